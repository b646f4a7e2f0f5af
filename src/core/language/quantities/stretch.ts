import type { Evidence } from './evidence.ts';
import { isChanging } from './evidence.ts';
import type { Lexeme } from './lexemes.ts';
import { secondsIn } from './lexicon/units.ts';
import type { QuantityKind } from './model.ts';

const periodPrepositions = new Set([
  'over',
  'during',
  'after',
  'through',
  'throughout',
  'until',
  'since',
  'before',
  'every',
  'last',
  'past',
  'next',
  'first',
  'following',
  'each',
  'per',
  'once',
  'from',
]);
const completionPrepositions = new Set(['in', 'within', 'inside']);
const timeLine = new Set([
  'ago',
  'later',
  'earlier',
  'before',
  'after',
  'into',
  'from',
  'old',
  'away',
  'until',
  'left',
  'beforehand',
  'apart',
  'straight',
  'running',
]);
const stopped = new Set(['down', 'offline', 'unavailable', 'closed', 'out']);

/**
 * Judges a stretch of time: mostly it is a period, a date or effort.
 *
 * @returns `undefined` where the amount is no stretch of time, or measures something and is judged like any amount.
 */
export function judgeStretch(evidence: Evidence): { kind: QuantityKind; period: boolean } | undefined {
  const { lexemes, amount, part, governor, before, after, change, verb } = evidence;
  if (amount.form !== 'duration' || change) return undefined;
  const prior = lexemes[amount.first - 1]?.normal ?? '';
  if (completionPrepositions.has(before)) return { kind: completionKind(evidence), period: true };
  if (timeLine.has(after)) return { kind: 'date', period: true };
  if (before === 'from' && isChanging(governor)) return undefined;
  if (periodPrepositions.has(prior) || periodPrepositions.has(before)) return { kind: 'date', period: true };
  if (before !== 'for') return undefined;
  const outOfUse = lexemes.slice(Math.max(0, amount.first - 4), amount.first).some(({ normal }) => stopped.has(normal));
  const renewed =
    governor.mood === 'real' &&
    ((governor.kind === 'accomplish' && prior === 'another') || verb === 'renew' || verb === 'extend');
  if ((outOfUse || renewed) && part !== 'situation' && part !== 'task') return { kind: 'outcome', period: false };
  return { kind: governor.kind === 'effort' ? 'effort' : 'scale', period: true };
}

/** "shipped in three weeks": the time that a thing took is an outcome where the thing was done. */
function completionKind({
  lexemes,
  governor: { kind, mood, at: governorAt },
  amount,
  part,
  told,
  now,
}: Evidence): QuantityKind {
  if (mood === 'planned') return 'target';
  // "runs in 90 ms": nobody dates a thing by so little.
  const timed = (secondsIn.get(amount.unit ?? '') ?? 60) < 60 && kind !== 'effort' && kind !== 'setting';
  const done =
    timed ||
    isBack(lexemes, amount.first, governorAt) ||
    kind === 'gain' ||
    kind === 'accomplish' ||
    kind === 'shift' ||
    (told && kind !== 'effort');
  const came = mood === 'real' || (mood === 'general' && now);
  return done && came && (told || part === undefined) ? 'outcome' : 'date';
}

const returns = new Set(['back', 'live', 'online', 'up', 'fixed', 'running', 'restored']);

/** "were back online within an hour", "got the power back in 6 hours". */
function isBack(lexemes: readonly Lexeme[], first: number, verb: number): boolean {
  for (let index = Math.max(verb + 1, first - 4); index < first; index += 1)
    if (returns.has(lexemes[index]?.normal ?? '')) return true;
  return false;
}
