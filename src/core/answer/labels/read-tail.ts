import { isColon, isDash, skipPictographs, skipSpaces } from './characters.ts';

/** What follows a label's words. */
export interface Tail {
  readonly kind: 'colon' | 'dash' | 'period' | 'end';
  /** After the punctuation, before any space. */
  readonly end: number;
}

/**
 * Reads the punctuation that ends a label.
 *
 * @param text - Prose.
 * @param from - After the label's words.
 * @param limit - End of the line, or of the bold text.
 * @returns `undefined` where other words follow, so that it is no label.
 */
export function readTail(text: string, from: number, limit: number): Tail | undefined {
  const offset = skipPictographs(text, from, limit);
  if (offset >= limit) return { kind: 'end', end: Math.max(from, limit) };
  const character = text.charAt(offset);
  if (isColon(character)) return { kind: 'colon', end: offset + 1 };
  if (character === '|' || character === '→') return { kind: 'dash', end: offset + 1 };
  if (isDash(character)) return readDash(text, from, offset, limit);
  if (character === '.' && text.charAt(offset + 1) !== '.') {
    return offset + 1 >= limit || text.charAt(offset + 1) === ' ' ? { kind: 'period', end: offset + 1 } : undefined;
  }
  return undefined;
}

/** A hyphen must stand between spaces, so that "task-oriented" is a word; longer dashes need none. */
function readDash(text: string, from: number, offset: number, limit: number): Tail | undefined {
  let end = offset;
  while (end < limit && isDash(text.charAt(end))) end += 1;
  const spaced = offset > from && (end >= limit || text.charAt(end) === ' ');
  const long = text.charAt(offset) !== '-' || end - offset > 1;
  return spaced || long ? { kind: 'dash', end } : undefined;
}

/** The offset after punctuation that stands between a bold label and its text: `**Situation** :`, `**S:** – `. */
export function skipSeparators(text: string, from: number, limit: number): number {
  let offset = skipSpaces(text, from, limit);
  while (offset < limit && (isColon(text.charAt(offset)) || isDash(text.charAt(offset)))) offset += 1;
  return offset === skipSpaces(text, from, limit) ? from : offset;
}
