import type { Leaf } from './leaves.ts';
import type { Candidate } from './labels/candidate.ts';
import { distinctParts, firstPlace } from './labels/order.ts';

/** Which heading each leaf stands under. */
export interface Outline {
  /**
   * Index of the nearest heading above a leaf that is no label, and of a lower level than the leaf if that is a
   * heading; -1 where there is none.
   */
  readonly headOf: (leaf: number) => number;
  /** Index of the next heading of the same level or above; the number of leaves where there is none. */
  readonly endOf: (heading: number) => number;
}

/**
 * Reads the outline of a file.
 *
 * @param leaves - The file's leaves.
 * @param labels - Indexes of headings that are labels.
 */
export function readOutline(leaves: readonly Leaf[], labels: ReadonlySet<number>): Outline {
  const heads: number[] = [];
  const ends = new Map<number, number>();
  const open: number[] = [];
  leaves.forEach((leaf, index) => {
    if (leaf.kind === 'heading') {
      while (open.length > 0 && depthAt(leaves, open.at(-1)) >= leaf.depth) ends.set(open.pop() ?? -1, index);
    }
    heads.push(open.findLast((heading) => !labels.has(heading)) ?? -1);
    if (leaf.kind === 'heading') open.push(index);
  });
  return {
    headOf: (leaf) => heads[leaf] ?? -1,
    endOf: (heading) => ends.get(heading) ?? leaves.length,
  };
}

function depthAt(leaves: readonly Leaf[], index: number | undefined): number {
  return index === undefined ? 0 : (leaves[index]?.depth ?? 0);
}

/**
 * Headings that read like a label but hold a whole story: "Growth" over Situation, Task, Action and Result is a title.
 *
 * @param leaves - The file's leaves.
 * @param candidates - What reads like a label.
 */
export function titlesAmong(leaves: readonly Leaf[], candidates: readonly Candidate[]): Set<Candidate> {
  const { endOf } = readOutline(leaves, new Set());
  const trusted = candidates.filter(({ trust, meaning }) => trust !== 'ambiguous' && meaning.kind === 'narrative');
  const titles = new Set<Candidate>();
  for (const candidate of candidates) {
    if (candidate.form !== 'heading' || candidate.meaning.kind !== 'narrative') continue;
    const inner = trustedIn(trusted, candidate.leaf, endOf(candidate.leaf));
    if (distinctParts(inner).size > 1 && inner.some((other) => firstPlace(other) <= firstPlace(candidate))) {
      titles.add(candidate);
    }
  }
  return titles;
}

function trustedIn(trusted: readonly Candidate[], heading: number, end: number): Candidate[] {
  const from = firstAfter(trusted, heading);
  const found: Candidate[] = [];
  // A story has few labels; more than these say nothing new.
  for (let index = from; index < Math.min(trusted.length, from + 12); index += 1) {
    const candidate = trusted[index];
    if (candidate === undefined || candidate.leaf >= end) break;
    found.push(candidate);
  }
  return found;
}

function firstAfter(candidates: readonly Candidate[], leaf: number): number {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.leaf ?? 0) <= leaf) low = middle + 1;
    else high = middle;
  }
  return low;
}
