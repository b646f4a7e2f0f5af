import type { Reading } from '../attribution/reading.ts';
import type { Clause } from '../english/clauses.ts';
import { innermost } from '../english/clauses.ts';
import { Form } from '../english/verb-forms.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt } from '../english/words.ts';
import type { Stretch } from './stretch.ts';
import { isMain, isMine, isOurs } from './subjects.ts';

/** An act told with "we": the words from its subject to its verb. */
export interface SharedAct extends Stretch {
  readonly reading: Reading;
  /** A decision of the group, which is told with "we" as long as an "I" stands beside it. */
  readonly decision: boolean;
}

/** Who acts in a part of the story. */
export interface Speakers {
  /** Number of clauses whose subject is "I". */
  readonly mine: number;
  readonly ours: readonly SharedAct[];
}

/** What is no act: what one is, has, knows, feels or needs. */
const states = wordSet(
  'be have know need want think feel believe hope like see hear understand expect belong mean seem realise realize notice remember worry lack lose win fail depend',
);

/** What nobody can do alone. */
const reciprocal = wordSet('meet talk discuss chat sit argue disagree laugh celebrate shake sing play travel');

/** What a group does as one. */
const deciding = wordSet('agree decide vote settle choose');

/** What is done by one voice or one hand: where "we" did it, one of us did. */
const singleHanded = wordSet(
  'write draft call phone ring email ask tell explain say suggest propose present sign draw read type note reply answer apologise apologize book order fetch',
);

/** Words that make a sentence one about the group. */
const together = wordSet('us our ours ourselves together both all each other everyone everybody jointly');

/** Counts who acts in the sentences of a part, in main clauses. */
export function findSpeakers(readings: readonly Reading[]): Speakers {
  let mine = 0;
  const ours: SharedAct[] = [];
  for (const reading of readings) {
    for (const clause of reading.clauses) {
      if (!isMain(reading, clause)) continue;
      if (isMine(reading, clause)) mine += 1;
      else if (isOurs(reading, clause) && isAct(reading, clause)) ours.push(sharedAct(reading, clause));
    }
  }
  return { mine, ours: mine > 0 ? ours.filter(({ decision }) => !decision) : ours };
}

/** Something done, in the simple past. */
function isAct({ words }: Reading, clause: Clause): boolean {
  const { verb } = clause;
  const lemma = innermost(clause);
  if (verb.passive || verb.progressive || verb.modal !== undefined) return false;
  if (states.has(lemma) || reciprocal.has(lemma) || verb.links.some(({ negated }) => negated)) return false;
  return ((wordAt(words, verb.links[0].at).verb?.forms ?? 0) & Form.past) !== 0 && !isHelped(words, clause);
}

/** "Had called", "did call": an auxiliary stands before the verb. */
function isHelped(words: Reading['words'], { verb }: Clause): boolean {
  return words
    .slice(verb.start, verb.links[0].at)
    .some(({ kind }) => kind === 'have' || kind === 'do' || kind === 'be');
}

function sharedAct(reading: Reading, clause: Clause): SharedAct {
  const { verb } = clause;
  const subject = clause.joint[0] ?? clause.subject;
  // Of "we checked and wrote" the second act starts at its verb.
  const start = subject !== undefined && subject.start >= clause.start ? subject.start : verb.start;
  return { reading, start, end: verb.links[0].at + 1, decision: deciding.has(innermost(clause)) };
}

/**
 * The words "we" of a sentence in which the writer alone can have acted: all its acts are of one voice or hand, and
 * nothing else in it speaks of the group.
 *
 * @returns Indices of the words; none where the sentence has to stay as it is.
 */
export function soloPronouns(reading: Reading): number[] {
  const { words, clauses } = reading;
  if (words.some(({ normal }) => together.has(normal))) return [];
  const places: number[] = [];
  for (const clause of clauses) {
    if (!isOurs(reading, clause)) continue;
    const { subject, joint } = clause;
    if (subject === undefined || joint.length > 1 || !isAct(reading, clause)) return [];
    if (!singleHanded.has(innermost(clause))) return [];
    if (!places.includes(subject.head)) places.push(subject.head);
  }
  const all = words.filter(({ normal }) => normal === 'we').length;
  return all === places.length ? places : [];
}
