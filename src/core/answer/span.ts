import type { Leaf } from './leaves.ts';
import type { Candidate } from './labels/candidate.ts';

/** A place in a file: a leaf and an offset in its prose. */
export interface Place {
  readonly leaf: number;
  readonly offset: number;
}

/** From one place to another. */
export interface Span {
  readonly from: Place;
  readonly to: Place;
}

/** Part of a leaf that lies in a span. */
export interface Piece {
  readonly leaf: Leaf;
  /** Offsets in the leaf's prose. */
  readonly start: number;
  readonly end: number;
}

/** Where a label's text begins. */
export function bodyStart({ leaf, body }: Candidate): Place {
  return { leaf, offset: body };
}

/** Where the text before a label ends. */
export function labelStart({ leaf, begin }: Candidate): Place {
  return { leaf, offset: begin };
}

export function isBefore(first: Place, second: Place): boolean {
  return first.leaf < second.leaf || (first.leaf === second.leaf && first.offset < second.offset);
}

/** The pieces of leaves in a span, without empty pieces of leaves that have prose. */
export function piecesOf(leaves: readonly Leaf[], { from, to }: Span): Piece[] {
  const pieces: Piece[] = [];
  for (let index = from.leaf; index <= to.leaf && index < leaves.length; index += 1) {
    const leaf = leaves[index];
    if (leaf === undefined) break;
    const { text } = leaf.marked.prose;
    const start = index === from.leaf ? from.offset : 0;
    const end = index === to.leaf ? to.offset : text.length;
    const isWhole = text === '' && index > from.leaf && index < to.leaf;
    if (isWhole || text.slice(start, end).trim() !== '') pieces.push({ leaf, start, end });
  }
  return pieces;
}
