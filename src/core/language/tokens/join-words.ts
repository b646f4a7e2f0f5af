import { Kind } from './characters.ts';
import { joinElisions } from './elisions.ts';
import type { Piece } from './piece.ts';
import { cut, isMark, isWordAt, wordBefore } from './piece.ts';

/** Joins two words into one where it stands between them without white space, alone or as a run of low lines. */
const joiner = /^(?:[&'\-.:=?@\u00AD\u00B7\u2010\u2011\u2019\u2027]|_+)$/;

/** A word on either side of a slash is no longer than this if both are one: "n/a", "c/o". */
const shortWord = 2;

/**
 * Joins pieces that are one word: "well-known", "don't", "U.S.", "n/a", "AT&T", "'tis".
 *
 * @param text - Prose.
 * @param pieces - As they were cut; they are changed.
 */
export function joinWords(text: string, pieces: readonly Piece[]): readonly Piece[] {
  let joined = joinElisions(text, pieces);
  if (text.includes('&')) joined = joinAmpersands(text, joined);
  if (text.includes('-')) joined = joinTrailingHyphens(text, joined);
  joined = joinInside(text, joined);
  if (text.includes('/')) joined = joinSlashes(text, joined);
  return text.includes('.') ? joinInitials(text, joined) : joined;
}

/** "&c": an ampersand that only a word stands after. */
function joinAmpersands(text: string, pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    const next = pieces[index + 1];
    if (isMark(text, piece, '&') && wordBefore(kept, piece) === undefined && next !== undefined && isWordAt(next)) {
      next.start = piece.start;
      next.spaced = piece.spaced;
    } else kept.push(piece);
  }
  return kept;
}

/** "pre- and post-": a hyphen that no word follows. */
function joinTrailingHyphens(text: string, pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  pieces.forEach((piece, index) => {
    const next = pieces[index + 1];
    const before = isMark(text, piece, '-') ? wordBefore(kept, piece) : undefined;
    if (before !== undefined && (next === undefined || !isWordAt(next))) before.end = piece.end;
    else kept.push(piece);
  });
  return kept;
}

function joinInside(text: string, pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    const before = piece.kind === Kind.word ? undefined : wordBefore(kept, piece);
    const last = before === undefined ? -1 : lastJoined(text, pieces, index);
    if (before === undefined || last < 0) kept.push(piece);
    else {
      before.end = (pieces[last] as Piece).end;
      index = last;
    }
  }
  return kept;
}

/** Index of the last word that joiners and words without white space between lead to, or -1. */
function lastJoined(text: string, pieces: readonly Piece[], from: number): number {
  let last = -1;
  for (let index = from; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    if (index > from && piece.spaced) break;
    if (piece.kind === Kind.word) last = index;
    else if (!joiner.test(text.slice(piece.start, piece.end))) break;
  }
  return last;
}

function joinSlashes(text: string, pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    const before = isMark(text, piece, '/') ? wordBefore(kept, piece) : undefined;
    const next = pieces[index + 1];
    const after = next !== undefined && isWordAt(next) ? next : undefined;
    const short = (word: Piece | undefined) => word === undefined || word.end - word.start <= shortWord;
    if (before === undefined || !short(before) || !short(after)) kept.push(piece);
    else {
      before.end = (after ?? piece).end;
      if (after !== undefined) index += 1;
    }
  }
  return kept;
}

/** "U.S.": the last full stop belongs to letters that each have one. */
function joinInitials(text: string, pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const before = isMark(text, piece, '.') ? wordBefore(kept, piece) : undefined;
    if (before !== undefined && endsInInitials(text, before)) before.end = piece.end;
    else kept.push(piece);
  }
  return kept;
}

function endsInInitials(text: string, word: Piece): boolean {
  const written = text.slice(word.start, word.end);
  if (!written.includes('.')) return false;
  const parts = cut(text, word.start, word.end);
  if (parts.length === 1 || parts.length % 2 === 0) return false;
  let digits = true;
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index] as Piece;
    if (index % 2 === 0) {
      if (part.end - part.start > 1) return false;
      if (!/\p{N}/u.test(text.charAt(part.start))) digits = false;
    } else if (!isMark(text, part, '.')) {
      if (index < parts.length - 2) break;
      return false;
    }
  }
  return !digits;
}
