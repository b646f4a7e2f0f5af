import type { Amount } from './amount.ts';
import type { Lexeme } from './lexemes.ts';
import { nowWords } from './lexicon/moods.ts';

const longestGap = 8;
const thenBefore = new Set('was were took used previously formerly once originally had needed'.split(' '));
const thenRight = new Set(['once', 'previously', 'formerly', 'originally']);
const is = new Set(['is', 'are', 'stands', 'sits']);
const thenAfter = new Set('before then previously earlier beforehand'.split(' '));
const nowAfter = new Set('after afterwards now today'.split(' '));

/**
 * Whether two amounts tell how it was and how it is now: "$4.10 before, $2.95 after", "handle time, previously 11
 * minutes, is now 7", "it took three hours; now it takes ten minutes".
 */
export function isThenAndNow(lexemes: readonly Lexeme[], first: Amount, second: Amount): boolean {
  const gap = second.first - first.last;
  if (gap > longestGap || gap < 2 || !areAlike(first, second)) return false;
  if (thenAfter.has(wordAt(lexemes, first.last + 1)) && nowAfter.has(wordAt(lexemes, second.last + 1))) return true;
  const now = nowWords.has(wordAt(lexemes, second.last + 1)) || hasIn(lexemes, first.last + 1, second.first, nowWords);
  if (thenRight.has(wordAt(lexemes, first.first - 1)) && hasIn(lexemes, first.last + 1, second.first, is)) return true;
  return now && hasIn(lexemes, Math.max(0, first.first - 5), first.first, thenBefore);
}

/** Two of one unit, or one that leaves the unit to the other ("previously 11 minutes, is now 7"). */
function areAlike(first: Amount, second: Amount): boolean {
  if (first.form === 'count' && second.form === 'count') return first.unit === second.unit || second.unit === undefined;
  if (second.form === 'count') return second.unit === undefined;
  return first.form === second.form;
}

function hasIn(lexemes: readonly Lexeme[], start: number, end: number, words: ReadonlySet<string>): boolean {
  for (let index = start; index < end; index += 1) if (words.has(wordAt(lexemes, index))) return true;
  return false;
}

function wordAt(lexemes: readonly Lexeme[], index: number): string {
  return lexemes[index]?.normal ?? '';
}
