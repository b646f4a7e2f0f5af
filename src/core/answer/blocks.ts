import { readSentences } from '../language/sentences.ts';
import { sliceProse, withoutRanges } from '../text/prose-edit.ts';
import { toSource } from '../text/prose.ts';
import { countWords } from '../text/spoken-words.ts';
import type { Range } from '../text/range.ts';
import type { Block, Placeholder } from './model.ts';
import { findPlaceholders, toPlaceholder } from './placeholders.ts';
import type { Piece } from './span.ts';

/** What a section's body holds. */
export interface Body {
  readonly blocks: readonly Block[];
  readonly placeholders: readonly Placeholder[];
  /** Spoken words: sub-headings are not said. */
  readonly words: number;
  /** End of the last piece; `undefined` where there is none. */
  readonly end: number | undefined;
}

/**
 * Reads the pieces of a section's body.
 *
 * @param pieces - In the order of the file.
 * @param isOwn - Whether a blockquote is the writer's own way of setting the story off.
 */
export function readBody(pieces: readonly Piece[], isOwn: (quote: number) => boolean): Body {
  const blocks: Block[] = [];
  const placeholders: Placeholder[] = [];
  let words = 0;
  let end: number | undefined;
  for (const piece of pieces) {
    if (isSilent(piece)) continue;
    end = Math.max(end ?? 0, rangeOfPiece(piece).end);
    const read = readBlock(piece, isOwn);
    if (read === undefined) continue;
    placeholders.push(...read.placeholders);
    if (read.block.prose.text === '') continue;
    blocks.push(read.block);
    if (read.block.kind !== 'heading') words += countWords(read.block.prose.text);
  }
  return { blocks, placeholders, words, end };
}

/** Rules, and HTML without text, are no part of the body. */
function isSilent({ leaf }: Piece): boolean {
  return leaf.kind === 'break' || (leaf.kind === 'html' && leaf.marked.prose.text === '');
}

interface ReadBlock {
  readonly block: Block;
  readonly placeholders: readonly Placeholder[];
}

function readBlock(piece: Piece, isOwn: (quote: number) => boolean): ReadBlock | undefined {
  const { leaf } = piece;
  const kind = leaf.kind === 'html' ? 'paragraph' : leaf.kind;
  if (kind === 'code' || kind === 'break') return undefined;
  const whole = sliceProse(leaf.marked.prose, piece);
  if (whole.text === '') return undefined;
  const gaps = findPlaceholders(whole);
  const prose = gaps.length === 0 ? whole : withoutRanges(whole, gaps);
  return {
    block: {
      kind,
      quoted: leaf.quote !== undefined && !isOwn(leaf.quote),
      prose,
      sentences: readSentences(prose),
      range: rangeOfPiece(piece),
    },
    placeholders: gaps.map((gap) => toPlaceholder(whole, gap)),
  };
}

/** Where a piece stands in the file: the leaf, or as much of it as is in the piece. */
export function rangeOfPiece({ leaf, start, end }: Piece): Range {
  const { prose } = leaf.marked;
  // The bars of a cell and the tags of HTML are no part of the text.
  const isBare = leaf.kind === 'table-cell' || leaf.kind === 'html';
  return {
    start:
      start === 0 && !isBare ? leaf.range.start : toSource(prose, { start: skipSpace(prose.text, start), end }).start,
    end:
      end >= prose.text.length && !isBare
        ? leaf.range.end
        : toSource(prose, { start, end: trimmedEnd(prose.text, end) }).end,
  };
}

function skipSpace(text: string, start: number): number {
  return text.charAt(start) === ' ' ? start + 1 : start;
}

function trimmedEnd(text: string, end: number): number {
  return text.charAt(end - 1) === ' ' ? end - 1 : end;
}
