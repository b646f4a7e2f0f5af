import { innermost, type Clause } from '../english/clauses.ts';
import { isPastPerfect } from '../english/tense.ts';
import { wordSet } from '../english/word-set.ts';
import { tellsBadEvent } from './bad-events.ts';
import { PatternTable } from './patterns.ts';
import type { Scene } from './scene.ts';

/** Openers that sneer where a failing of others follows. */
const sneers = wordSet(
  'of-course as-usual as-always naturally obviously typical typically predictably unsurprisingly inevitably surprisingly conveniently apparently for-some-reason supposedly',
);

/** Verbs of warning: having used them before the failure makes it a "told you so". */
const warnings = wordSet('tell warn say flag raise predict alert advise point caution insist');

/** Wishes of the writer that count as warnings once what came of ignoring them is told. */
const wishes = wordSet('want recommend suggest propose ask advise urge push argue');

const despite = wordSet('after although though even-though despite when');

const against = new PatternTable<true>([
  ['against every|all|the|everyone ~ advice|warning|warnings|recommendation|recommendations', true],
  ['against my|our ~ advice|wishes|warning|warnings|recommendation|recommendations|objection|objections|will', true],
]);

/** Whether the sentence says that the writer had advised against it. */
export function isAgainstAdvice(scene: Scene): boolean {
  return against.find(scene.reading.words).length > 0;
}

/** Sneers that need no reproach beside them. */
const scorn = new PatternTable<true>([
  ['in their|his|her|its infinite|great wisdom', true],
  ['in their|his|her|its wisdom', true],
  ['geniuses|genius|experts|expert|wizards|professionals|pros that they|he|she be', true],
  ['should be ashamed', true],
  ['have ~ nerve|cheek|gall|audacity to', true],
  ['true to form', true],
  ['surprise|surprise, surprise', true],
  ['so much for', true],
  ['so-called experts|expert|leaders|leadership|professionals|management|support|partner|partners', true],
  ['what ~ do you expect from', true],
  ['what can you expect', true],
  ['god|heaven forbid', true],
  ['heaven|god knows why|what', true],
  ['could have ~ with ~ eyes closed|shut', true],
  ['how hard can|could it be', true],
  ['you|just try run|do|get|work|sell|make|running|doing|getting|working|selling|making', true],
  ['you can guess|imagine ~ rest', true],
  ['and that be that', true],
  ['be beyond me', true],
  ['that|this be ~ for you', true],
]);

/** The places where the writer sneers, whatever was done. */
export function scornOf(scene: Scene): { start: number; end: number }[] {
  return scorn.find(scene.reading.words).map(({ start, end }) => ({ start, end }));
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
  // "He wired it wrong after I'd told him three times"
  const told = clauses.some(
    (later) =>
      later.start > clause.start &&
      despite.has(later.connector) &&
      isPastPerfect(scene.reading.words, later) &&
      warns(scene, later, warnings),
  );
  if (told) return true;
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
