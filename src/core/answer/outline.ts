import type { Leaf } from './leaves.ts';
import type { NarrativePart } from './model.ts';
import type { Candidate } from './labels/candidate.ts';
import { distinctParts, firstPlace, partsOf } from './labels/order.ts';

/** Which heading each leaf stands under. */
export interface Outline {
  /**
   * Index of the nearest heading above a leaf that is no label, stands under no part's label, and is of a lower level
   * than the leaf if that is a heading; -1 where there is none.
   */
  readonly headOf: (leaf: number) => number;
  /** Index of the next heading of the same level or above; the number of leaves where there is none. */
  readonly endOf: (heading: number) => number;
}

/**
 * Reads the outline of a file.
 *
 * @param leaves - The file's leaves.
 * @param labels - Indexes of headings that are labels, each with whether it is one of the narrative.
 */
export function readOutline(leaves: readonly Leaf[], labels: ReadonlyMap<number, boolean>): Outline {
  const heads: number[] = [];
  const ends = new Map<number, number>();
  const open: number[] = [];
  leaves.forEach((leaf, index) => {
    if (leaf.kind === 'heading') {
      while (open.length > 0 && depthAt(leaves, open.at(-1)) >= leaf.depth) ends.set(open.pop() ?? -1, index);
    }
    const part = open.findIndex((heading) => labels.get(heading) === true);
    const above = part < 0 ? open : open.slice(0, part);
    heads.push(above.findLast((heading) => !labels.has(heading)) ?? -1);
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
  const { endOf } = readOutline(leaves, new Map());
  const trusted = candidates.filter(({ trust, meaning }) => trust !== 'ambiguous' && meaning.kind === 'narrative');
  const beside = partsBeside(leaves, candidates);
  const titles = new Set<Candidate>();
  for (const candidate of candidates) {
    if (candidate.form !== 'heading' || candidate.meaning.kind !== 'narrative') continue;
    if ((beside.get(candidate)?.size ?? 0) >= enoughBeside) continue;
    const inner = trustedIn(trusted, candidate.leaf, endOf(candidate.leaf));
    if (distinctParts(inner).size > 1 && inner.some((other) => firstPlace(other) <= firstPlace(candidate))) {
      titles.add(candidate);
    }
  }
  return titles;
}

/** A heading among so many different parts in headings of its level is one of them, whatever it holds. */
const enoughBeside = 3;

/** For each heading that reads like a label, the parts of the core headings of its level under the same heading. */
function partsBeside(leaves: readonly Leaf[], candidates: readonly Candidate[]): Map<Candidate, Set<NarrativePart>> {
  const byLeaf = new Map(candidates.filter(({ form }) => form === 'heading').map((found) => [found.leaf, found]));
  const beside = new Map<Candidate, Set<NarrativePart>>();
  const open: Set<NarrativePart>[] = [];
  leaves.forEach((leaf, index) => {
    if (leaf.kind !== 'heading') return;
    open.length = Math.min(open.length, leaf.depth + 1);
    const parts = (open[leaf.depth] ??= new Set());
    const candidate = byLeaf.get(index);
    if (candidate === undefined) return;
    beside.set(candidate, parts);
    if (candidate.trust === 'core') for (const part of partsOf(candidate)) parts.add(part);
  });
  return beside;
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
