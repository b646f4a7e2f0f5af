import type { Leaf } from './leaves.ts';
import type { MarkedStory } from './marks.ts';

/**
 * Whether the labels of an answer stand at the ends of their parts ("… (Situation). … (Task)."): text comes before the
 * first of them in its paragraph, and none after the last.
 */
export function isTrailing(leaves: readonly Leaf[], { story }: MarkedStory): boolean {
  const [first] = story.labels;
  const last = story.labels.at(-1);
  if (first?.form !== 'parenthesised' || last === undefined) return false;
  const before = leaves[first.leaf]?.marked.prose.text.slice(0, first.words.start) ?? '';
  const after = leaves[last.leaf]?.marked.prose.text.slice(last.words.end) ?? '';
  return /\p{L}/u.test(before) && !/\p{L}/u.test(after);
}
