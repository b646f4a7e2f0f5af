import type { Lexeme } from './lexemes.ts';
import { cardinals, fractions, scales } from './lexicon/numbers.ts';
import { durations } from './lexicon/units.ts';
import { verbAt } from './verb-uses.ts';

/** A number in digits or words, without its unit. */
export interface NumberPhrase {
  /** Index of its last lexeme. */
  readonly last: number;
  /** Of a range ("15–20"), the lower end. */
  readonly value: number;
  /** Of a range, the upper end. */
  readonly most?: number;
  /** A part of a whole in words: "a third", "half". */
  readonly fraction: boolean;
}

/**
 * Reads the number that starts at a lexeme: digits, words ("twenty-five", "two hundred and ten"), "a dozen", "half a
 * million", "one and a half", fractions and ranges.
 *
 * @returns The number, or `undefined` where none starts.
 */
export function readNumberPhrase(lexemes: readonly Lexeme[], start: number): NumberPhrase | undefined {
  const first = readSingle(lexemes, start);
  if (first === undefined || first.fraction) return first;
  return readRange(lexemes, start, first) ?? first;
}

const rangeMarks = new Set(['-', '–', '—', '−', 'or']);

/** "15–20", "two or three", "between 10 and 15", "by 10 to 15". */
function readRange(lexemes: readonly Lexeme[], start: number, first: NumberPhrase): NumberPhrase | undefined {
  const joiner = lexemes[first.last + 1]?.normal ?? '';
  const before = lexemes[start - 1]?.normal ?? '';
  const spelt = (joiner === 'and' && before === 'between') || (joiner === 'to' && beforeSpelt(lexemes, start - 1));
  if (!spelt && !rangeMarks.has(joiner)) return undefined;
  const second = readSingle(lexemes, first.last + 2);
  if (second === undefined || second.fraction || second.value <= first.value) return undefined;
  if (joiner === '—' || (joiner === '-' && lexemes[first.last + 1]?.spaced === true)) return undefined;
  return {
    last: second.last,
    value: first.value * scaleOf(lexemes, first, second),
    most: second.value,
    fraction: false,
  };
}

const beforeRanges = new Set(['by', 'about', 'around', 'roughly', 'some', 'another', 'within', 'in', 'over']);

/** "by 10 to 15", "saved 10 to 12 hours"; "went 10 to 15" is a change. */
function beforeSpelt(lexemes: readonly Lexeme[], at: number): boolean {
  const kind = verbAt(lexemes, at)?.kind;
  return beforeRanges.has(lexemes[at]?.normal ?? '') || kind === 'gain' || kind === 'take' || kind === 'effort';
}

/** "2–3 million", "$2–3M": what multiplies the upper end multiplies the lower too. */
function scaleOf(lexemes: readonly Lexeme[], first: NumberPhrase, second: NumberPhrase): number {
  const factor = second.value / Number.parseFloat(lexemes[first.last + 2]?.text.replaceAll(',', '') ?? '');
  return factor >= 1_000 && first.value < 1_000 ? Math.round(factor) : 1;
}

function readSingle(lexemes: readonly Lexeme[], start: number): NumberPhrase | undefined {
  const lexeme = lexemes[start];
  if (lexeme === undefined || lexeme.kind === 'mark' || lexeme.kind === 'name') return undefined;
  if (lexeme.value !== undefined) return afterDigits(lexemes, start, lexeme.value);
  const { normal } = lexeme;
  if (normal === 'half') return readHalf(lexemes, start);
  if (normal === 'a' || normal === 'an') return readArticle(lexemes, start);
  return readWords(lexemes, start);
}

function afterDigits(lexemes: readonly Lexeme[], start: number, digits: number): NumberPhrase {
  let value = digits;
  let last = start;
  // "2 1/2", "4 ½"
  const next = lexemes[last + 1];
  if (next?.value !== undefined && next.value < 1 && Number.isInteger(digits) && /[/½⅓⅔¼¾]/.test(next.text)) {
    value += next.value;
    last += 1;
  }
  if (isAndHalf(lexemes, last + 1)) {
    value += 0.5;
    last += 3;
  }
  const denominator = fractionAt(lexemes, last + 1);
  if (denominator !== undefined && digits < 10) return { last: last + 1, value: digits * denominator, fraction: true };
  return withScales(lexemes, last, value);
}

function withScales(lexemes: readonly Lexeme[], end: number, start: number): NumberPhrase {
  let last = end;
  let value = start;
  for (;;) {
    const word = lexemes[last + 1]?.normal ?? '';
    const scale = scales.get(word);
    if (scale === undefined || lexemes[last + 1]?.kind !== 'word') break;
    value *= scale;
    last += 1;
  }
  return { last, value, fraction: false };
}

function isAndHalf(lexemes: readonly Lexeme[], index: number): boolean {
  return (
    lexemes[index]?.normal === 'and' && lexemes[index + 1]?.normal === 'a' && lexemes[index + 2]?.normal === 'half'
  );
}

/** "half", "half a million", "half an hour"; not "the second half" or "half-hearted". */
function readHalf(lexemes: readonly Lexeme[], start: number): NumberPhrase | undefined {
  const before = lexemes[start - 1]?.normal ?? '';
  if (['first', 'second', 'other', 'better', 'latter', 'third', 'halves'].includes(before)) return undefined;
  const next = lexemes[start + 1]?.normal ?? '';
  if (next === '-') {
    const unit = lexemes[start + 2]?.normal ?? '';
    return durations.has(unit) ? { last: start, value: 0.5, fraction: false } : undefined;
  }
  if (next === 'a' || next === 'an') {
    const scale = scales.get(lexemes[start + 2]?.normal ?? '');
    if (scale !== undefined) return { last: start + 2, value: scale / 2, fraction: false };
    const unit = lexemes[start + 2]?.normal ?? '';
    return durations.has(unit) ? { last: start + 1, value: 0.5, fraction: false } : undefined;
  }
  const scale = scales.get(next);
  if (scale !== undefined) return { last: start + 1, value: scale / 2, fraction: false };
  return { last: start, value: 0.5, fraction: true };
}

/** "a dozen", "a hundred", "a couple of", "a third", "a quarter of". */
function readArticle(lexemes: readonly Lexeme[], start: number): NumberPhrase | undefined {
  const next = lexemes[start + 1]?.normal ?? '';
  const scale = scales.get(next);
  if (scale !== undefined) return withScales(lexemes, start + 1, scale);
  if (next === 'couple') {
    const of = lexemes[start + 2]?.normal === 'of' ? 1 : 0;
    return { last: start + 1 + of, value: 2, fraction: false };
  }
  const part = fractionAt(lexemes, start + 1);
  if (part === undefined || next === 'half') return undefined;
  if (next === 'quarter' && !isQuarterPart(lexemes, start)) return undefined;
  return { last: start + 1, value: part, fraction: true };
}

const beforeParts = new Set(
  'by nearly almost about over than roughly around only just approximately to another some ,'.split(' '),
);

/** A quarter is a part or three months; a part follows "by" or stands before "of". */
function isQuarterPart(lexemes: readonly Lexeme[], start: number): boolean {
  if (lexemes[start + 2]?.normal === 'of') return true;
  return beforeParts.has(lexemes[start - 1]?.normal ?? '');
}

const afterParts = new Set(
  'of off fewer less more lower higher faster and in on over to across during within since after from by for while when as at with thanks , . ; : ) —'.split(
    ' ',
  ),
);

/** A fraction word where it is no ordinal: "a third of", not "a third person". */
function fractionAt(lexemes: readonly Lexeme[], index: number): number | undefined {
  const lexeme = lexemes[index];
  const part = fractions.get(lexeme?.normal ?? '');
  if (part === undefined) return undefined;
  const next = lexemes[index + 1];
  if ((lexeme?.normal ?? '').endsWith('s') && lexeme?.normal !== 'quarters') return part;
  return next === undefined || afterParts.has(next.normal) || next.kind === 'mark' ? part : undefined;
}

function readWords(lexemes: readonly Lexeme[], start: number): NumberPhrase | undefined {
  let last = start - 1;
  let group = 0;
  let total = 0;
  let index = start;
  for (;;) {
    const word = lexemes[index]?.normal ?? '';
    const cardinal = cardinals.get(word);
    const scale = scales.get(word);
    if (cardinal !== undefined && (last < start || joins(group, cardinal))) group += cardinal;
    else if (scale !== undefined) {
      group = Math.max(group, 1) * scale;
      if (scale >= 1_000) {
        total += group;
        group = 0;
      }
    } else break;
    last = index;
    index += skipJoiner(lexemes, index);
  }
  if (last < start) return undefined;
  // "The other three nine days late": the first counts what is not named again, and has no unit of its own.
  if (cardinals.has(lexemes[last + 1]?.normal ?? '') && !scales.has(lexemes[last]?.normal ?? '')) return undefined;
  const value = total + group;
  if (isAndHalf(lexemes, last + 1)) return withScales(lexemes, last + 3, value + 0.5);
  const part = partAfter(lexemes, last);
  if (part !== undefined && value < 10) return { last: part.last, value: value * part.value, fraction: true };
  return { last, value, fraction: false };
}

function joins(group: number, cardinal: number): boolean {
  if (group >= 20 && group < 100 && group % 10 === 0) return cardinal < 10 && cardinal > 0;
  return group === 0 || group >= 100;
}

/** "two thirds", "two-thirds". */
function partAfter(lexemes: readonly Lexeme[], last: number): { last: number; value: number } | undefined {
  const hyphen = lexemes[last + 1]?.normal === '-' && lexemes[last + 1]?.spaced === false ? 1 : 0;
  const value = fractionAt(lexemes, last + 1 + hyphen);
  return value === undefined ? undefined : { last: last + 1 + hyphen, value };
}

/** Steps over the hyphen of "twenty-five" and the "and" of "two hundred and ten". */
function skipJoiner(lexemes: readonly Lexeme[], index: number): number {
  const next = lexemes[index + 1];
  const after = lexemes[index + 2]?.normal ?? '';
  if (next?.normal === '-' && !next.spaced && cardinals.has(after)) return 2;
  if (next?.normal === 'and' && scales.has(lexemes[index]?.normal ?? '') && cardinals.has(after)) return 2;
  return 1;
}
