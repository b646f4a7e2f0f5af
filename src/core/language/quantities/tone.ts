import type { Lexeme } from './lexemes.ts';
import { approximators } from './lexicon/moods.ts';

const summing = new Set(['total', 'average', 'upwards', 'excess', 'record', 'mean', 'median']);
const summed = new Set([
  'total',
  'average',
  'estimated',
  'additional',
  'further',
  'extra',
  'good',
  'full',
  'mere',
  'record',
]);
const marks = new Set(['~', '≈', '<', '>', '+', '(', '≥', '≤', 'sub-']);

/** Index of the word before an amount, words and marks that only tone it skipped; -1 at the start. */
export function beforeAmount(lexemes: readonly Lexeme[], first: number): number {
  let index = first - 1;
  while (index >= 0 && isTone(lexemes, index)) index -= 1;
  return index;
}

/** "at least", "more than", "a total of", "roughly", "~". */
function isTone(lexemes: readonly Lexeme[], index: number): boolean {
  const { normal, kind } = lexemes[index] as Lexeme;
  if (kind === 'mark') return marks.has(normal);
  const next = lexemes[index + 1]?.normal ?? '';
  if (normal === 'at') return next === 'least' || next === 'most';
  if (normal === 'in') return next === 'total';
  if (normal === 'of') return summing.has(lexemes[index - 1]?.normal ?? '');
  if (normal === 'to' || normal === 'the' || normal === 'between') return false;
  if (normal === 'a' || normal === 'an') return summed.has(next);
  return approximators.has(normal) || summing.has(normal) || normal.endsWith('ly');
}

/** Whether a word only tones a number up or down. */
export function isApproximator(word: string): boolean {
  return approximators.has(word);
}
