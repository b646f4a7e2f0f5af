import { innermost, type Clause } from '../english/clauses.ts';
import { wordSet } from '../english/word-set.ts';
import { tellsBadEvent } from './bad-events.ts';
import { PatternTable } from './patterns.ts';
import type { Scene } from './scene.ts';

/** Openers that sneer where a failing of others follows. */
const sneers = wordSet(
  'of-course as-usual as-always naturally typical typically predictably unsurprisingly inevitably surprisingly conveniently apparently for-some-reason supposedly',
);

/** Verbs of warning: having used them before the failure makes it a "told you so". */
const warnings = wordSet('tell warn say flag raise predict alert advise point caution insist');

/** Wishes of the writer that count as warnings once what came of ignoring them is told. */
const wishes = wordSet('want recommend suggest propose ask advise urge push argue');

const against = new PatternTable<true>([
  ['against my|our ~ advice|wishes|warning|warnings|recommendation|recommendations|objection|objections|will', true],
]);

/** Whether the sentence says that the writer had advised against it. */
export function isAgainstAdvice(scene: Scene): boolean {
  return against.find(scene.reading.words).length > 0;
}

/** Whether the clause is told with contempt. */
export function isContempt(scene: Scene, clause: Clause): boolean {
  const { words } = scene.reading;
  for (let index = clause.verb.links[0].at - 1; index >= 0 && index >= clause.start - 7; index -= 1) {
    const word = words[index];
    if (word === undefined || word.kind === 'stop') return false;
    if (sneers.has(word.normal)) return true;
    if (word.normal === 'say' && words[index - 2]?.normal === 'needless') return true;
  }
  const after = words[clause.verb.end];
  return after !== undefined && sneers.has(after.normal);
}

/** Whether the writer says, in the sentence or the one before, to have warned of it. */
export function isWarned(scene: Scene, clause: Clause, previous: Scene | undefined): boolean {
  if ((clause.role === 'complement' && clause.connector !== 'and') || clause.role === 'question') return false;
  const { clauses } = scene.reading;
  for (const earlier of clauses) {
    if (earlier.start >= clause.start) break;
    if (warns(scene, earlier, warnings)) return true;
    if (warns(scene, earlier, wishes) && tellsBadEvent(scene.reading, 0, clause.end)) return true;
  }
  const last = previous?.reading.clauses.find((candidate) => candidate.role === 'main');
  return previous !== undefined && last !== undefined && clause.role === 'main' && warns(previous, last, warnings);
}

function warns(scene: Scene, clause: Clause, verbs: ReadonlySet<string>): boolean {
  return (
    scene.subjects.get(clause)?.kind === 'writer' &&
    (verbs.has(innermost(clause)) || verbs.has(clause.verb.links[0].lemma)) &&
    !clause.verb.links.some((link) => link.negated) &&
    !clause.verb.passive &&
    clause.verb.modal === undefined
  );
}
