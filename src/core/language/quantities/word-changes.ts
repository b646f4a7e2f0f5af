import type { Amount } from './amount.ts';
import { amount } from './amount.ts';
import type { Lexeme } from './lexemes.ts';
import { determiners } from './lexicon/moods.ts';
import { multiplyingAdverbs, multiplyingVerbs } from './lexicon/numbers.ts';
import { readNumberPhrase } from './number-phrase.ts';
import { readAll, readZero } from './zero-claims.ts';

/**
 * Reads an amount that is told without a number: "doubled", "cut in half", "twice as fast", "no downtime",
 * "without a single complaint", "all but one".
 *
 * @returns The amount that starts at the lexeme, or `undefined`.
 */
export function readWordAmount(lexemes: readonly Lexeme[], start: number): Amount | undefined {
  const word = lexemes[start]?.normal ?? '';
  if (lexemes[start]?.kind !== 'word') return undefined;
  if (word === 'in' || word === 'by') return readInHalf(lexemes, start);
  if (word === 'order' || word === 'orders') return readMagnitude(lexemes, start);
  if (word === 'a' && lexemes[start + 1]?.normal === 'factor') return readFactor(lexemes, start);
  return (
    readMultiplyingVerb(lexemes, start, word) ??
    readTwice(lexemes, start, word) ??
    readZero(lexemes, start, word) ??
    readAll(lexemes, start, word)
  );
}

function readInHalf(lexemes: readonly Lexeme[], start: number): Amount | undefined {
  if (lexemes[start + 1]?.normal !== 'half' || lexemes[start]?.normal !== 'in') return undefined;
  const next = lexemes[start + 2]?.normal ?? '';
  if (next === 'a' || next === 'an') return undefined;
  return amount({ first: start, last: start + 1, value: 0.5, unit: 'x', form: 'multiple', direction: 'down' });
}

/** "by a factor of ten". */
function readFactor(lexemes: readonly Lexeme[], start: number): Amount | undefined {
  const number = lexemes[start + 2]?.normal === 'of' ? readNumberPhrase(lexemes, start + 3) : undefined;
  if (number === undefined) return undefined;
  return amount({ first: start, last: number.last, value: number.value, unit: 'x', form: 'multiple' });
}

/** "an order of magnitude faster". */
function readMagnitude(lexemes: readonly Lexeme[], start: number): Amount | undefined {
  if (lexemes[start + 1]?.normal !== 'of' || lexemes[start + 2]?.normal !== 'magnitude') return undefined;
  return amount({ first: start, last: start + 2, value: 10, unit: 'x', form: 'multiple' });
}

/** "doubled"; not "doubled as", "doubled down" or a double room. */
function readMultiplyingVerb(lexemes: readonly Lexeme[], start: number, word: string): Amount | undefined {
  const value = multiplyingVerbs.get(word);
  if (value === undefined) return undefined;
  const next = lexemes[start + 1]?.normal ?? '';
  if (next === 'as' || next === 'down' || next === 'up' || next === 'back' || next === '-') return undefined;
  const isBase = word === 'double' || word === 'triple' || word === 'treble' || word === 'quadruple';
  if (isBase && !isMultiple(lexemes, start)) return undefined;
  return amount({
    first: start,
    last: start,
    value,
    unit: 'x',
    form: 'multiple',
    direction: value < 1 ? 'down' : 'up',
  });
}

/** "to double the output", "nearly double the previous", "double what"; not "a double shift". */
function isMultiple(lexemes: readonly Lexeme[], start: number): boolean {
  const before = lexemes[start - 1]?.normal ?? '';
  const next = lexemes[start + 1]?.normal ?? '';
  if (determiners.has(before)) return false;
  if (next === '' || lexemes[start + 1]?.kind === 'mark' || ['in', 'within', 'over', 'from'].includes(next))
    return before.endsWith('s') || before === 'to';
  return (
    before === 'to' ||
    before === 'us' ||
    before === 'them' ||
    before === 'helped' ||
    ['the', 'our', 'their', 'its', 'what', 'that', 'last', 'my'].includes(next)
  );
}

/** "twice as fast", "twice the revenue", "half as many"; not "twice a week". */
function readTwice(lexemes: readonly Lexeme[], start: number, word: string): Amount | undefined {
  const value = multiplyingAdverbs.get(word);
  const next = lexemes[start + 1]?.normal ?? '';
  if (value === undefined) return undefined;
  const after = lexemes[start + 2]?.normal ?? '';
  const compares =
    next === 'as' ||
    (word === 'twice' && ['the', 'what', 'our', 'its', 'their'].includes(next)) ||
    (word === 'half' && next === 'the' && ['time', 'cost', 'price', 'usual'].includes(after));
  if (!compares) return undefined;
  const last = next === 'as' ? start + 2 : start + 1;
  return amount({ first: start, last, value, unit: 'x', form: 'multiple', direction: value < 1 ? 'down' : 'up' });
}
