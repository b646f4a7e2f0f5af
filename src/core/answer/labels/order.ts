import type { NarrativePart } from '../model.ts';
import { narrativeParts } from '../model.ts';
import type { Candidate } from './candidate.ts';

/** The parts of the story that a candidate names; none for notes and the like. */
export function partsOf({ meaning }: Candidate): readonly NarrativePart[] {
  return meaning.kind === 'narrative' ? meaning.parts : [];
}

/** The different parts that candidates name. */
export function distinctParts(candidates: readonly Candidate[]): Set<NarrativePart> {
  return new Set(candidates.flatMap(partsOf));
}

/** Place in the story of the first part that a candidate names. */
export function firstPlace(candidate: Candidate): number {
  return Math.min(...partsOf(candidate).map((part) => narrativeParts.indexOf(part)));
}

/** Place in the story of the last part that a candidate names. */
export function lastPlace(candidate: Candidate): number {
  return Math.max(...partsOf(candidate).map((part) => narrativeParts.indexOf(part)));
}

/** Orders candidates by where they stand in the file. */
export function byPosition(first: Candidate, second: Candidate): number {
  return first.leaf - second.leaf || first.words.start - second.words.start;
}

/** Index of the first of some candidates, which are in order, that stands at or after another. */
export function placeAmong(candidate: Candidate, others: readonly Candidate[]): number {
  let low = 0;
  let high = others.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = others[middle];
    if (other !== undefined && byPosition(other, candidate) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether a candidate keeps the order in which a story is told when it is put among others by its place in the file.
 *
 * @param candidate - Not one of the others.
 * @param others - In the order of the file.
 */
export function fitsOrder(candidate: Candidate, others: readonly Candidate[]): boolean {
  const place = placeAmong(candidate, others);
  const before = others[place - 1];
  const after = others[place];
  return (
    (before === undefined || lastPlace(before) <= firstPlace(candidate)) &&
    (after === undefined || lastPlace(candidate) <= firstPlace(after))
  );
}

/** Candidates by their style. */
export function byStyle(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const styles = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const alike = styles.get(candidate.style);
    if (alike === undefined) styles.set(candidate.style, [candidate]);
    else alike.push(candidate);
  }
  return styles;
}
