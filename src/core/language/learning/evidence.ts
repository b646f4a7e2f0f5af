import { innermost, type Clause } from '../english/clauses.ts';
import { isPerfect, isPresent } from '../english/tense.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt } from '../english/words.ts';
import { PatternTable } from '../attribution/patterns.ts';
import type { Scene } from '../attribution/scene.ts';

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
]);

const adopting = wordSet('adopt copy use follow reuse take ask');
const lastingVerbs = wordSet('hold last run work stay stand remain keep survive catch prevent stop save use deliver');

/** Whether the sentence shows that a change has been used since. */
export function tellsEvidence(scene: Scene): boolean {
  const { words, clauses } = scene.reading;
  if (inUse.find(words).length > 0) return true;
  const since = words.some((word) => word.normal === 'since');
  return clauses.some((clause) => isHeld(scene, clause, since) || isAdopted(scene, clause));
}

function isHeld(scene: Scene, clause: Clause, since: boolean): boolean {
  const { words } = scene.reading;
  if (!isPerfect(words, clause) || clause.verb.modal !== undefined) return false;
  const kind = scene.subjects.get(clause)?.kind;
  const lemma = innermost(clause);
  if (since && (kind === 'writer' || kind === 'nobody')) return true;
  if (!lastingVerbs.has(lemma)) return since && isNothing(scene, clause);
  return (
    since ||
    words.some(
      (word, index) =>
        word.normal === 'for' && /^(?:day|week|month|quarter|season|year)s?$/.test(wordAt(words, index + 2).normal),
    )
  );
}

/** "There has been no repeat", "none of the last six has slipped". */
function isNothing(scene: Scene, clause: Clause): boolean {
  const { words } = scene.reading;
  const subject = clause.subject === undefined ? '' : wordAt(words, clause.subject.start).normal;
  if (subject === 'none' || subject === 'no' || subject === 'not') return true;
  const object = wordAt(words, clause.verb.end).normal;
  return object === 'no' || object === 'zero' || object === 'not';
}

/** "Three other schools have adopted it", "the whole department uses it". */
function isAdopted(scene: Scene, clause: Clause): boolean {
  const { words } = scene.reading;
  const kind = scene.subjects.get(clause)?.kind;
  if (kind !== 'party' && kind !== 'group' && kind !== 'maybe' && kind !== 'thing') return false;
  if (!adopting.has(innermost(clause)) || clause.verb.passive || clause.verb.modal !== undefined) return false;
  const object = wordAt(words, clause.verb.end).normal;
  const names =
    object === 'it' ||
    object === 'this' ||
    object === 'the' ||
    object === 'that' ||
    object === 'my' ||
    object === 'them';
  return names && (isPerfect(words, clause) || (isPresent(words, clause) && innermost(clause) === 'use'));
}
