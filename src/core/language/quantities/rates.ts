import type { Lexeme } from './lexemes.ts';
import { durations } from './lexicon/units.ts';

/**
 * Reads a rate: "per month", "/day", "a year", "each week", "every two weeks".
 *
 * @returns First and last lexeme of the rate that starts there, or `undefined`.
 */
export function readRate(lexemes: readonly Lexeme[], start: number): readonly [number, number] | undefined {
  const word = lexemes[start]?.normal ?? '';
  if (word === '/' && lexemes[start + 1]?.kind === 'word') return [start, start + 1];
  if (word === 'per' && lexemes[start + 1]?.normal !== 'cent')
    return readUnit(lexemes, start, start + 1) ?? named(lexemes, start);
  if (['a', 'an', 'each', 'every'].includes(word)) return readUnit(lexemes, start, start + 1);
  if (['annually', 'yearly', 'monthly', 'weekly', 'daily', 'hourly', 'quarterly', 'nightly', 'apiece'].includes(word))
    return [start, start];
  return undefined;
}

function readUnit(lexemes: readonly Lexeme[], start: number, at: number): readonly [number, number] | undefined {
  const unit = lexemes[at];
  if (unit?.kind !== 'word' || !durations.has(unit.normal) || unit.normal.length < 2) return undefined;
  // "a week early" and "a year later" are amounts, not rates.
  if (['early', 'late', 'later', 'earlier', 'ago', 'ahead', 'sooner'].includes(lexemes[at + 1]?.normal ?? ''))
    return undefined;
  return [start, at];
}

function named(lexemes: readonly Lexeme[], start: number): readonly [number, number] | undefined {
  const next = lexemes[start + 1];
  return next?.kind === 'word' ? [start, start + 1] : undefined;
}
