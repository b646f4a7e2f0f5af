import type { Amount } from './amount.ts';
import { amount } from './amount.ts';
import { countNoun } from './counted.ts';
import type { Lexeme } from './lexemes.ts';
import { badNouns, changeNouns, scoreNames } from './lexicon/nouns.ts';
import { phraseEnders } from './lexicon/moods.ts';
import { currencies, currencySigns, durations, measures, smallChange } from './lexicon/units.ts';
import type { NumberPhrase } from './number-phrase.ts';
import { readNumberPhrase } from './number-phrase.ts';
import { readRank, readRatio } from './ratios.ts';
import { readRate } from './rates.ts';
import { verbAt } from './verb-uses.ts';

/**
 * Reads a number and what it measures: money, percent, a duration, a multiple, a score, a ratio or counted things.
 *
 * @returns The amount that starts at the lexeme, or `undefined`.
 */
export function readMeasured(lexemes: readonly Lexeme[], start: number): Amount | undefined {
  const money = readSignedMoney(lexemes, start);
  if (money !== undefined) return withRate(lexemes, money);
  const rank = readRank(lexemes, start);
  if (rank !== undefined) return rank;
  const number = readNumberPhrase(lexemes, start);
  if (number === undefined) return readArticleTime(lexemes, start);
  const found =
    readRatio(lexemes, start, number) ??
    readUnit(lexemes, start, number) ??
    readScore(lexemes, start, number) ??
    readFraction(start, number) ??
    readCount(lexemes, start, number);
  return withRate(lexemes, found.value === number.value ? { ...found, most: number.most } : found);
}

const beforeArticleTimes = new Set('by in within inside under nearly almost over about than just around'.split(' '));
const afterArticleTimes = new Set([
  'early',
  'late',
  'ahead',
  'behind',
  'sooner',
  'earlier',
  'later',
  'faster',
  'longer',
  'short',
  'overdue',
]);

/** "saves everyone an hour" */
const takers = new Set('me us them you him her everyone everybody each people'.split(' '));

/** "by a month", "within a week", "a day early", "saved an hour": one of a unit of time. */
function readArticleTime(lexemes: readonly Lexeme[], start: number): Amount | undefined {
  const { normal } = lexemes[start] as Lexeme;
  if (normal !== 'a' && normal !== 'an') return undefined;
  const at = ['full', 'single', 'whole', 'entire', 'extra'].includes(lexemes[start + 1]?.normal ?? '')
    ? start + 2
    : start + 1;
  const unit = (lexemes[at]?.normal.length ?? 0) > 2 ? durations.get(lexemes[at]?.normal ?? '') : undefined;
  if (unit === undefined) return undefined;
  const verb = verbAt(lexemes, takers.has(lexemes[start - 1]?.normal ?? '') ? start - 2 : start - 1)?.kind;
  const taken = verb === 'gain' || verb === 'up' || verb === 'down' || verb === 'suffer';
  const spared = lexemes[at + 1]?.normal === 'to' && lexemes[at + 2]?.normal === 'spare';
  const measured =
    spared ||
    taken ||
    beforeArticleTimes.has(lexemes[start - 1]?.normal ?? '') ||
    afterArticleTimes.has(lexemes[at + 1]?.normal ?? '');
  return measured ? amount({ first: start, last: at, value: 1, unit, form: 'duration' }) : undefined;
}

/** "$1.2M", "€40k", "US$ 3 million", "USD 500". */
function readSignedMoney(lexemes: readonly Lexeme[], start: number): Amount | undefined {
  const code = currencies.get(lexemes[start]?.normal ?? '');
  let number = start;
  let unit = code;
  if (unit === undefined || !currencySigns.has(lexemes[start]?.normal ?? '')) {
    if (lexemes[start + 1]?.normal !== '$' || lexemes[start + 1]?.spaced === true) return undefined;
    unit = currencies.get(`${lexemes[start]?.normal ?? ''}$`);
    if (unit === undefined) return undefined;
    number += 1;
  }
  const phrase = lexemes[number + 1]?.kind === 'number' ? readNumberPhrase(lexemes, number + 1) : undefined;
  if (phrase === undefined) return undefined;
  let { value } = phrase;
  let { last } = phrase;
  // "$3m": without a sign the letter would be metres or minutes.
  const tail = lexemes[last + 1];
  if (tail !== undefined && !tail.spaced && tail.normal === 'm') {
    value *= 1_000_000;
    last += 1;
  }
  return amount({ first: start, last, value, most: phrase.most, unit, form: 'money' });
}

/** A unit right after the number, with a hyphen ("15-minute") or without. */
function readUnit(lexemes: readonly Lexeme[], start: number, number: NumberPhrase): Amount | undefined {
  let at = number.last + 1;
  if (lexemes[at]?.normal === '+') at += 1;
  const hyphen =
    (lexemes[at]?.normal === '-' || lexemes[at]?.normal === '–') &&
    lexemes[at]?.spaced === false &&
    lexemes[at + 1]?.spaced === false;
  if (hyphen) at += 1;
  const word = lexemes[at]?.normal ?? '';
  if (lexemes[at]?.kind === 'mark' && word !== '%' && !currencySigns.has(word)) return undefined;
  const { value } = number;
  const base = { first: start, last: at, value, adjectival: hyphen };
  if (word === 'per' && lexemes[at + 1]?.normal === 'cent')
    return amount({ ...base, last: at + 1, unit: '%', form: 'percent' });
  if (word === 'percentage' && /^points?$/.test(lexemes[at + 1]?.normal ?? ''))
    return amount({ ...base, last: at + 1, unit: 'percentage points', form: 'percent' });
  if (word === 'basis' && /^points?$/.test(lexemes[at + 1]?.normal ?? ''))
    return amount({ ...base, last: at + 1, unit: 'basis points', form: 'percent' });
  if (word === '%' || word === 'percent') return readPercent(lexemes, base);
  if (word === 'fold' || word === 'x' || word === '×')
    return amount({ ...base, unit: 'x', form: 'multiple', adjectival: isEpithet(lexemes, start, at) });
  if (word === 'times') return readTimes(lexemes, base);
  if (number.fraction) return undefined;
  const duration = durationAt(lexemes, at);
  if (duration !== undefined)
    return amount({
      ...base,
      unit: duration,
      form: 'duration',
      adjectival: hyphen || isDescribing(lexemes, start, at),
    });
  return readMoneyWord(lexemes, base, word) ?? readMeasure(base, word);
}

function readPercent(
  lexemes: readonly Lexeme[],
  base: { first: number; last: number; value: number; adjectival: boolean },
): Amount {
  if (/^points?$/.test(lexemes[base.last + 1]?.normal ?? ''))
    return amount({ ...base, last: base.last + 1, unit: 'percentage points', form: 'percent' });
  return amount({ ...base, unit: '%', form: 'percent' });
}

/** "a 10x engineer" against "a 3x increase". */
function isEpithet(lexemes: readonly Lexeme[], start: number, at: number): boolean {
  const next = lexemes[at + 1];
  const article = lexemes[start - 1]?.normal === 'a' || lexemes[start - 1]?.normal === 'an';
  return (
    article &&
    next?.kind === 'word' &&
    !changeNouns.has(next.normal) &&
    !phraseEnders.has(next.normal) &&
    !next.normal.replace('engineer', '').endsWith('er')
  );
}

/** "four times faster" and "three times what" multiply; "four times a week" does not. */
function readTimes(
  lexemes: readonly Lexeme[],
  base: { first: number; last: number; value: number },
): Amount | undefined {
  const next = lexemes[base.last + 1];
  const multiplies =
    next !== undefined &&
    (['as', 'the', 'what', 'more', 'less', 'fewer', 'our', 'its', 'their', 'over', 'that'].includes(next.normal) ||
      /[a-z]er$/.test(next.normal));
  const form = multiplies ? 'multiple' : 'count';
  return amount({ ...base, unit: multiplies ? 'x' : 'times', form });
}

/** The unit of time at a lexeme; "2 business days" and "30 working hours" have a word between. */
function durationAt(lexemes: readonly Lexeme[], at: number): string | undefined {
  const { normal = '', kind, text } = lexemes[at] ?? {};
  if (kind !== 'word') return undefined;
  if (normal === 'm' || normal === 'd' || normal === 'y')
    return lexemes[at]?.spaced === false && text === normal
      ? { m: 'minutes', d: 'days', y: 'years' }[normal]
      : undefined;
  return durations.get(normal);
}

/** "a 12 week course": singular unit before a noun. */
function isDescribing(lexemes: readonly Lexeme[], start: number, at: number): boolean {
  const unit = lexemes[at]?.normal ?? '';
  const next = lexemes[at + 1];
  if (unit.length < 3 || unit.endsWith('s') || next?.kind !== 'word' || phraseEnders.has(next.normal)) return false;
  return lexemes[start]?.normal !== 'one' && lexemes[start - 1] !== undefined;
}

function readMoneyWord(
  lexemes: readonly Lexeme[],
  base: { first: number; last: number; value: number; adjectival: boolean },
  word: string,
): Amount | undefined {
  if (smallChange.has(word) && (word !== 'p' || lexemes[base.last]?.spaced === false))
    return amount({ ...base, value: base.value / 100, form: 'money' });
  const unit = currencies.get(word);
  if (unit === undefined || word === 'won' || word === 'real') return undefined;
  return amount({ ...base, unit, form: 'money' });
}

function readMeasure(
  base: { first: number; last: number; value: number; adjectival: boolean },
  word: string,
): Amount | undefined {
  const unit = measures.get(word);
  return unit === undefined ? undefined : amount({ ...base, unit, form: 'measure' });
}

const scoreLinks = new Set('of to at was is from has been above below over under now around about'.split(' '));

/** "NPS 72", "an NPS of 72", "CSAT has been above 96". */
function readScore(lexemes: readonly Lexeme[], start: number, number: NumberPhrase): Amount | undefined {
  let name = start - 1;
  while (name > start - 5 && scoreLinks.has(lexemes[name]?.normal ?? '')) name -= 1;
  if (!scoreNames.has(lexemes[name]?.normal ?? '') || countNoun(lexemes, number.last) > number.last) return undefined;
  return amount({ first: start, last: number.last, value: number.value, unit: lexemes[name]?.text, form: 'rating' });
}

function readFraction(start: number, number: NumberPhrase): Amount | undefined {
  return number.fraction
    ? amount({ first: start, last: number.last, value: number.value, form: 'fraction' })
    : undefined;
}

const pluralScales = new Set(['dozens', 'hundreds', 'thousands', 'millions', 'lakhs', 'crores']);

function readCount(lexemes: readonly Lexeme[], start: number, number: NumberPhrase): Amount {
  let from = number.last;
  if (lexemes[from + 1]?.normal === '+') from += 1;
  if (lexemes[from + 1]?.normal === 'of' && pluralScales.has(lexemes[number.last]?.normal ?? '')) from += 1;
  const hyphen = lexemes[from + 1]?.normal === '-' && lexemes[from + 2]?.spaced === false;
  if (hyphen) from += 1;
  const last = countNoun(lexemes, from);
  const unit = last > from ? lexemes[last]?.normal : undefined;
  return amount({
    first: start,
    last: last > from ? last : number.last,
    value: number.value,
    unit,
    // "0 complaints"
    form: number.value === 0 && badNouns.has(unit ?? '') ? 'zero' : 'count',
    adjectival: hyphen,
  });
}

function withRate(lexemes: readonly Lexeme[], found: Amount): Amount {
  const rate = readRate(lexemes, found.last + 1);
  return rate === undefined ? found : { ...found, last: rate[1], rate };
}
