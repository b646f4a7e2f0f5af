import type { Leaf } from './leaves.ts';
import type { Candidate } from './labels/candidate.ts';
import type { Place } from './span.ts';
import { labelStart } from './span.ts';
import type { Story } from './stories.ts';
import { isQuestion } from './question-words.ts';

/** Where a story begins, and the heading that is its title (-1 where it has none). */
export interface Beginning {
  readonly from: Place;
  readonly title: number;
}

/** What is known of the file when beginnings are looked for. */
export interface Ground {
  readonly leaves: readonly Leaf[];
  /** Indexes of headings that are no labels. */
  readonly ownHeadings: ReadonlySet<number>;
  /** Candidates for labels of the question. */
  readonly questions: readonly Candidate[];
}

/**
 * Where each story of a file begins. The only one takes in the whole file.
 *
 * @param ground - The file.
 * @param stories - Its stories, in order.
 */
export function findBeginnings(ground: Ground, stories: readonly Story[]): Beginning[] {
  if (stories.length < 2) return [{ from: { leaf: 0, offset: 0 }, title: onlyTitle(ground, stories[0]) }];
  return stories.map((story, index) => beginning(ground, story, stories[index - 1], sharesHead(stories, index)));
}

/** The first heading of level 1 that is no label, else the heading that the story stands under. */
function onlyTitle({ leaves, ownHeadings }: Ground, story: Story | undefined): number {
  const first = leaves.findIndex((leaf, index) => leaf.depth === 1 && ownHeadings.has(index));
  if (first >= 0) return first;
  if (story !== undefined) return story.head;
  return leaves.findIndex((_leaf, index) => ownHeadings.has(index));
}

function sharesHead(stories: readonly Story[], index: number): boolean {
  const head = stories[index]?.head;
  return stories[index - 1]?.head === head || stories[index + 1]?.head === head;
}

function beginning(ground: Ground, story: Story, before: Story | undefined, shared: boolean): Beginning {
  const [first] = story.labels;
  const after = before?.labels.at(-1)?.leaf ?? -1;
  const label = first === undefined ? { leaf: 0, offset: 0 } : labelStart(first);
  const between = range(after + 1, label.leaf);
  const headings = between.filter((leaf) => ground.ownHeadings.has(leaf));
  if (!shared && headings.includes(story.head)) return under(story.head);
  const heading = before === undefined ? headings.at(-1) : highest(ground.leaves, headings);
  if (heading !== undefined) return under(heading);
  const asked = ground.questions.findLast(({ leaf }) => leaf > after && leaf <= label.leaf);
  if (asked !== undefined) return { from: labelStart(asked), title: -1 };
  const asking = between.findLast((leaf) => isQuestion(ground.leaves[leaf]?.marked.prose.text ?? ''));
  if (asking !== undefined) return under(asking, -1);
  const rule = between.findLast((leaf) => ground.leaves[leaf]?.kind === 'break');
  return { from: rule === undefined ? label : { leaf: rule + 1, offset: 0 }, title: -1 };
}

function under(leaf: number, title = leaf): Beginning {
  return { from: { leaf, offset: 0 }, title };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_value, index) => from + index);
}

/** The last of the headings of the highest level. */
function highest(leaves: readonly Leaf[], headings: readonly number[]): number | undefined {
  const depth = (heading: number) => leaves[heading]?.depth ?? 6;
  const top = Math.min(...headings.map(depth));
  return headings.findLast((heading) => depth(heading) === top);
}
