import { characterReferenceAt } from './character-reference.ts';
import type { ProseWriter } from './prose-writer.ts';

/** A piece of the file whose decoded value a Markdown parser gives. */
export interface Aligned {
  /** The file's text. */
  readonly source: string;
  /** Where the piece begins and ends in it. */
  readonly start: number;
  readonly end: number;
  /** The text that the parser made of it. */
  readonly value: string;
  /** Code: no escapes, no character references. */
  readonly raw: boolean;
  /** How many blockquotes the piece stands in: their marks begin its lines. */
  readonly quoteDepth: number;
}

const white = /\s/;
/** What a backslash escapes in Markdown: ASCII punctuation. */
const punctuation = new Set('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');

/**
 * Writes the value of a text node, finding for each character where it stands in the file. The parser tells only where
 * the whole node stands: escapes, character references, and the indents and quotation marks of continuation lines
 * make the two drift apart.
 */
export function writeAligned(writer: ProseWriter, piece: Aligned): void {
  const { source, end, value } = piece;
  let from = piece.start;
  if (value.length === end - from && source.startsWith(value, from) && folded.test(value)) {
    writeAsItIs(writer, value, from);
    return;
  }
  let at = 0;
  while (at < value.length) {
    const character = value.charAt(at);
    if (character === '\n' || character === '\r') {
      const lineEnd = skipToLineEnd(source, from, end);
      writer.lineBreak(Math.min(lineEnd, end - 1));
      at += character === '\r' && value.charAt(at + 1) === '\n' ? 2 : 1;
      from = skipLinePrefix(source, skipLineEnd(source, lineEnd), end, piece.quoteDepth);
      continue;
    }
    if (white.test(character)) {
      writer.space(Math.min(from, end - 1));
      if (from < end && isWhite(source, from)) from += 1;
      else from += decodedAt(piece, from, at).source;
      at += 1;
      continue;
    }
    const run = plainRun(piece, from, at);
    if (run > 0) {
      writer.write(value.slice(at, at + run), from);
      at += run;
      from += run;
      continue;
    }
    const decoded = decodedAt(piece, from, at);
    if (decoded.value === 0) {
      // The parser dropped this character of the file (padding of code, an indent).
      if (from < end) from += 1;
      else at += 1;
      continue;
    }
    writer.write(value.slice(at, at + decoded.value), from + decoded.offset);
    at += decoded.value;
    from += decoded.source;
  }
}

/** Words with single spaces between them and at most one at either end. */
const folded = /^ ?\S+(?: \S+)* ?$/;

function writeAsItIs(writer: ProseWriter, value: string, from: number): void {
  const start = value.startsWith(' ') ? 1 : 0;
  const end = value.length - (value.endsWith(' ') ? 1 : 0);
  if (start > 0) writer.space(from);
  writer.write(value.slice(start, end), from + start);
  if (end < value.length) writer.space(from + end);
}

/** Length of the run from here on that stands in the file just so. */
function plainRun({ source, end, value, raw }: Aligned, from: number, at: number): number {
  let length = 0;
  while (at + length < value.length && from + length < end) {
    const character = value.charAt(at + length);
    if (character !== source.charAt(from + length) || isSpaceCode(value.charCodeAt(at + length))) break;
    if (!raw && (character === '\\' || character === '&')) break;
    length += 1;
  }
  return length;
}

/**
 * What one or two characters of the value are written as in the file: how many of each, and how far into the written
 * form the character itself stands.
 */
function decodedAt(piece: Aligned, from: number, at: number): { value: number; source: number; offset: number } {
  const { source, end, value, raw } = piece;
  const character = value.charAt(at);
  const written = source.charAt(from);
  if (from >= end) return { value: 0, source: 0, offset: 0 };
  if (!raw && written === '\\' && punctuation.has(source.charAt(from + 1)) && character === source.charAt(from + 1)) {
    return { value: 1, source: 2, offset: 1 };
  }
  if (!raw && written === '&') {
    const found = characterReferenceAt(source, from);
    if (found !== undefined && from + found.length <= end) {
      return { value: found.value.length, source: found.length, offset: 0 };
    }
  }
  if (character === written || (character === '\uFFFD' && written === '\0')) return { value: 1, source: 1, offset: 0 };
  return { value: 0, source: 0, offset: 0 };
}

function isSpaceCode(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && white.test(String.fromCharCode(code)));
}

function isWhite(source: string, offset: number): boolean {
  return isSpaceCode(source.charCodeAt(offset));
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}

function skipToLineEnd(source: string, from: number, end: number): number {
  let offset = from;
  while (offset < end && !isLineEnd(source.charAt(offset))) offset += 1;
  return offset;
}

function skipLineEnd(source: string, offset: number): number {
  return offset + (source.startsWith('\r\n', offset) ? 2 : 1);
}

function skipLinePrefix(source: string, from: number, end: number, quoteDepth: number): number {
  let offset = skipIndent(source, from, end);
  for (let depth = 0; depth < quoteDepth && source.charAt(offset) === '>'; depth += 1) {
    offset = skipIndent(source, offset + 1, end);
  }
  return offset;
}

function skipIndent(source: string, from: number, end: number): number {
  let offset = from;
  while (offset < end && (source.charAt(offset) === ' ' || source.charAt(offset) === '\t')) offset += 1;
  return offset;
}
