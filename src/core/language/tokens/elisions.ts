import type { Piece } from './piece.ts';
import { isMark, isWordAt, wordBefore } from './piece.ts';

/** Words with an apostrophe in place of what they begin with: "'tis", "'em", "'90s". */
const elided = /^(?:t(?:were|was|is)|cause|e[mr]|im|\d\ds?)$/i;

/** Words with an apostrophe in place of what they end with: "ol'". */
const cutShort = /^ol?$/i;

/**
 * Joins apostrophes to the words that they shorten, and the slash to "w/".
 *
 * @param text - Prose.
 * @param pieces - As they were cut; they are changed.
 */
export function joinElisions(text: string, pieces: readonly Piece[]): readonly Piece[] {
  if (!/['’]|w\//i.test(text)) return pieces;
  const kept: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    if (isMark(text, piece, '/')) index = joinSlash(text, kept, pieces, index);
    else if (!isApostrophe(text, piece)) kept.push(piece);
    else index = joinApostrophe(text, kept, pieces, index);
  }
  return kept;
}

/** @returns Index of the last piece that has been dealt with; so do the functions below. */
function joinSlash(text: string, kept: Piece[], pieces: readonly Piece[], index: number): number {
  const slash = pieces[index] as Piece;
  const before = wordBefore(kept, slash);
  if (before === undefined || !/^w$/i.test(written(text, before))) {
    kept.push(slash);
    return index;
  }
  before.end = slash.end;
  // What follows at once is kept as it is.
  const next = pieces[index + 1];
  if (next === undefined || next.spaced) return index;
  kept.push(next);
  return index + 1;
}

function joinApostrophe(text: string, kept: Piece[], pieces: readonly Piece[], index: number): number {
  const mark = pieces[index] as Piece;
  const before = wordBefore(kept, mark);
  if (before !== undefined && isCutShort(text, kept, before, mark)) {
    before.end = mark.end;
    return index;
  }
  const word = pieces[index + 1];
  if (before === undefined && word !== undefined && isWordAt(word)) {
    const other = pieces[index + 2];
    if (elided.test(written(text, word))) return joinTo(kept, word, mark, word, index + 1);
    const isAnd = /^n$/i.test(written(text, word)) && other?.spaced === false && isApostrophe(text, other);
    if (isAnd) return joinTo(kept, word, mark, other, index + 2);
  }
  kept.push(mark);
  return index;
}

function joinTo(kept: Piece[], word: Piece, first: Piece, last: Piece, index: number): number {
  word.start = first.start;
  word.spaced = first.spaced;
  word.end = last.end;
  kept.push(word);
  return index;
}

/** "the ol' way": white space stands around the word and its apostrophe, and something before that. */
function isCutShort(text: string, kept: readonly Piece[], word: Piece, mark: Piece): boolean {
  if (!word.spaced || kept.length < 2 || !cutShort.test(written(text, word))) return false;
  return /\s/.test(text.charAt(mark.end));
}

function isApostrophe(text: string, piece: Piece): boolean {
  return isMark(text, piece, "'") || isMark(text, piece, '’');
}

function written(text: string, piece: Piece): string {
  return text.slice(piece.start, piece.end);
}
