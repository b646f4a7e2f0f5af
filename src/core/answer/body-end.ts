import type { Leaf } from './leaves.ts';
import type { MarkedStory } from './marks.ts';
import type { Place } from './span.ts';

/**
 * The place at which a label's body ends, if no other label ends it before.
 *
 * @param leaves - The file's leaves.
 * @param marked - The answer's labels.
 * @param index - Which of them.
 * @param ownHeadings - Indexes of headings that are no labels.
 */
export function bodyEnd(
  leaves: readonly Leaf[],
  { marks, story, to }: MarkedStory,
  index: number,
  ownHeadings: ReadonlySet<number>,
): Place {
  const mark = marks[index];
  if (mark === undefined) return to;
  const next = marks[index + 1]?.leaf ?? to.leaf;
  const last = story.labels.at(-1);
  const isLast = last !== undefined && mark.leaf >= last.leaf;
  const cell = leaves[mark.leaf]?.cell;
  for (let place = mark.leaf + 1; place < Math.min(next, to.leaf); place += 1) {
    const leaf = leaves[place];
    if (leaf === undefined) break;
    if (cell !== undefined && leaf.cell?.table !== cell.table) return { leaf: place, offset: 0 };
    if (isLast && leaf.kind === 'break') return { leaf: place, offset: 0 };
    if (leaf.kind !== 'heading') continue;
    if (mark.form === 'heading' ? leaf.depth <= mark.depth : isLast && ownHeadings.has(place))
      return { leaf: place, offset: 0 };
  }
  return to;
}
