import type { Amount } from './amount.ts';
import type { Governor } from './governor.ts';
import type { Lexeme } from './lexemes.ts';
import { beForms } from './lexicon/moods.ts';
import { changeNouns, comparatives } from './lexicon/nouns.ts';
import { verbAt } from './verb-uses.ts';

/** That an amount is by how much something differs, and which way. */
export interface Difference {
  readonly direction: 'up' | 'down' | undefined;
}

const levelled: Difference = { direction: undefined };

/**
 * Whether the words beside an amount make it a difference: "40 % faster", "a 20 % reduction", "two weeks early",
 * "up 14 %", "extended by two years", "at a third of the cost", "with a week to spare".
 */
export function differenceOf(
  lexemes: readonly Lexeme[],
  amount: Amount,
  beforeAt: number,
  governor: Governor,
): Difference | undefined {
  return (
    signed(lexemes, amount) ??
    pointed(lexemes, amount, beforeAt, governor) ??
    fewer(lexemes, amount) ??
    followed(lexemes, amount) ??
    by(lexemes, amount, beforeAt, governor) ??
    shifted(lexemes, amount, beforeAt) ??
    shared(lexemes, amount, beforeAt) ??
    spared(lexemes, amount, governor) ??
    departed(lexemes, amount, beforeAt, governor) ??
    against(lexemes, amount, beforeAt)
  );
}

/** "+18", "-40 %". */
function signed(lexemes: readonly Lexeme[], { first }: Amount): Difference | undefined {
  const sign = lexemes[first - 1];
  if (sign?.kind !== 'mark' || lexemes[first]?.spaced !== false) return undefined;
  if (!sign.spaced && first > 1) return undefined;
  if (sign.normal === '+' || sign.normal === '↑') return { direction: 'up' };
  return ['-', '−', '–', '↓'].includes(sign.normal) ? { direction: 'down' } : undefined;
}

/** "up 14 %", "down to 2"; not "drew up three plans". */
function pointed(
  lexemes: readonly Lexeme[],
  amount: Amount,
  beforeAt: number,
  governor: Governor,
): Difference | undefined {
  const { first, form } = amount;
  const immediate = lexemes[first - 1]?.normal ?? '';
  const before = lexemes[beforeAt]?.normal ?? '';
  if ((immediate === 'up' || immediate === 'down') && before !== 'to')
    return isParticle(lexemes, first - 1, amount) ? undefined : { direction: immediate };
  const earlier = lexemes[beforeAt - 1]?.normal ?? '';
  // "pared it back to 25 minutes"
  if (before === 'to' && earlier === 'back' && form !== 'count') return { direction: 'down' };
  if ((before !== 'to' && before !== 'by') || (earlier !== 'up' && earlier !== 'down')) return undefined;
  return isLimit(lexemes, beforeAt, governor) || (form === 'count' && choosing.has(baseOf(lexemes, governor.at)))
    ? undefined
    : { direction: earlier };
}

/** "to comp up to $200": no change but the most that may be, unless something moved up to it. */
function isLimit(lexemes: readonly Lexeme[], to: number, { kind, at }: Governor): boolean {
  if (lexemes[to]?.normal !== 'to' || lexemes[to - 1]?.normal !== 'up') return false;
  if (kind === 'up' || kind === 'down' || kind === 'shift' || movers.has(baseOf(lexemes, at))) return false;
  const before = lexemes[to - 2]?.normal ?? '';
  return !beForms.has(before) && before !== 'now';
}

const movers = new Set(['get', 'push', 'take', 'drive', 'pull']);

/** "narrowed it down to two designs": a choice among things. */
const choosing = new Set(['narrow', 'come', 'break', 'put']);

function baseOf(lexemes: readonly Lexeme[], at: number): string {
  return verbAt(lexemes, at)?.spelling?.base ?? '';
}

/** "40 fewer calls": the comparative stands within the amount. */
function fewer(lexemes: readonly Lexeme[], { first, last, form }: Amount): Difference | undefined {
  if (form !== 'count') return undefined;
  for (let index = first + 1; index < last; index += 1)
    if (lexemes[index]?.normal === 'fewer') return { direction: 'down' };
  return undefined;
}

/** What one moves up by in a table or on a scale. */
const steps = new Set([
  'places',
  'place',
  'spots',
  'positions',
  'ranks',
  'notches',
  'grades',
  'bands',
  'levels',
  'divisions',
  'sets',
]);

/** "drew up three plans", against "edged up 2.5 points". */
function isParticle(lexemes: readonly Lexeme[], at: number, { form, unit }: Amount): boolean {
  const verb = verbAt(lexemes, at - 1);
  if (verb?.kind === 'shift' && (form !== 'count' || steps.has(unit ?? ''))) return false;
  if (verb?.kind === 'other' && form !== 'count' && form !== 'duration') return false;
  return verb !== undefined && verb.kind !== 'up' && verb.kind !== 'down' && verb.spelling?.base !== 'go';
}

const stops = new Set(['in', 'to', 'for', 'and', 'of', 'than', 'per', 'with', 'at', 'on', 'a', 'the']);
const openComparatives = new Set(['over', 'under', 'above', 'below', 'up', 'down', 'off']);
const yardsticks = new Set([
  'budget',
  'plan',
  'target',
  'schedule',
  'quota',
  'average',
  'forecast',
  'cost',
  'limit',
  'expectations',
  'estimate',
  'benchmark',
  'last',
  'the',
  'our',
  'its',
  'what',
  'previous',
  'list',
  'market',
  'on',
  'from',
  'against',
  'compared',
  'per',
  'year',
]);
const countedComparatives = new Set([
  'fewer',
  'less',
  'short',
  'ahead',
  'behind',
  'up',
  'down',
  'lower',
  'higher',
  'over',
  'under',
  'above',
  'below',
  'early',
  'late',
  'off',
]);

/** A comparative or a noun of change right after the amount. */
function followed(lexemes: readonly Lexeme[], amount: Amount): Difference | undefined {
  const counts = amount.form === 'count' || amount.form === 'ratio';
  for (let index = amount.last + 1; index <= amount.last + 3; index += 1) {
    const { normal, kind } = lexemes[index] ?? { normal: '', kind: 'mark' };
    if (kind === 'mark' && normal !== '-') return undefined;
    if (verbAt(lexemes, index)?.form === 'past') return undefined;
    if (changeNouns.has(normal) && !counts) return { direction: changeNouns.get(normal) };
    if (comparatives.has(normal))
      return compares(lexemes, amount, index, counts) ? { direction: comparatives.get(normal) } : undefined;
    if (stops.has(normal) || index > amount.last + 2) return undefined;
  }
  return undefined;
}

function compares(lexemes: readonly Lexeme[], amount: Amount, at: number, counts: boolean): boolean {
  const { normal } = lexemes[at] as Lexeme;
  const next = lexemes[at + 1];
  if (counts && !countedComparatives.has(normal)) return normal === 'more' && next?.normal === 'than';
  // "in two stores over six weeks": over, under and their kin need what they measure against, or the end.
  if (openComparatives.has(normal)) return next === undefined || next.kind === 'mark' || yardsticks.has(next.normal);
  if (amount.form !== 'duration') return true;
  // "30 days later", "two months earlier" say when, not by how much; "two more weeks" adds.
  return !((normal === 'later' || normal === 'earlier' || normal === 'more') && next?.normal !== 'than');
}

/** "extended by two years"; "written by 12 people" is none. */
function by(lexemes: readonly Lexeme[], amount: Amount, beforeAt: number, { kind }: Governor): Difference | undefined {
  if (lexemes[beforeAt]?.normal !== 'by') return undefined;
  // "quicker by four days"
  const compared = lexemes[beforeAt - 1]?.normal ?? '';
  if (comparatives.has(compared) && !openComparatives.has(compared)) return { direction: comparatives.get(compared) };
  if (amount.form === 'count') return undefined;
  return ['setting', 'effort', 'plan', 'none'].includes(kind) ? undefined : levelled;
}

/** "pulled the date in by two weeks". */
function shifted(lexemes: readonly Lexeme[], { form }: Amount, beforeAt: number): Difference | undefined {
  if (lexemes[beforeAt]?.normal !== 'by' || form === 'count') return undefined;
  return ['in', 'forward', 'forwards', 'back'].includes(lexemes[beforeAt - 1]?.normal ?? '') ? levelled : undefined;
}

const costs = new Set([
  'cost',
  'costs',
  'price',
  'time',
  'budget',
  'size',
  'usual',
  'normal',
  'previous',
  'original',
  'old',
  'effort',
]);

/** "at a third of the cost", "a quarter of what it was". */
function shared(lexemes: readonly Lexeme[], amount: Amount, beforeAt: number): Difference | undefined {
  if (amount.form !== 'fraction' && amount.form !== 'percent') return undefined;
  if (lexemes[amount.last + 1]?.normal !== 'of') return undefined;
  if (lexemes[amount.last + 2]?.normal === 'what') return { direction: 'down' };
  const ofCost =
    costs.has(lexemes[amount.last + 3]?.normal ?? '') && ['at', 'in', 'for'].includes(lexemes[beforeAt]?.normal ?? '');
  return ofCost ? { direction: 'down' } : undefined;
}

const deadlines = new Set(['deadline', 'due', 'launch', 'release', 'planned', 'scheduled', 'agreed', 'date', 'target']);

/** "with two weeks to spare", "three days before the deadline". */
function spared(lexemes: readonly Lexeme[], amount: Amount, governor: Governor): Difference | undefined {
  if (amount.form !== 'duration') return undefined;
  const [next = '', second = '', third = ''] = [1, 2, 3].map((step) => lexemes[amount.last + step]?.normal);
  if (next === 'to' && second === 'spare') return levelled;
  // "Two weeks before the launch, …" only says when.
  if (!deadlines.has(third) || governor.at >= amount.first) return undefined;
  return next === 'before' ? { direction: 'down' } : next === 'after' ? { direction: 'up' } : undefined;
}

/** "went from 6 % to next to nothing": the start alone has a number. */
function departed(
  lexemes: readonly Lexeme[],
  { last }: Amount,
  beforeAt: number,
  { kind }: Governor,
): Difference | undefined {
  if (lexemes[beforeAt]?.normal !== 'from') return undefined;
  // "got the queue from 80 to nothing"
  if (lexemes[last + 1]?.normal === 'to' && nothing.has(lexemes[last + 2]?.normal ?? '')) return { direction: 'down' };
  if (kind !== 'up' && kind !== 'down' && kind !== 'shift') return undefined;
  const arrives = [1, 2, 3].some((step) => ['to', '→', 'into'].includes(lexemes[last + step]?.normal ?? ''));
  return arrives ? levelled : undefined;
}

const nothing = new Set(['nothing', 'none', 'nil', 'zero', 'never']);

/** "daily instead of every two weeks": the old amount alone has a number. */
function against(lexemes: readonly Lexeme[], amount: Amount, beforeAt: number): Difference | undefined {
  if (amount.form === 'count') return undefined;
  const at = lexemes[beforeAt]?.normal === 'every' ? beforeAt - 1 : beforeAt;
  const [before = '', earlier = ''] = [lexemes[at]?.normal, lexemes[at - 1]?.normal];
  const instead = (before === 'of' && earlier === 'instead') || (before === 'than' && earlier === 'rather');
  return instead || (before === 'from' && (earlier === 'down' || earlier === 'up')) ? levelled : undefined;
}
