import type { Candidate } from '../answer/labels/candidate.ts';
import { findCandidates } from '../answer/labels/find-candidates.ts';
import { byPosition } from '../answer/labels/order.ts';
import type { Leaf } from '../answer/leaves.ts';
import { readMarks } from '../answer/marks.ts';
import { readOutline } from '../answer/outline.ts';
import type { Story } from '../answer/stories.ts';
import { readStories } from '../answer/stories.ts';
import { isTrailing } from '../answer/trailing.ts';
import { plainProse } from '../text/prose.ts';
import type { Paragraph } from './paragraph.ts';
import { lineStarts, textOf } from './paragraph.ts';

/** The labels of a text. */
export interface FoundLabels {
  /** In the order of the text. */
  readonly labels: readonly Candidate[];
  /** The labels of further answers that begin their stories. */
  readonly beginnings: ReadonlySet<Candidate>;
}

/**
 * The labels of plain text, found as they are in an answer file: by the same words, in the same sets and order. A
 * candidate's `leaf` is the index of its paragraph.
 *
 * @param paragraphs - The text.
 */
export function findLabels(paragraphs: readonly Paragraph[]): FoundLabels {
  const leaves = paragraphs.map(toLeaf);
  const candidates = findCandidates(leaves);
  const narrative = candidates.filter(({ meaning }) => meaning.kind === 'narrative');
  const others = candidates.filter(({ meaning }) => meaning.kind !== 'narrative');
  const stories = readStories(narrative, readOutline(leaves, new Map()));
  const found = stories.length === 0 ? readMarks({ labels: [], head: -1 }, others) : inStories(leaves, stories, others);
  const beginnings = new Set(stories.slice(1).flatMap(({ labels }) => labels.slice(0, 1)));
  return { labels: found.sort(byPosition), beginnings };
}

function inStories(leaves: readonly Leaf[], stories: readonly Story[], others: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  let taken = 0;
  stories.forEach((story, index) => {
    const next = endOfStory(story, stories[index + 1], others, taken);
    const within = others.slice(taken, next);
    taken = next;
    const marks = readMarks(story, within);
    const whole = { story, marks, from: { leaf: 0, offset: 0 }, to: { leaf: leaves.length, offset: 0 }, title: -1 };
    // Labels at the ends of their parts have no text below them that a heading could stand over.
    const labels = isTrailing(leaves, whole) ? marks.filter(({ meaning }) => meaning.kind !== 'narrative') : marks;
    found.push(...labels, ...within.filter((other) => setsApart(other) && !marks.includes(other)));
  });
  return found;
}

/** Index of the first of some candidates that belongs to the next story: a question or frame between the two, if any. */
function endOfStory(story: Story, next: Story | undefined, others: readonly Candidate[], from: number): number {
  const last = story.labels.at(-1);
  const [first] = next?.labels ?? [];
  if (first === undefined || last === undefined) return others.length;
  let index = from;
  for (; index < others.length; index += 1) {
    const other = others[index];
    if (other === undefined || byPosition(other, first) > 0) break;
    if (setsApart(other) && byPosition(other, last) > 0) break;
  }
  return index;
}

/** Frames and questions alone on their line part what stands before them from what follows. */
function setsApart({ alone, meaning, letter }: Candidate): boolean {
  return alone && !letter && (meaning.kind === 'frame' || meaning.kind === 'question');
}

function toLeaf(paragraph: Paragraph): Leaf {
  const text = textOf(paragraph);
  return {
    kind: 'paragraph',
    range: { start: 0, end: text.length },
    depth: 0,
    quote: undefined,
    list: undefined,
    cell: undefined,
    marked: { prose: plainProse(text), lines: lineStarts(paragraph), emphases: [] },
  };
}
