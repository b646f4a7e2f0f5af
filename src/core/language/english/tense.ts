import type { Clause } from './clauses.ts';
import { Form } from './verb-forms.ts';
import { wordAt, type Word } from './words.ts';

/** Whether the clause's verb stands in the present tense. */
export function isPresent(words: readonly Word[], { verb }: Clause): boolean {
  if (verb.modal !== undefined) return ['can', 'must', 'cannot', 'will'].includes(verb.modal);
  const first = words
    .slice(verb.start, verb.links[0].at + 1)
    .find((word) => word.kind !== 'adverb' && word.kind !== 'negator');
  if (first === undefined) return false;
  if (first.kind === 'be') return first.normal === 'is' || first.normal === 'are' || first.normal === 'am';
  if (first.kind === 'have') return first.normal !== 'had' && verb.links[0].lemma === 'have';
  if (first.kind === 'do') return first.normal !== 'did';
  // "I reconcile": a verb that no list knows, and no past form of one.
  if (first.verb === undefined) return first.kind === 'open';
  const { forms } = first.verb;
  return (forms & (Form.base | Form.third)) !== 0 && (forms & Form.past) === 0;
}

/** Whether the verb is in the present perfect ("has held", "have used", "has been"). */
export function isPerfect(words: readonly Word[], { verb }: Clause): boolean {
  const opener = wordAt(words, verb.start).normal;
  if (verb.links[0].lemma === 'be' && (opener === 'has' || opener === 'have')) return true;
  return words.slice(verb.start, verb.links[0].at).some(({ normal }) => normal === 'has' || normal === 'have');
}

/** Whether the verb is in the past perfect ("had told"). */
export function isPastPerfect(words: readonly Word[], { verb }: Clause): boolean {
  return words.slice(verb.start, verb.links[0].at).some(({ normal }) => normal === 'had');
}

/** Whether the clause tells of something that happens again and again ("always", "every week"). */
export function isHabitual(words: readonly Word[], clause: Clause): boolean {
  return words.slice(clause.verb.start, clause.end).some(({ normal }) => repeats.has(normal));
}

const repeats = new Set([
  'always',
  'constantly',
  'continually',
  'repeatedly',
  'endlessly',
  'perpetually',
  'every',
  'forever',
  'regularly',
  'often',
]);
