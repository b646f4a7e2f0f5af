import type { Reading } from '../attribution/reading.ts';
import type { Clause } from '../english/clauses.ts';
import { isPerfect, isPresent } from '../english/tense.ts';
import { Form } from '../english/verb-forms.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt } from '../english/words.ts';
import type { Stretch } from './stretch.ts';
import { isMain, isMine, isOurs } from './subjects.ts';

/** An act in the present among acts in the past. */
export interface TenseShift extends Stretch {
  readonly reading: Reading;
}

/** Acts of a moment: in the present they tell an event as if it happened now. What lasts or is done by habit is not among them. */
const momentary = wordSet(
  'tell ask explain take turn open wait say notice meet write answer go drive run pull find start decide give show leave send bring call grab walk stop pick come look hear reply ring push book order check hand tear drop phone sign stand arrive sit jump',
);

/** Words of a present that is not the story's, or of what is so at any time. */
const timeless = wordSet(
  'now today nowadays still since always usually often sometimes never every each whenever when if day once because',
);

/** What is named and not phoned: "I call it the ladder". */
const named = wordSet('it this that them');

interface Act {
  readonly reading: Reading;
  readonly clause: Clause;
  readonly sentence: number;
  readonly present: boolean;
}

/** The shifts of a part's paragraph; none where as much is told in the present as in the past. */
export function findTenseShifts(paragraph: readonly Reading[]): TenseShift[] {
  const acts = paragraph.flatMap((reading, sentence) => actsOf(reading, sentence));
  const present = acts.filter((act) => act.present);
  if (present.length === 0 || present.length * 2 > acts.length) return [];
  return present
    .filter((act) => isMomentary(act) && standsAmongPast(acts, act))
    .map(({ reading, clause }) => ({
      reading,
      start: clause.subject?.start ?? clause.verb.start,
      end: clause.verb.links[0].at + 1,
    }));
}

function actsOf(reading: Reading, sentence: number): Act[] {
  return reading.clauses
    .filter((clause) => isMain(reading, clause) && (isMine(reading, clause) || isOurs(reading, clause)))
    .map((clause) => ({ reading, clause, sentence, present: isPresent(reading.words, clause) }));
}

function isMomentary({ reading: { words }, clause }: Act): boolean {
  const { verb, subject, start, connector } = clause;
  const [{ at, lemma, negated }] = verb.links;
  if (verb.modal !== undefined || verb.passive || verb.progressive || negated || connector === 'so') return false;
  if (subject === undefined || subject.start < start || !momentary.has(lemma)) return false;
  if (((wordAt(words, at).verb?.forms ?? 0) & Form.base) === 0 || isPerfect(words, clause)) return false;
  const next = wordAt(words, at + 1);
  if (
    next.kind === 'comma' ||
    (lemma === 'call' && named.has(next.normal)) ||
    (lemma === 'say' && next.normal === 'this')
  )
    return false;
  return !words.some(({ normal }) => timeless.has(normal));
}

/** A past act in the same sentence, or in both sentences beside it. */
function standsAmongPast(acts: readonly Act[], { sentence }: Act): boolean {
  const isPast = (at: number) => acts.some((act) => act.sentence === at && !act.present);
  return isPast(sentence) || (isPast(sentence - 1) && isPast(sentence + 1));
}
