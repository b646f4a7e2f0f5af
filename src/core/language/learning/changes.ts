import { innermost, type Clause } from '../english/clauses.ts';
import { isPerfect, isPresent } from '../english/tense.ts';
import { lastLink } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { PatternTable } from '../attribution/patterns.ts';
import type { Scene } from '../attribution/scene.ts';
import { artefacts, founding, lasting, recurring, states } from './lexicon.ts';

/** Phrases of a rule or routine that has come to stay. */
const settled = new PatternTable<true>([
  ['become|became ~ standard|norm|practice|policy|template|routine|rule|habit|part|model|default', true],
  ['be now ~ policy|standard|mandatory|required|routine|practice|used|part|default|rule', true],
  ['make|made it a|my ~ habit|rule|practice|point|policy', true],
  ['no ~ without ~ sign-off|signatures|signature|review|approval', true],
  ['mandates|require|requires that', true],
]);

/** Openers after which whatever the writer does is a habit. */
const fromThen = new PatternTable<true>([
  ['since then', true],
  ['ever since', true],
  ['these days', true],
  ['from then on', true],
  ['from that ~ on|onwards|onward|forward', true],
  ['after that i always', true],
]);

/** How far a verb's object is looked for. */
const objectLength = 9;

/** Whether the sentence tells a lasting change: an artefact, a policy or a habit. */
export function tellsChange(scene: Scene, isLesson: boolean): boolean {
  const { words, clauses } = scene.reading;
  if (settled.find(words).length > 0) return true;
  return clauses.some((clause) => foundsArtefact(scene, clause) || isHabit(scene, clause, isLesson));
}

function isOwn(scene: Scene, clause: Clause): boolean {
  const kind = scene.subjects.get(clause)?.kind;
  return kind === 'writer' || kind === 'group';
}

function foundsArtefact(scene: Scene, clause: Clause): boolean {
  const { words } = scene.reading;
  if (!isOwn(scene, clause) || !founding.has(innermost(clause)) || lastLink(clause.verb).negated) return false;
  if (clause.verb.modal !== undefined || clause.role === 'infinitive') return false;
  let routine = false;
  for (let index = clause.verb.end; index < clause.verb.end + objectLength; index += 1) {
    const word = wordAt(words, index);
    if (word.kind === 'stop' || word.kind === 'subordinator' || word.normal === 'but') return false;
    if (artefacts.has(word.normal) || artefacts.has(word.normal.replace(/s$/, ''))) return true;
    if (recurring.has(word.normal)) routine = true;
    else if (routine && word.kind === 'open')
      return wordAt(words, index - 1).normal !== 'each' && wordAt(words, index - 1).normal !== 'every';
  }
  return false;
}

function isHabit(scene: Scene, clause: Clause, isLesson: boolean): boolean {
  const { words } = scene.reading;
  if (
    !isOwn(scene, clause) ||
    clause.role === 'infinitive' ||
    clause.role === 'complement' ||
    clause.role === 'relative'
  )
    return false;
  const { verb } = clause;
  const present = isPresent(words, clause) && verb.modal === undefined;
  const lemma = innermost(clause);
  const acts = !states.has(lemma) || verb.links.length > 1;
  const before = words.slice(Math.max(0, clause.start - 3), verb.end + 2);
  const adverb = before.some((word) => lasting.has(word.normal));
  const then = fromThen.find(words).some(({ start }) => start <= verb.start);
  if (then && !lastLink(verb).negated) return present || isPerfect(words, clause) || clause.role === 'main';
  if (
    !present &&
    !(adverb && before.some((word) => word.normal === 'now' || word.normal === 'always') && isAmbiguous(words, clause))
  )
    return false;
  if (adverb && (acts || lemma === 'do')) return true;
  const whenever = scene.reading.clauses.some(
    (other) =>
      other.role === 'subordinate' &&
      (other.connector === 'when' || other.connector === 'whenever') &&
      isPresent(words, other),
  );
  return (
    acts &&
    scene.subjects.get(clause)?.kind === 'writer' &&
    (whenever || isLesson) &&
    clause.role === 'main' &&
    !reports.has(lemma)
  );
}

const reports = wordSet('say tell ask call suggest recommend learn');

/** "Put", "read", "set": present and past look the same. */
function isAmbiguous(words: readonly Word[], clause: Clause): boolean {
  const word = wordAt(words, clause.verb.links[0].at);
  return word.verb?.lemma === word.normal;
}
