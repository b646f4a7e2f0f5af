import { innermost } from '../english/clauses.ts';
import { readNounPhrase, type NounPhrase } from '../english/phrases.ts';
import { triggerFor } from '../english/triggers.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { tellsBadEvent } from './bad-events.ts';
import type { Cause } from './causes.ts';
import { dues, failingAdjectives } from './lexicon/events.ts';
import { badWork, graveTraits, pieces, rubbish, virtues } from './lexicon/traits.ts';
import { ownerOf } from './owners.ts';
import { partyOf, type Cast, type Party } from './parties.ts';
import type { Reading } from './reading.ts';

/** What is set by other people: as the stated reason of a failure it stands for them. */
const imposed = wordSet(
  'deadline deadlines timeline timelines schedule schedules requirement requirements scope priority priorities expectation expectations goal goals target targets workload environment culture process specification specifications spec specs brief instruction instructions direction',
);

/** What the writer says of it, to say that it could not be met. */
const unmeetable = wordSet(
  'unrealistic unreasonable impossible ridiculous insane arbitrary unclear vague absurd toxic crazy broken contradictory inconsistent unachievable unfair changing',
);

/** What others provide. */
const provisions = wordSet(
  'resources time information answers budget staff tools access materials data documents people money',
);

const owed = triggerFor([...dues, ...provisions]);

const scant = wordSet('no zero little lack without');

/** Whether a noun names what others set ("the target"). */
export function isImposedNoun(normal: string): boolean {
  return imposed.has(normal);
}

/** Whether a phrase is something imposed that could not be met ("the unrealistic deadline"). */
export function isImposed(words: readonly Word[], phrase: NounPhrase): boolean {
  return (
    imposed.has(wordAt(words, phrase.head).normal) &&
    words.slice(phrase.start, phrase.head).some((word) => unmeetable.has(word.normal))
  );
}

/** "No support from my manager", "poor communication from the client": what others owed and did not give. */
export function deficits(reading: Reading, cast: Cast): Cause[] {
  const { words } = reading;
  const found: Cause[] = [];
  words.forEach((word, index) => {
    if ((word.triggers & owed) === 0) return;
    if (!(dues.has(word.normal) || provisions.has(word.normal)) || !isScant(words, index)) return;
    const preposition = wordAt(words, index + 1).normal;
    if (isMissing(words, index))
      found.push({
        agent: { start: index, end: index + 1 },
        party: undefined,
        start: Math.max(0, index - 1),
        end: index + 1,
        weight: 'plain',
      });
    if (preposition !== 'from' && preposition !== 'by') return;
    const phrase = readNounPhrase(words, index + 2, true);
    const party = phrase === undefined ? undefined : partyOf(reading, phrase, cast);
    if (phrase === undefined || party?.kind !== 'party') return;
    found.push({ agent: phrase, party, start: index - 1, end: phrase.end, weight: 'plain' });
  });
  return found;
}

/** "There was no leadership": nobody is named, and somebody is meant; "no trust between the two teams" is a finding. */
function isMissing(words: readonly Word[], index: number): boolean {
  const { normal } = wordAt(words, index);
  if (!ledDues.has(normal)) return false;
  const after = wordAt(words, index + 1);
  if (after.kind === 'preposition' && after.normal !== 'from') return false;
  let at = index - 1;
  while (at > 0 && wordAt(words, at).kind === 'open') at -= 1;
  const denied = wordAt(words, at).normal;
  return (
    (denied === 'no' || denied === 'zero') &&
    wordAt(words, at - 1).kind === 'be' &&
    wordAt(words, at - 2).normal === 'there'
  );
}

const ledDues = wordSet('support leadership direction guidance help accountability supervision mentorship');

/** Whether a due is denied or found bad: "no …", "lack of …", "poor …". */
function isScant(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at -= 1) {
    const { normal, kind } = wordAt(words, at);
    if (kind === 'stop' || kind === 'comma') return false;
    if (
      scant.has(normal) ||
      (normal === 'enough' && wordAt(words, at - 1).verb !== undefined && wordAt(words, at - 2).negative)
    )
      return true;
    if (dues.has(wordAt(words, index).normal) && failingAdjectives.has(normal)) return true;
  }
  return false;
}

/** "We failed because the deadline was unrealistic": what others imposed is the stated reason. */
export function circumstances(reading: Reading): Cause[] {
  const { words } = reading;
  const found: Cause[] = [];
  for (const clause of reading.clauses) {
    const { subject, verb } = clause;
    if (subject === undefined || clause.connector !== 'because' || verb.modal !== undefined) continue;
    if (!imposed.has(wordAt(words, subject.head).normal) || wordAt(words, subject.start).normal === 'my') continue;
    const kept = verb.links[0].lemma === 'keep' && innermost(clause) === 'change';
    const judged =
      verb.links[0].lemma === 'be' &&
      !verb.links[0].negated &&
      words.slice(verb.end, verb.end + 4).some((word) => unmeetable.has(word.normal));
    if ((kept || judged) && tellsBadEvent(reading, clause.start, clause.end)) {
      found.push({
        agent: subject,
        party: undefined,
        start: subject.start,
        end: Math.min(words.length, verb.end + (judged ? 1 : 0)),
        weight: 'plain',
      });
    }
  }
  return found;
}

const origins = wordSet('from by');

/** "The spec they gave me": the subject of the relative clause. */
function giverOf(
  reading: Reading,
  subject: NounPhrase,
  cast: Cast,
): { start: number; end: number; party: Party } | undefined {
  const giving = reading.clauses.find((clause) => clause.subject?.start === subject.end);
  if (giving?.subject === undefined) return undefined;
  const party = partyOf(reading, giving.subject, cast);
  return party.kind === 'party' ? { start: giving.subject.start, end: giving.subject.end, party } : undefined;
}

/** "… from leadership", "… by the project office" after a noun. */
export function originOf(
  reading: Reading,
  from: number,
  cast: Cast,
): { start: number; end: number; party: Party } | undefined {
  if (!origins.has(wordAt(reading.words, from).normal)) return undefined;
  const phrase = readNounPhrase(reading.words, from + 1, true);
  const party = phrase === undefined ? undefined : partyOf(reading, phrase, cast);
  return phrase === undefined || party?.kind !== 'party' ? undefined : { start: phrase.start, end: phrase.end, party };
}

const places = wordSet('environment culture workplace atmosphere');

/** "The culture was toxic." */
export function badPlaces(reading: Reading): Cause[] {
  const { words } = reading;
  return reading.clauses.flatMap((clause) => {
    const { subject, verb } = clause;
    if (subject === undefined || verb.links[0].lemma !== 'be' || verb.links[0].negated || verb.modal !== undefined)
      return [];
    if (!places.has(wordAt(words, subject.head).normal)) return [];
    const bad = words.slice(verb.end, verb.end + 3).some(({ normal }) => graveTraits.has(normal));
    return bad
      ? [
          {
            agent: subject,
            party: undefined,
            start: subject.start,
            end: Math.min(words.length, verb.end + 1),
            weight: 'plain',
          },
        ]
      : [];
  });
}

/** "If it hadn't been for the legal team, we would have …": what did not come about was good. */
export function hindrances(reading: Reading, cast: Cast): Cause[] {
  const { words } = reading;
  const found: Cause[] = [];
  words.forEach((word, index) => {
    if (word.normal !== 'been' && word.normal !== 'not') return;
    const been =
      word.normal === 'been' && wordAt(words, index - 1).negative && wordAt(words, index - 2).normal === 'it';
    // "If it hadn't been for …", "if not for …"
    const names =
      wordAt(words, index + 1).normal === 'for' &&
      (been || (word.normal === 'not' && wordAt(words, index - 1).normal === 'if'));
    if (!names || tellsBadEvent(reading, index - 3, index + 2)) return;
    const phrase = readNounPhrase(words, index + 2, true);
    const party = phrase === undefined ? undefined : partyOf(reading, phrase, cast);
    if (phrase === undefined || party?.kind !== 'party') return;
    found.push({ agent: phrase, party, start: Math.max(0, index - 3), end: phrase.end, weight: 'plain' });
  });
  return found;
}

/** "Their work was sloppy", "the agency's artwork was unusable". */
export function judgedWork(reading: Reading, cast: Cast): Cause[] {
  const { words } = reading;
  const found: Cause[] = [];
  for (const clause of reading.clauses) {
    const { subject, verb } = clause;
    if (
      subject === undefined ||
      verb.links[0].lemma !== 'be' ||
      verb.links.length > 1 ||
      verb.passive ||
      verb.modal !== undefined
    )
      continue;
    if (clause.role === 'complement' || clause.role === 'question') continue;
    const piece = pieces.has(wordAt(words, subject.head).normal);
    const owned = piece ? (ownerOf(reading, subject, cast) ?? originOf(reading, subject.end, cast)) : undefined;
    const owner = owned ?? giverOf(reading, subject, cast);
    const quality =
      words.slice(verb.end, verb.end + 3).find((word) => word.kind === 'open' || word.normal === 'off')?.normal ?? '';
    const reproved = verb.links[0].negated
      ? virtues.has(quality)
      : graveTraits.has(quality) || badWork.has(quality) || rubbish.has(quality) || quality === 'off';
    if (owner !== undefined && reproved) {
      found.push({
        agent: owner,
        party: owner.party,
        start: subject.start,
        end: Math.min(words.length, verb.end + 1),
        weight: 'plain',
      });
    }
  }
  return found;
}
