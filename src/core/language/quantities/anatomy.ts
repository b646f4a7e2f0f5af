import type { Passage } from '../../answer/model.ts';
import type { Amount } from './amount.ts';
import type { Lexeme } from './lexemes.ts';
import { rangeOf, textOf } from './lexemes.ts';
import { months, weekdays } from './lexicon/nouns.ts';
import { determiners, phraseEnders } from './lexicon/moods.ts';
import { durations, seasonsAndFeasts } from './lexicon/units.ts';
import type { Quantity } from './model.ts';
import { readNumberPhrase } from './number-phrase.ts';
import { beforeAmount } from './tone.ts';
import { verbAt } from './verb-uses.ts';

/** A piece that an interviewer would ask for. */
export type AnatomyPiece = 'baseline' | 'period' | 'scope';

/** Baseline, period and scope of an amount, as far as the sentence gives them. */
export function describeAnatomy(
  lexemes: readonly Lexeme[],
  amount: Amount,
): Pick<Quantity, 'baseline' | 'period' | 'scope'> {
  return {
    baseline: passage(
      lexemes,
      amount.baseline ??
        startAlone(lexemes, amount) ??
        baselineAfter(lexemes, amount.last + 1, amount.form === 'multiple'),
    ),
    period: passage(lexemes, amount.rate ?? findPeriod(lexemes, amount)),
    scope: passage(lexemes, findScope(lexemes, amount)),
  };
}

function passage(lexemes: readonly Lexeme[], span: readonly [number, number] | undefined): Passage | undefined {
  return span === undefined ? undefined : { text: textOf(lexemes, ...span), range: rangeOf(lexemes, ...span) };
}

/** "went from 6 % to next to nothing": the amount itself is what it was before. */
function startAlone(lexemes: readonly Lexeme[], { first, last }: Amount): readonly [number, number] | undefined {
  if (lexemes[beforeAmount(lexemes, first)]?.normal !== 'from') return undefined;
  return [1, 2, 3].some((step) => ['to', '→', 'into'].includes(lexemes[last + step]?.normal ?? ''))
    ? [first, last]
    : undefined;
}

/** "than the year before", "compared with 2022", "from the usual forty". */
function baselineAfter(
  lexemes: readonly Lexeme[],
  start: number,
  multiple: boolean,
): readonly [number, number] | undefined {
  for (let index = start; index < Math.min(lexemes.length, start + 5); index += 1) {
    const { normal, kind } = lexemes[index] as Lexeme;
    if (kind === 'mark' && normal !== ',' && normal !== '(') return undefined;
    // "twice as many as the year before"
    if (['than', 'compared', 'versus', 'vs', 'against'].includes(normal) || (multiple && normal === 'as')) {
      const end = phraseEnd(lexemes, index + 1);
      return end > index ? [index, end] : undefined;
    }
  }
  return undefined;
}

/** End of the run of words up to the next mark, at most six on. */
function phraseEnd(lexemes: readonly Lexeme[], start: number): number {
  let end = start - 1;
  while (end + 1 < Math.min(lexemes.length, start + 6) && lexemes[end + 1]?.kind !== 'mark') end += 1;
  return end;
}

const periodOpeners = new Set([
  'within',
  'in',
  'over',
  'during',
  'after',
  'for',
  'inside',
  'under',
  'since',
  'by',
  'through',
  'throughout',
  'until',
  'from',
  'across',
  'between',
]);
const pointers = new Set([
  'this',
  'that',
  'last',
  'next',
  'each',
  'every',
  'first',
  'following',
  'past',
  'previous',
  'same',
  'coming',
  'entire',
  'whole',
  'full',
  'current',
  'second',
  'third',
  'fourth',
  'final',
  'high',
  'low',
  'rest',
  'of',
  'peak',
]);

/** The period nearest to the amount: behind it first, then anywhere in the sentence. */
function findPeriod(lexemes: readonly Lexeme[], { first, last }: Amount): readonly [number, number] | undefined {
  for (let index = last + 1; index < lexemes.length; index += 1) {
    const found = periodAt(lexemes, index);
    if (found !== undefined) return found;
  }
  for (let index = first - 1; index >= 0; index -= 1) {
    const found = periodAt(lexemes, index);
    if (found !== undefined && found[1] < first) return found;
  }
  return undefined;
}

function periodAt(lexemes: readonly Lexeme[], start: number): readonly [number, number] | undefined {
  const { normal, kind } = lexemes[start] as Lexeme;
  if (kind === 'mark') return undefined;
  if (normal === 'since') return sinceAt(lexemes, start);
  if (normal === 'year' && lexemes[start + 1]?.normal === 'over')
    return [start, Math.min(start + 2, lexemes.length - 1)];
  if (
    [
      'annually',
      'yearly',
      'monthly',
      'weekly',
      'daily',
      'overnight',
      'year-over-year',
      'year-on-year',
      'quarter-over-quarter',
      'month-over-month',
      'yoy',
    ].includes(normal)
  )
    return [start, start];
  if (normal === 'so' && lexemes[start + 1]?.normal === 'far') return [start, start + 1];
  if (['this', 'that', 'last', 'next', 'each', 'every', 'per', 'a'].includes(normal)) {
    const end = timeEnd(lexemes, start + 1);
    const article = normal === 'a' && !/^(?:year|month|week|day)$/.test(lexemes[start + 1]?.normal ?? '');
    return end === undefined || article ? undefined : [start, end];
  }
  if (!periodOpeners.has(normal)) return undefined;
  const end = timeEnd(lexemes, start + 1);
  return end === undefined ? undefined : [start, end];
}

function sinceAt(lexemes: readonly Lexeme[], start: number): readonly [number, number] | undefined {
  const end = Math.min(phraseEnd(lexemes, start + 1), start + 4);
  return [start, Math.max(start, end)];
}

/** The time phrase after an opener: "the following quarter", "10 weeks", "Easter", "Q3 2023", "two months of launch". */
function timeEnd(lexemes: readonly Lexeme[], from: number): number | undefined {
  let index = from;
  for (let step = 0; step < 6; step += 1) {
    const lexeme = lexemes[index];
    if (lexeme === undefined) return undefined;
    const { normal } = lexeme;
    if (durations.has(normal) && normal.length > 1) return index;
    if (seasonsAndFeasts.has(normal) || weekdays.has(normal)) return index;
    if (months.has(normal) && lexeme.capital)
      return /^(?:19|20)\d\d$/.test(lexemes[index + 1]?.text ?? '') ? index + 1 : index;
    if (/^(?:(?:19|20)\d\d|[qh][1-4]|fy\d+)$/.test(normal)) return index;
    const number = readNumberPhrase(lexemes, index);
    if (number !== undefined && !number.fraction) {
      index = number.last + 1;
      if (lexemes[index]?.normal === '-') index += 1;
      continue;
    }
    const skippable =
      determiners.has(normal) ||
      pointers.has(normal) ||
      [
        'about',
        'just',
        'only',
        'under',
        'less',
        'than',
        'around',
        'roughly',
        'nearly',
        'a',
        'few',
        'couple',
        'several',
        'consecutive',
        'black',
        'new',
      ].includes(normal);
    if (!skippable) return undefined;
    index += 1;
  }
  return undefined;
}

const scopeOpeners = new Set(['across', 'for', 'among', 'throughout', 'in', 'on', 'at', 'of', 'per']);

/** The nearest prepositional phrase that says of what or for whom. */
function findScope(lexemes: readonly Lexeme[], { first, last }: Amount): readonly [number, number] | undefined {
  for (let index = last + 1; index < Math.min(lexemes.length, last + 12); index += 1) {
    const { normal, kind } = lexemes[index] as Lexeme;
    if (kind === 'mark' && (normal === ';' || normal === '.')) break;
    if (!scopeOpeners.has(normal) || (normal === 'of' && index > last + 1)) continue;
    const found = scopeAt(lexemes, index);
    if (found !== undefined) return found;
  }
  for (let index = first - 1; index >= 0; index -= 1) {
    const { normal } = lexemes[index] as Lexeme;
    if (!['across', 'among', 'throughout', 'on', 'at', 'in'].includes(normal)) continue;
    const found = scopeAt(lexemes, index);
    if (found !== undefined && found[1] < first) return found;
  }
  return undefined;
}

function scopeAt(lexemes: readonly Lexeme[], start: number): readonly [number, number] | undefined {
  if (periodAt(lexemes, start) !== undefined) return undefined;
  let end = start;
  for (let index = start + 1; index < Math.min(lexemes.length, start + 7); index += 1) {
    const { normal, kind } = lexemes[index] as Lexeme;
    if (kind === 'mark') break;
    const opens =
      index === start + 1 || determiners.has(lexemes[index - 1]?.normal ?? '') || lexemes[index - 1]?.normal === 'all';
    if (
      phraseEnders.has(normal) &&
      !(opens && (determiners.has(normal) || ['all', 'each', 'every', 'both'].includes(normal)))
    )
      break;
    if (index > start + 1 && verbAt(lexemes, index)?.form === 'past') break;
    end = index;
  }
  const tail = lexemes[end]?.normal ?? '';
  return end > start &&
    !determiners.has(tail) &&
    !['total', 'average', 'fact', 'addition', 'time', 'all', 'the'].includes(tail)
    ? [start, end]
    : undefined;
}

/**
 * Which pieces of a metric's anatomy are missing and worth asking for, the most telling first.
 *
 * A change in percent or as a multiple means little without what it started from; a zero-claim or a state means little
 * without the time for which it held; a sum means little without its period. What has a baseline is complete with
 * either a period or a scope.
 */
export function missingAnatomy(quantity: Quantity): readonly AnatomyPiece[] {
  if (quantity.kind !== 'outcome') return [];
  const { baseline, period, scope, unit, direction, value } = quantity;
  if (baseline !== undefined) return period === undefined && scope === undefined ? ['period'] : [];
  const untimed: AnatomyPiece[] = period === undefined ? ['period'] : [];
  if (value === 0) return untimed;
  // "by half" has no unit of its own.
  const isPart = unit === undefined && value !== undefined && value < 1;
  const relative = unit === '%' || unit === 'percentage points' || unit === 'x' || isPart;
  if (relative && (direction !== undefined || unit === 'x')) return ['baseline', ...untimed];
  if (relative) return untimed;
  if (isMoney(unit)) return untimed;
  if (unit !== undefined && durations.has(unit)) return scope === undefined ? ['scope'] : [];
  return [];
}

function isMoney(unit: string | undefined): boolean {
  return unit !== undefined && /^[A-Z]{3}$/.test(unit) && unit !== 'NPS' && unit !== 'FTE';
}
