import type { Amount } from './amount.ts';
import { amount } from './amount.ts';
import type { Lexeme } from './lexemes.ts';
import { badAdjectives, badNouns } from './lexicon/nouns.ts';
import { approximators, determiners, phraseEnders } from './lexicon/moods.ts';
import { cardinals, multiplyingAdverbs, multiplyingVerbs } from './lexicon/numbers.ts';

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
  return readMultiplyingVerb(lexemes, start, word) ?? readTwice(lexemes, start, word) ?? readZero(lexemes, start, word) ?? readAll(lexemes, start, word);
}

function readInHalf(lexemes: readonly Lexeme[], start: number): Amount | undefined {
  if (lexemes[start + 1]?.normal !== 'half' || lexemes[start]?.normal !== 'in') return undefined;
  const next = lexemes[start + 2]?.normal ?? '';
  if (next === 'a' || next === 'an') return undefined;
  return amount({ first: start, last: start + 1, value: 0.5, unit: 'x', form: 'multiple', direction: 'down' });
}

/** "doubled"; not "doubled as", "doubled down" or a double room. */
function readMultiplyingVerb(lexemes: readonly Lexeme[], start: number, word: string): Amount | undefined {
  const value = multiplyingVerbs.get(word);
  if (value === undefined) return undefined;
  const next = lexemes[start + 1]?.normal ?? '';
  if (next === 'as' || next === 'down' || next === 'up' || next === 'back' || next === '-') return undefined;
  const isBase = word === 'double' || word === 'triple' || word === 'treble' || word === 'quadruple';
  if (isBase && !isMultiple(lexemes, start)) return undefined;
  return amount({ first: start, last: start, value, unit: 'x', form: 'multiple', direction: value < 1 ? 'down' : 'up' });
}

/** "to double the output", "nearly double the previous", "double what"; not "a double shift". */
function isMultiple(lexemes: readonly Lexeme[], start: number): boolean {
  const before = lexemes[start - 1]?.normal ?? '';
  const next = lexemes[start + 1]?.normal ?? '';
  if (determiners.has(before)) return false;
  return before === 'to' || ['the', 'our', 'their', 'its', 'what', 'that', 'last', 'my'].includes(next);
}

/** "twice as fast", "twice the revenue", "half as many"; not "twice a week". */
function readTwice(lexemes: readonly Lexeme[], start: number, word: string): Amount | undefined {
  const value = multiplyingAdverbs.get(word);
  const next = lexemes[start + 1]?.normal ?? '';
  if (value === undefined) return undefined;
  const after = lexemes[start + 2]?.normal ?? '';
  const compares = next === 'as' || (word === 'twice' && ['the', 'what', 'our', 'its', 'their'].includes(next)) || (word === 'half' && next === 'the' && ['time', 'cost', 'price', 'usual'].includes(after));
  if (!compares) return undefined;
  const last = next === 'as' ? start + 2 : start + 1;
  return amount({ first: start, last, value, unit: 'x', form: 'multiple', direction: value < 1 ? 'down' : 'up' });
}

/** "no downtime", "zero data loss", "without a single damaged load", "not one complaint". */
function readZero(lexemes: readonly Lexeme[], start: number, word: string): Amount | undefined {
  const open = zeroOpening(lexemes, start, word);
  if (open === undefined) return undefined;
  const noun = nounAfter(lexemes, open.at);
  if (noun === undefined) return undefined;
  if (!open.any && !isBad(lexemes, open.at, noun)) return undefined;
  return amount({ first: start, last: noun, value: 0, unit: lexemes[noun]?.normal, form: 'zero' });
}

/** Where the noun phrase of a zero-claim starts, and whether any noun will do. */
function zeroOpening(lexemes: readonly Lexeme[], start: number, word: string): { at: number; any: boolean } | undefined {
  const next = lexemes[start + 1]?.normal ?? '';
  const after = lexemes[start + 2]?.normal ?? '';
  if (word === 'not') {
    if (next === 'a' && after === 'single') return { at: start + 3, any: true };
    return next === 'one' || next === 'any' ? { at: start + 2, any: false } : undefined;
  }
  if (word === 'without') {
    if (next === 'a' && after === 'single') return { at: start + 3, any: true };
    if (next === 'one' && after === 'single') return { at: start + 3, any: true };
    const skip = ['any', 'a', 'an', 'one', 'further'].includes(next) ? 2 : 1;
    return { at: start + skip, any: false };
  }
  if (word === 'never' && (next === 'had' || next === 'saw' || next === 'lost') && (after === 'a' || after === 'another')) return { at: start + 3, any: false };
  if (word === 'zero' || word === 'no') return { at: start + (['more', 'further', 'new', 'additional'].includes(next) ? 2 : 1), any: false };
  return undefined;
}

/** Index of the head of the noun phrase that starts at a lexeme. */
function nounAfter(lexemes: readonly Lexeme[], from: number): number | undefined {
  let last: number | undefined;
  for (let index = from; index < from + 5; index += 1) {
    const lexeme = lexemes[index];
    if (lexeme === undefined || lexeme.kind === 'mark') break;
    if (phraseEnders.has(lexeme.normal) && lexeme.normal !== 'near') break;
    last = index;
    if (badNouns.has(lexeme.normal) && !badNouns.has(lexemes[index + 1]?.normal ?? '')) return index;
  }
  return last;
}

function isBad(lexemes: readonly Lexeme[], from: number, noun: number): boolean {
  if (badNouns.has(lexemes[noun]?.normal ?? '')) return true;
  for (let index = from; index < noun; index += 1) if (badAdjectives.has(lexemes[index]?.normal ?? '')) return true;
  return false;
}

/** "all but two", "every one of the …", "none of them", "both analysts" count without a number of their own. */
function readAll(lexemes: readonly Lexeme[], start: number, word: string): Amount | undefined {
  const next = lexemes[start + 1]?.normal ?? '';
  const after = lexemes[start + 2];
  if ((word === 'all' || word === 'everyone') && next === 'but') {
    const left = after?.value ?? cardinals.get(after?.normal ?? '');
    const named = left !== undefined || after?.normal === 'a';
    return named ? amount({ first: start, last: start + 2, value: left, unit: undefined, form: 'ratio' }) : undefined;
  }
  if (word === 'none' && next === 'of') return amount({ first: start, last: start, value: 0, unit: undefined, form: 'ratio' });
  if (word === 'every' && next === 'one' && after?.normal === 'of') return amount({ first: start, last: start + 1, value: undefined, unit: undefined, form: 'ratio' });
  if (word === 'nobody' && ['left', 'quit', 'resigned', 'was', 'got', 'died'].includes(next)) {
    const harm = next === 'was' || next === 'got' ? harms.has(after?.normal ?? '') : true;
    return harm ? amount({ first: start, last: start, value: 0, unit: 'people', form: 'zero' }) : undefined;
  }
  return undefined;
}

const harms = new Set(['hurt', 'injured', 'harmed', 'killed', 'dismissed', 'fired', 'laid', 'lost']);

/** Words that only tone a number down or up, walked over on the way to what governs it. */
export function isApproximator(word: string): boolean {
  return approximators.has(word);
}
