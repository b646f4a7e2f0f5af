import { isSurrogate, Kind, kindOf } from './characters.ts';

/** A stretch of text that is a word, a mark or a sign; it grows as others are joined to it. */
export class Piece {
  readonly kind: Kind;
  /** Whether white space stands before it. */
  spaced: boolean;
  start: number;
  end: number;

  constructor(kind: Kind, spaced: boolean, start: number, end: number) {
    this.kind = kind;
    this.spaced = spaced;
    this.start = start;
    this.end = end;
  }
}

/**
 * Cuts a text into runs of letters and digits, marks and signs. Only the same mark or sign goes on with one ("...").
 *
 * @param text - Prose.
 * @param from - Where to begin.
 * @param to - Where to end.
 */
export function cut(text: string, from: number, to: number): Piece[] {
  const pieces: Piece[] = [];
  let last: Piece | undefined;
  let spaced = false;
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    const kind = kindOf(code);
    if (kind === Kind.space) {
      spaced = true;
      last = undefined;
    } else if (last?.kind === kind && (kind === Kind.word || goesOn(text, index, code))) {
      last.end = index + 1;
    } else {
      last = new Piece(kind, spaced, index, index + 1);
      pieces.push(last);
      spaced = false;
    }
  }
  return pieces;
}

function goesOn(text: string, index: number, code: number): boolean {
  return text.charCodeAt(index - 1) === code || isSurrogate(code);
}

/** Whether the piece is this mark or sign, alone. */
export function isMark(text: string, piece: Piece, mark: string): boolean {
  return piece.end - piece.start === 1 && text.charAt(piece.start) === mark;
}

/** Whether the piece is a word that nothing parts from what stands before it. */
export function isWordAt(piece: Piece): boolean {
  return !piece.spaced && piece.kind === Kind.word;
}

/** The last of the pieces, if it is a word and nothing parts it from the next. */
export function wordBefore(pieces: readonly Piece[], next: Piece): Piece | undefined {
  const last = pieces[pieces.length - 1];
  return !next.spaced && last?.kind === Kind.word ? last : undefined;
}
