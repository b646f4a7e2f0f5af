import { lastLink } from '../english/verb-groups.ts';
import { innermost, type Clause } from '../english/clauses.ts';
import { wordSet } from '../english/word-set.ts';
import type { Word } from '../english/words.ts';
import { badly } from './lexicon/traits.ts';
import { PatternTable } from './patterns.ts';
import { agentPhrase } from './predicates.ts';
import type { Scene } from './scene.ts';

/** Failures that stand in the passive without anyone who did them. */
export interface Evasion {
  readonly start: number;
  readonly end: number;
}

/** Passive verbs that name a human failing by themselves. */
const failed = wordSet(
  'miss overlook forget neglect mishandle miscommunicate misunderstand mismanage botch skip underestimate misjudge bungle misconfigure ignore mislay misplace',
);

/** What people drop, make and cut when they fail; data and parcels are not among them. */
const humanObjects: Readonly<Record<string, ReadonlySet<string>>> = {
  make: wordSet('mistake mistakes error errors misjudgement misjudgements'),
  drop: wordSet('ball balls'),
  cut: wordSet('corner corners'),
  lose: wordSet('focus sight'),
};

/** What is not communicated, checked or done by anyone. */
const undone = wordSet(
  'communicate document test check review consider plan tell inform consult follow escalate verify prioritise prioritize monitor',
);

const phrases = new PatternTable<true>([
  ['fall|fell|slip|slipped through the cracks|net', true],
  ['project|programme|program|release|launch|work fall|fell behind', true],
  ['be a failure|breakdown|lack of process|communication|culture|coordination|planning|alignment|oversight', true],
  ['be a communication breakdown|failure', true],
  ['thing|things go|went wrong', true],
]);

/** Things that overlook by nature: an unknown subject of the passive must be work, not people. */
const people = wordSet('i we he she they you who');

/** The agentless failures of a sentence. */
export function evasionsOf(scene: Scene): Evasion[] {
  const { reading } = scene;
  const found: Evasion[] = [];
  for (const clause of reading.clauses) {
    if (
      !clause.verb.passive ||
      clause.verb.modal !== undefined ||
      clause.role === 'infinitive' ||
      clause.subject === undefined
    )
      continue;
    if (scene.subjects.get(clause)?.kind !== 'thing' || agentPhrase(reading, clause) !== undefined) continue;
    if (isDoneBadly(reading.words, clause) || isHumanFailing(reading.words, clause))
      found.push({ start: clause.start, end: clause.verb.end });
  }
  for (const match of phrases.find(reading.words)) {
    if (reading.words.slice(match.start, match.end).some((word) => word.negative || people.has(word.normal))) continue;
    found.push({ start: match.start, end: match.end });
  }
  return found;
}

/** "The project was poorly planned." */
function isDoneBadly(words: readonly Word[], clause: Clause): boolean {
  return (
    !lastLink(clause.verb).negated &&
    words.slice(clause.verb.start, clause.verb.end).some((word) => badly.has(word.normal))
  );
}

function isHumanFailing(words: readonly Word[], clause: Clause): boolean {
  const last = lastLink(clause.verb);
  const lemma = innermost(clause);
  if (last.negated) return undone.has(lemma);
  if (failed.has(lemma)) return true;
  const head = words[clause.subject?.head ?? -1]?.normal ?? '';
  return humanObjects[lemma]?.has(head) === true;
}
