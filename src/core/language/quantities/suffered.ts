import type { Evidence } from './evidence.ts';
import type { QuantityKind } from './model.ts';
import { skipAdverbs, verbAt } from './verb-uses.ts';

/** What these say outside a Result is the problem, not its outcome. */
const failures = new Set([
  'cause',
  'fail',
  'crash',
  'affect',
  'break',
  'stall',
  'degrade',
  'worsen',
  'spike',
  'balloon',
]);

/** "Response times worsened from one second to six", "it cost us $5,000 a month". */
export function isFailing({ lexemes, amount, governor, verb }: Evidence): boolean {
  const mine = lexemes[skipAdverbs(lexemes, governor.at - 1)]?.normal === 'i';
  return failures.has(verb) || (governor.kind === 'suffer' && amount.rate !== undefined && !mine);
}

/** Of these a count says how many went or had trouble: the problem, unless the writer is who did it. */
const obstacles = new Set(
  'fail crash affect cause break delay quit resign leave withdraw churn die lapse stall postpone degrade worsen spike balloon miss slip cancel hurt injure default infect'.split(
    ' ',
  ),
);
/** Of the obstacles, those that with a stretch, a sum or a share tell how bad it was. */
const measuredLosses = new Set(['slip', 'delay', 'miss', 'postpone', 'churn', 'default']);

/** Of the obstacles, those that the writer can be the doer of. */
const ownFaults = new Set(['miss', 'delay', 'cancel', 'hurt', 'injure', 'infect', 'postpone', 'break']);

/** "It slipped two weeks", "I overpaid 61 of them": what went wrong, by how much. */
export function judgeSuffered({ lexemes, governor, amount, told, part, verb }: Evidence): QuantityKind {
  if (told) return 'outcome';
  // "costs $300 a head" is a price.
  if (verb === 'cost' && governor.mood === 'general') return 'scale';
  // "Three of the 25 were left"
  if (amount.value === 0 || (amount.form === 'ratio' && governor.passive && verb === 'leave')) return 'outcome';
  if (amount.form !== 'count') return measuredLosses.has(verb) || !obstacles.has(verb) ? 'outcome' : 'scale';
  const mine = lexemes[skipAdverbs(lexemes, governor.at - 1)]?.normal === 'i' && ownFaults.has(verb);
  const lost = !obstacles.has(verb) || mine;
  return lost && part !== 'action' && verbAt(lexemes, governor.at)?.form !== 'gerund' ? 'outcome' : 'scale';
}
