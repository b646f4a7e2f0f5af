import { innermost, type Clause } from '../english/clauses.ts';
import { isPresent } from '../english/tense.ts';
import { lastLink } from '../english/verb-groups.ts';
import { wordAt, type Word } from '../english/words.ts';
import { PatternTable } from '../attribution/patterns.ts';
import type { Scene } from '../attribution/scene.ts';
import { artefacts, founding, lasting, recurring, reports, states, vagueHabits } from './lexicon.ts';
import { isLastingPerfect } from './perfect.ts';
import { isLoosePractice, isPractice } from './practices.ts';

/** Phrases of a rule or routine that has come to stay. */
const settled = new PatternTable<true>([
  ['become|became ~ standard|norm|practice|policy|template|routine|rule|habit|part|model|default|fixture', true],
  ['be now ~ policy|standard|mandatory|required|routine|practice|used|part|default|rule', true],
  ['make|made it a|my ~ habit|rule|practice|point|policy', true],
  ['make|made ~ mandatory|compulsory|standard|routine|policy', true],
  ['make|made ~ part of', true],
  [
    'write|written|fold|folded|build|built|bake|baked into ~ standard|policy|procedure|process|template|checklist',
    true,
  ],
  ['my ~ rule|habit|practice|routine|default now|is|be', true],
  ['get|got into ~ habit', true],
  ['have change|changed how', true],
  ['no ~ without ~ sign-off|signatures|signature|review|approval', true],
  ['mandates|require|requires that', true],
]);

/** Openers after which whatever the writer does is a habit. */
const fromThen = new PatternTable<true>([
  ['since then|that|this', true],
  ['ever since', true],
  ['these days', true],
  ['from then on', true],
  ['from that ~ on|onwards|onward|forward', true],
  ['after that i always', true],
]);

/** How far a verb's object is looked for. */
const objectLength = 9;

/** What a sentence tells of a lasting change. */
export interface Change {
  /** It is the writer's own way of acting ("Now I …"), rather than a thing that was made or a rule that holds. */
  readonly habit: boolean;
  /** It names nothing that could be seen ("now I communicate better"). */
  readonly vague: boolean;
}

/**
 * The lasting change that a sentence tells of: an artefact, a policy, a practice or a habit.
 *
 * @param scene - The sentence.
 * @param isLesson - Whether it tells a lesson too: what is learned is in the present as a habit is.
 */
export function changeIn(scene: Scene, isLesson: boolean): Change | undefined {
  const { words, clauses } = scene.reading;
  if (settled.find(words).length > 0) return { habit: false, vague: false };
  const steps = clauses.filter(
    (clause) =>
      foundsArtefact(scene, clause) ||
      isLastingPerfect(scene, clause) ||
      isPractice(scene, clause, isLesson) ||
      isSetFromThen(scene, clause),
  );
  const habits = clauses.filter((clause) => isHabit(scene, clause, isLesson));
  const told = [...steps, ...habits];
  if (told.length === 0) return isLesson || !isLoosePractice(scene) ? undefined : { habit: false, vague: false };
  const vague = told.every((clause) => isOwn(scene, clause) && vagueHabits.has(innermost(clause)));
  return { habit: habits.length > 0, vague };
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

/** What the writer does time and again: in the present with an adverb or an occasion, or after "since then". */
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
  const lemma = innermost(clause);
  const present = isPresent(words, clause) && verb.modal === undefined;
  const adverb = words.slice(Math.max(0, clause.start - 3), verb.end + 2).find(({ normal }) => lasting.has(normal));
  const [then] = fromThen.find(words);
  if (then !== undefined && then.start <= verb.start && !lastLink(verb).negated)
    return present || (clause.role === 'main' && wordAt(words, then.start).normal !== 'since' && !states.has(lemma));
  const frequent = adverb !== undefined && (adverb.normal === 'now' || adverb.normal === 'always');
  if (!present && !(frequent && isAmbiguous(words, clause))) return false;
  const acts = !states.has(lemma) || verb.links.length > 1;
  if (adverb !== undefined && (acts || lemma === 'do')) return true;
  const kind = scene.subjects.get(clause)?.kind;
  return acts && kind === 'writer' && isLesson && clause.role === 'main' && !reports.has(lemma);
}

/** "From then on every order was checked by two people." */
function isSetFromThen(scene: Scene, clause: Clause): boolean {
  const [then] = fromThen.find(scene.reading.words);
  if (
    then === undefined ||
    then.start > clause.verb.start ||
    wordAt(scene.reading.words, then.start).normal === 'since'
  )
    return false;
  return clause.role === 'main' && clause.verb.finite && clause.verb.passive && !lastLink(clause.verb).negated;
}

/** "Put", "read", "set": present and past look the same. */
function isAmbiguous(words: readonly Word[], clause: Clause): boolean {
  const word = wordAt(words, clause.verb.links[0].at);
  return word.verb?.lemma === word.normal;
}
