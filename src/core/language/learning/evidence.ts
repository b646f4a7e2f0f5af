import { innermost, type Clause } from '../english/clauses.ts';
import { isPresent } from '../english/tense.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { PatternTable } from '../attribution/patterns.ts';
import type { Scene } from '../attribution/scene.ts';
import { learningVerbs } from './lexicon.ts';
import { isPresentPerfect, tellsSince, tellsSpan } from './perfect.ts';

/** Phrases that show a change in use. */
const inUse = new PatternTable<true>([
  ['be ~ now|still|today ~ used|use', true],
  ['be used ~ by|across|throughout|in ~ today|now|still', true],
  ['be now ~ used', true],
  ['be ~ used by|across|throughout', true],
  ['still ~ stand|stands|use|uses|used|run|runs|hold|holds|works', true],
  [
    'become|became ~ part|standard|model|template|norm ~ for|of|across ~ every|all|organisation|organization|department|company|teams|domains|new',
    true,
  ],
  ['rolled out to|across', true],
  ['no|zero|not ~ repeat|recurrence|incident|incidents|outage|outages|complaint|complaints ~ since', true],
  ['none|every|each ~ since', true],
  ['not ~ happened|recurred|slipped|failed|missed ~ since|again', true],
  ['as it have for', true],
  ['has|have since been', true],
  ['until|till today', true],
  ['to this day', true],
  ['in|on ~ both|all|every|each|two|three|four|five|six ~ since', true],
]);

/** What others do with something good of somebody else's. */
const adopting = wordSet('adopt copy use follow reuse take ask introduce borrow photocopy stick join');
/** What a thing that was made does as long as it is in use. */
const lastingVerbs = wordSet(
  'hold last run work stay stand remain keep survive catch prevent stop save use deliver apply be kill reshape block go',
);
const returning = wordSet('come return recur reappear happen');
const none = wordSet('none no not zero nothing nobody never');

/** Whether the sentence shows that a change has been used since. */
export function tellsEvidence(scene: Scene): boolean {
  const { words, clauses } = scene.reading;
  if (inUse.find(words).length > 0) return true;
  return clauses.some((clause) => isHeld(scene, clause) || isAdopted(scene, clause));
}

/** A present perfect that counts: since when, for how long, how often, or that nothing has happened. */
function isHeld(scene: Scene, clause: Clause): boolean {
  const { words } = scene.reading;
  const lemma = innermost(clause);
  if (!isPresentPerfect(words, clause) || learningVerbs.has(lemma)) return false;
  if (clause.role === 'complement' || clause.role === 'question') return false;
  const kind = scene.subjects.get(clause)?.kind;
  const { end } = clause.verb;
  const limit = Math.max(clause.end, end);
  const since = tellsSince(words);
  if (since && (kind === 'writer' || kind === 'nobody' || kind === 'group')) return true;
  const counted = since || isGone(clause) || tellsSpan(words, end, words.length) || isCounted(words, clause, limit);
  if (!counted) return false;
  return (
    kind === 'writer' ||
    kind === 'group' ||
    lastingVerbs.has(lemma) ||
    returning.has(lemma) ||
    isNothing(scene, clause) ||
    (since && adopting.has(lemma))
  );
}

/** "The bug has not come back." */
function isGone(clause: Clause): boolean {
  return returning.has(innermost(clause)) && clause.verb.links.some(({ negated }) => negated);
}

/** "Through three head chefs", "four times", "done ten", "seven launches have gone", "no more complaints". */
function isCounted(words: readonly Word[], { subject, verb }: Clause, limit: number): boolean {
  if (subject !== undefined && wordAt(words, subject.start).kind === 'number') return true;
  for (let index = verb.end; index < Math.min(limit, verb.end + 4); index += 1) {
    const word = wordAt(words, index);
    if (word.kind === 'number' && wordAt(words, index - 1).normal !== 'in') return true;
  }
  const [first, second] = [wordAt(words, verb.end).normal, wordAt(words, verb.end + 1).normal];
  return none.has(first) && (second === 'more' || second === 'further');
}

/** "There has been no repeat", "none of the last six has slipped". */
function isNothing(scene: Scene, clause: Clause): boolean {
  const { words } = scene.reading;
  const at = clause.subject?.start ?? clause.verb.start;
  return (
    none.has(wordAt(words, at).normal) ||
    none.has(wordAt(words, at - 1).normal) ||
    none.has(wordAt(words, clause.verb.end).normal)
  );
}

/** "Three other schools have adopted it", "the whole department uses it". */
function isAdopted(scene: Scene, clause: Clause): boolean {
  const { words } = scene.reading;
  const kind = scene.subjects.get(clause)?.kind;
  if (kind !== 'party' && kind !== 'group' && kind !== 'maybe' && kind !== 'thing') return false;
  if (!adopting.has(innermost(clause)) || clause.verb.passive || clause.verb.modal !== undefined) return false;
  const object = wordAt(words, clause.verb.end);
  const names =
    object.normal === 'it' ||
    object.normal === 'this' ||
    object.normal === 'that' ||
    object.normal === 'them' ||
    object.normal === 'with' ||
    object.normal === 'my' ||
    object.kind === 'article';
  return names && (isPresentPerfect(words, clause) || (isPresent(words, clause) && innermost(clause) === 'use'));
}
