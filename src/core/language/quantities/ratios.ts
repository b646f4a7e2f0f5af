import type { Amount } from './amount.ts';
import { amount } from './amount.ts';
import { countNoun } from './counted.ts';
import type { Lexeme } from './lexemes.ts';
import { determiners } from './lexicon/moods.ts';
import { ordinals } from './lexicon/numbers.ts';
import { durations } from './lexicon/units.ts';
import type { NumberPhrase } from './number-phrase.ts';
import { readNumberPhrase } from './number-phrase.ts';

/** "4.6 out of 5", "4.6/5", "23 of my 26 pupils", "9 in 10", "one in forty". */
export function readRatio(lexemes: readonly Lexeme[], start: number, number: NumberPhrase): Amount | undefined {
  const at = number.last + 1;
  const word = lexemes[at]?.normal;
  if (word === '/' && lexemes[at]?.spaced === false && lexemes[at + 1]?.kind === 'number') {
    const whole = readNumberPhrase(lexemes, at + 1);
    if (whole !== undefined) return rated(lexemes, start, number, whole);
  }
  const plural = lexemes[at]?.normal === 'stars' || lexemes[at]?.normal === 'points' ? 1 : 0;
  if (lexemes[at + plural]?.normal === 'out' && lexemes[at + plural + 1]?.normal === 'of') {
    const skipped = skipDeterminers(lexemes, at + plural + 2);
    const whole = readNumberPhrase(lexemes, skipped);
    if (whole !== undefined) return rated(lexemes, start, number, whole);
  }
  if (word === 'in') {
    const every = lexemes[at + 1]?.normal === 'every' ? 1 : 0;
    const whole = readNumberPhrase(lexemes, at + 1 + every);
    const isShare =
      whole !== undefined && !whole.fraction && whole.value > number.value && Number.isInteger(number.value);
    if (isShare && isRoundWhole(whole.value) && !isUnitAt(lexemes, whole.last + 1)) {
      return ratio(lexemes, start, number, whole);
    }
  }
  if (word === 'of') {
    const skipped = skipDeterminers(lexemes, at + 1);
    const adjective = wholeAdjectives.has(lexemes[skipped]?.normal ?? '') ? 1 : 0;
    const whole = readNumberPhrase(lexemes, skipped + adjective);
    if (whole !== undefined && !whole.fraction && whole.value >= number.value && !isUnitAt(lexemes, whole.last + 1))
      return ratio(lexemes, start, number, whole);
  }
  return undefined;
}

const wholeAdjectives = new Set(['original', 'initial', 'remaining', 'total', 'first', 'last']);

/** "One in 200", not "two in 37": a share is told of a round number. */
function isRoundWhole(value: number): boolean {
  const isYear = value >= 1_900 && value < 2_100;
  return value > 2 && !isYear && (value <= 10 || value === 12 || value === 25 || value % 10 === 0);
}

function rated(lexemes: readonly Lexeme[], start: number, number: NumberPhrase, whole: NumberPhrase): Amount {
  if (![5, 10, 100, 7, 4, 3].includes(whole.value)) return ratio(lexemes, start, number, whole);
  const counted = Number.isInteger(number.value) && countNoun(lexemes, whole.last) > whole.last;
  if (counted) return ratio(lexemes, start, number, whole);
  const stars = lexemes[whole.last + 1]?.normal === 'stars' ? 1 : 0;
  return amount({
    first: start,
    last: whole.last + stars,
    value: number.value,
    unit: `/${String(whole.value)}`,
    form: 'rating',
  });
}

function ratio(lexemes: readonly Lexeme[], start: number, number: NumberPhrase, whole: NumberPhrase): Amount {
  const last = countNoun(lexemes, whole.last);
  const noun = last > whole.last ? lexemes[last]?.normal : undefined;
  return amount({ first: start, last, value: number.value, unit: noun, form: 'ratio' });
}

/** The "of" after a rank: "third of 42", "2nd out of 31", "first in the year of 120". */
function ofAfter(lexemes: readonly Lexeme[], start: number): number | undefined {
  const next = lexemes[start]?.normal;
  if (next === 'of') return start;
  if (next === 'out' && lexemes[start + 1]?.normal === 'of') return start + 1;
  if (next !== 'in' && next !== 'from') return undefined;
  return [2, 3, 4].map((step) => start + step).find((at) => lexemes[at]?.normal === 'of');
}

/** "third of 42", "2nd out of 31 teams": a rank with what it is out of; "the first of three" is none. */
export function readRank(lexemes: readonly Lexeme[], start: number): Amount | undefined {
  const { normal } = lexemes[start] as Lexeme;
  const digits = /^\d+(?:st|nd|rd|th)$/.test(normal);
  if (!digits && !ordinals.has(normal) && normal !== 'last') return undefined;
  if (determiners.has(lexemes[start - 1]?.normal ?? '')) return undefined;
  const of = ofAfter(lexemes, start + 1);
  if (of === undefined) return undefined;
  const whole = readNumberPhrase(lexemes, of + 1);
  if (whole === undefined || whole.fraction) return undefined;
  const value = digits ? Number.parseInt(normal, 10) : [...ordinals].indexOf(normal) + 1;
  return amount({
    first: start,
    last: countNoun(lexemes, whole.last),
    value,
    unit: `/${String(whole.value)}`,
    form: 'ratio',
  });
}

function skipDeterminers(lexemes: readonly Lexeme[], start: number): number {
  let index = start;
  while (
    determiners.has(lexemes[index]?.normal ?? '') &&
    lexemes[index]?.normal !== 'one' &&
    readNumberPhrase(lexemes, index) === undefined
  )
    index += 1;
  return index;
}

function isUnitAt(lexemes: readonly Lexeme[], index: number): boolean {
  const word = lexemes[index]?.normal ?? '';
  return durations.has(word) || word === '%';
}
