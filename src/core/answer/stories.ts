import type { Candidate } from './labels/candidate.ts';
import { byPosition, distinctParts, firstPlace, lastPlace, partsOf } from './labels/order.ts';
import { settle, withoutLone } from './labels/settle.ts';
import { leadingStyle } from './labels/style.ts';
import type { NarrativePart } from './model.ts';
import { narrativeParts } from './model.ts';
import type { Outline } from './outline.ts';

/** The labels of one answer. */
export interface Story {
  /** In the order of the file; not empty. */
  readonly labels: readonly Candidate[];
  /** Index of the heading that they stand under, or -1. */
  readonly head: number;
}

/** A story that is told in at least so many parts is whole enough to end where another heading begins. */
const wholeFrom = 3;

/**
 * Sorts the candidates of a file into answers: by the headings that they stand under, and by where the order of parts
 * begins anew.
 *
 * @param candidates - Of the narrative, in the order of the file.
 * @param outline - The file's outline.
 */
export function readStories(candidates: readonly Candidate[], outline: Outline): Story[] {
  const stories: Story[] = [];
  for (const group of byHead(candidates, outline)) {
    for (const run of splitRuns(group.candidates)) {
      const labels = settle(run);
      if (labels.length === 0) continue;
      const last = stories.at(-1);
      const story = { labels, head: group.head };
      if (last !== undefined && continues(last, story, outline)) stories[stories.length - 1] = joined(last, story);
      else stories.push(story);
    }
  }
  return stories;
}

interface Group {
  readonly head: number;
  readonly candidates: Candidate[];
}

function byHead(candidates: readonly Candidate[], outline: Outline): Group[] {
  const groups = new Map<number, Group>();
  for (const candidate of candidates) {
    const head = outline.headOf(candidate.leaf);
    const group = groups.get(head);
    if (group === undefined) groups.set(head, { head, candidates: [candidate] });
    else group.candidates.push(candidate);
  }
  return [...groups.values()];
}

/** Splits candidates where the leading style begins its parts anew and tells at least two of them again. */
function splitRuns(candidates: readonly Candidate[]): Candidate[][] {
  const possible = withoutLone(candidates);
  const style = leadingStyle(possible);
  const starts = runStarts(possible.filter((candidate) => candidate.style === style));
  if (starts.length < 2) return [[...candidates]];
  const runs: Candidate[][] = starts.map(() => []);
  let run = 0;
  for (const candidate of candidates) {
    for (let next = starts[run + 1]; next !== undefined && byPosition(next, candidate) <= 0; next = starts[run + 1])
      run += 1;
    runs[run]?.push(candidate);
  }
  return runs;
}

/** The labels with which stories begin. */
function runStarts(labels: readonly Candidate[]): Candidate[] {
  const [first] = labels;
  if (first === undefined) return [];
  const starts = [first];
  let told = new Set(partsOf(first));
  let furthest = lastPlace(first);
  labels.forEach((label, index) => {
    if (index === 0) return;
    const again = partsOf(label).some((part) => told.has(part));
    const goesBack = firstPlace(label) < furthest;
    if (again && goesBack && told.size > 1 && goesOn(labels, index) && isAnew(labels, index, told)) {
      starts.push(label);
      told = new Set();
      furthest = -1;
    }
    for (const part of partsOf(label)) told.add(part);
    furthest = Math.max(furthest, lastPlace(label));
  });
  return starts;
}

/** Whether a label is followed by one of a later part, as the first of a story is. */
function goesOn(labels: readonly Candidate[], index: number): boolean {
  const label = labels[index];
  const next = labels[index + 1];
  return label !== undefined && next !== undefined && firstPlace(next) > lastPlace(label);
}

/**
 * Whether a story begins at a label: it goes back to the first part of the one before, or tells at least two parts again. One
 * part that is told again, as in Situation, Action, Result, Action, Learning, belongs to the same story.
 */
function isAnew(labels: readonly Candidate[], index: number, told: ReadonlySet<NarrativePart>): boolean {
  const label = labels[index];
  if (label === undefined) return false;
  const earliest = narrativeParts.findIndex((part) => told.has(part));
  if (firstPlace(label) <= earliest) return true;
  const retold = new Set<NarrativePart>();
  let furthest = -1;
  for (const next of labels.slice(index, index + narrativeParts.length)) {
    if (firstPlace(next) < furthest) break;
    for (const part of partsOf(next)) if (told.has(part)) retold.add(part);
    furthest = lastPlace(next);
  }
  return retold.size > 1;
}

/** Whether labels under another heading go on with a story: they tell parts that it lacks, in order. */
function continues(first: Story, second: Story, outline: Outline): boolean {
  const [told, more] = [distinctParts(first.labels), distinctParts(second.labels)];
  if (first.head === second.head) return false;
  if ([...more].some((part) => told.has(part))) return false;
  if (told.size >= wholeFrom && more.size >= wholeFrom) return false;
  if (!isRelated(first.head, second.head, outline)) return false;
  const [last] = first.labels.slice(-1);
  const [next] = second.labels;
  return last !== undefined && next !== undefined && byPosition(last, next) < 0 && lastPlace(last) <= firstPlace(next);
}

function isRelated(first: number, second: number, outline: Outline): boolean {
  const parent = (head: number) => (head < 0 ? -2 : outline.headOf(head));
  return parent(second) === first || parent(first) === second || parent(first) === parent(second);
}

function joined(first: Story, second: Story): Story {
  return { labels: [...first.labels, ...second.labels].sort(byPosition), head: Math.min(first.head, second.head) };
}
