import { fractionMarks, multipliers } from './lexicon/numbers.ts';
import { currencySigns, durations, measures, smallChange } from './lexicon/units.ts';

/** A piece of a token that mixes digits with other characters. */
export interface Piece {
  readonly text: string;
  /** Set where the piece is a number. */
  readonly value?: number;
  /** A name made with digits ("EC2", "24/7", "v2.1", "3rd"): never an amount. */
  readonly name?: true;
}

/**
 * Takes a token that holds a digit apart: "200ms" into number and unit, "15-20" into two numbers, "1.2M" into one.
 *
 * @param text - The token as written.
 * @returns The pieces in order; a single one marked as a name where the token is no amount.
 */
export function splitDigits(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  // "sub-100ms" is below 100.
  let index = /^sub-\d/i.test(text) ? 4 : 0;
  if (index > 0) pieces.push({ text: text.slice(0, index) });
  while (index < text.length) {
    const piece = readPiece(text, index, pieces);
    if (piece === undefined) return [{ text, name: true }];
    pieces.push(...piece);
    index += piece.reduce((sum, { text: { length } }) => sum + length, 0);
  }
  return pieces;
}

const prefixes = new Set('~≈<>≤≥±+−-–—$€£¥₹₩₦#(');

function readPiece(text: string, index: number, before: readonly Piece[]): readonly Piece[] | undefined {
  const character = text.charAt(index);
  if (isDigit(character) || (character === '.' && isDigit(text.charAt(index + 1)))) {
    // "4.5.6" and "12:30" come here a second time: names.
    if (before.at(-1)?.value !== undefined) return undefined;
    return readNumber(text, index);
  }
  const mark = fractionMarks.get(character);
  if (mark !== undefined) return [{ text: character, value: mark }];
  if (prefixes.has(character)) return [{ text: character }];
  if (index > 0 && isJoiner(text.charAt(index - 1))) return readTail(text, index);
  const letters = /^[A-Z]{1,3}\.?(?=[$\d])/i.exec(text.slice(index))?.[0];
  return letters !== undefined && isCurrency(letters, text.charAt(index + letters.length))
    ? [{ text: letters }]
    : undefined;
}

/** "US" and "A" before "$", "Rs." and "EUR" before digits. */
function isCurrency(letters: string, next: string): boolean {
  const low = letters.toLowerCase().replace('.', '');
  return currencySigns.has(next === '$' ? `${low}$` : low);
}

/** After a hyphen: "5-star" describes, "5-Why" and "1-on-1" are names. */
function readTail(text: string, index: number): readonly Piece[] | undefined {
  const tail = text.slice(index);
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(tail) || tail === 'on' || tail === 'in') return undefined;
  return [{ text: tail }];
}

function isJoiner(character: string): boolean {
  return character === '-' || character === '‑' || character === '–';
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function readNumber(text: string, start: number): readonly Piece[] | undefined {
  let end = start;
  while (
    end < text.length &&
    (isDigit(text.charAt(end)) ||
      ((text.charAt(end) === '.' || text.charAt(end) === ',') && isDigit(text.charAt(end + 1))))
  ) {
    end += 1;
  }
  const value = parseDigits(text.slice(start, end));
  if (value === undefined) return undefined;
  const next = text.charAt(end);
  if (next === '/') return readFraction(text, start, end, value);
  const half = fractionMarks.get(next);
  if (half !== undefined) return [{ text: text.slice(start, end + 1), value: value + half }];
  if (next === '' || isJoiner(next) || prefixes.has(next)) return [{ text: text.slice(start, end), value }];
  return readSuffix(text, start, end, value);
}

function readFraction(text: string, start: number, end: number, value: number): readonly Piece[] | undefined {
  const tail = text.slice(end + 1);
  const whole = parseDigits(tail);
  if (start > 0 || whole === undefined || whole > 10 || value >= whole) return undefined;
  return [{ text, value: value / whole }];
}

function readSuffix(text: string, start: number, end: number, value: number): readonly Piece[] | undefined {
  let stop = end;
  while (stop < text.length && !isDigit(text.charAt(stop)) && !isJoiner(text.charAt(stop)) && text.charAt(stop) !== '/')
    stop += 1;
  if (isDigit(text.charAt(stop))) return undefined;
  const suffix = text.slice(end, stop).replace(/[+.]+$/, '');
  const low = suffix.toLowerCase();
  if (suffix === '') return [{ text: text.slice(start, stop), value }];
  const factor = multipliers.get(low);
  if (factor !== undefined && !(low === 'm' && suffix === 'm' && !hasCurrency(text, start))) {
    return [{ text: text.slice(start, stop), value: value * factor }];
  }
  // "50p" is money, "1080p" a picture size.
  if (!isUnit(low) || (low === 'p' && value >= 100)) return undefined;
  return [{ text: text.slice(start, end), value }, { text: text.slice(end, stop) }];
}

function isUnit(low: string): boolean {
  return durations.has(low) || measures.has(low) || smallChange.has(low) || low === 'm';
}

function hasCurrency(text: string, start: number): boolean {
  return start > 0 && currencySigns.has(text.charAt(start - 1));
}

/** "1,200", "1.5", "1,5" and "1,00,000"; two points are no number but a version. */
export function parseDigits(text: string): number | undefined {
  const groups = text.split(',');
  const points = text.split('.').length - 1;
  if (points > 1) return undefined;
  if (groups.length === 1) return toNumber(text);
  const [first = '', ...rest] = groups;
  const thousands = rest.every(
    (group, index) => group.split('.')[0]?.length === 3 || (groups.length > 2 && index < rest.length - 1),
  );
  if (thousands) return toNumber(first + rest.join(''));
  return groups.length === 2 && points === 0 ? toNumber(groups.join('.')) : undefined;
}

function toNumber(text: string): number | undefined {
  if (text === '') return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
