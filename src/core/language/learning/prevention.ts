import { innermost, type Clause } from '../english/clauses.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { PatternTable } from '../attribution/patterns.ts';
import type { Scene } from '../attribution/scene.ts';
import { founding } from './lexicon.ts';

/** What makes a thing impossible in other words. */
const impossible = new PatternTable<true>([
  ['close|closed|closes|closing ~ gap|hole|loophole', true],
  ['make|made|makes|making it impossible', true],
  ['be|become impossible', true],
  ['no-longer possible', true],
  ['rule|rules|ruled out', true],
  ['keep|keeps|stop|stops|prevent|prevents ~ from happening', true],
]);

/** A failure that is not to come back. */
const repeated = new PatternTable<true>([
  ['not|never ~ happen|happens|recur|recurs|occur|occurs', true],
  ['from happening|recurring ~ again', true],
  ['avoid|prevent|stop ~ repeat|recurrence|happening', true],
]);

/** Words that make a second time of it. */
const again = wordSet('again anymore longer repeat recur');
const preventing = wordSet('prevent stop block guard catch reject refuse avoid protect');
/** Conjunctions of what something is for, and of what came of it. */
const aims = wordSet('so-that in-order-that lest');
const results = wordSet('so and which');

/**
 * Whether a sentence says that a step keeps the failure from happening again.
 *
 * @param scene - The sentence.
 * @param change - Whether it, or one before it in the paragraph, tells a lasting change.
 * @param evidence - Whether it shows that a change is in use.
 */
export function tellsPrevention(scene: Scene, change: boolean, evidence: boolean): boolean {
  const { words, clauses } = scene.reading;
  const meant = words.findIndex(({ normal }) => aims.has(normal));
  const purpose = meant > 0 ? meant : words.findIndex((word, index) => index > 3 && results.has(word.normal));
  if (purpose > 0 && isMeant(words, purpose) && tellsNoMore(words, purpose)) return true;
  if (repeated.find(words).length > 0 && clauses.some((clause) => isStep(scene, clause))) return true;
  if (!change) return false;
  if (impossible.find(words).length > 0 || tellsNoMore(words, Math.max(0, purpose))) return true;
  return clauses.some((clause) => prevents(words, clause)) || (evidence && words.some(isNothing));
}

/** Something that the writer put in place. */
function isStep(scene: Scene, clause: Clause): boolean {
  const kind = scene.subjects.get(clause)?.kind;
  return (kind === 'writer' || kind === 'group') && founding.has(innermost(clause));
}

/** "So that we wouldn't …": what it is for, not merely what came of it. */
function isMeant(words: readonly Word[], at: number): boolean {
  return aims.has(wordAt(words, at).normal) && words.slice(at, at + 7).some(({ kind }) => kind === 'modal');
}

/** "… can't be stranded", "no truck can be …", "… is never surprised", "… not possible any more", from a word on. */
function tellsNoMore(words: readonly Word[], from: number): boolean {
  for (let index = from; index < words.length; index += 1) {
    const word = wordAt(words, index);
    if (!isNothing(word)) continue;
    if (from > 0 && (word.normal === 'never' || word.normal === 'no-longer' || isModal(words, index))) return true;
    if (words.slice(index + 1).some((one, at) => again.has(one.normal) || isMore(words, index + 1 + at))) return true;
  }
  return false;
}

/** "Any more", "a second time". */
function isMore(words: readonly Word[], at: number): boolean {
  const [word, next] = [wordAt(words, at).normal, wordAt(words, at + 1).normal];
  return (word === 'any' && next === 'more') || (word === 'second' && next === 'time');
}

function isModal(words: readonly Word[], index: number): boolean {
  return words.slice(Math.max(0, index - 1), index + 4).some(({ kind }) => kind === 'modal');
}

function isNothing(word: Word): boolean {
  return (
    word.negative ||
    word.normal === 'no' ||
    word.normal === 'nothing' ||
    word.normal === 'nobody' ||
    word.normal === 'none'
  );
}

/** "A check which stops the model from serving old data". */
function prevents(words: readonly Word[], clause: Clause): boolean {
  if (!preventing.has(innermost(clause))) return false;
  return words.slice(clause.verb.end, clause.verb.end + 5).some(({ normal }) => normal === 'from');
}
