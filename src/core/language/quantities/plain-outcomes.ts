import type { Evidence } from './evidence.ts';
import type { Governor } from './governor.ts';
import type { Lexeme } from './lexemes.ts';
import { burdens } from './lexicon/cues.ts';
import { beForms } from './lexicon/moods.ts';
import { badAdjectives, badNouns, levelNouns, stateNouns } from './lexicon/nouns.ts';
import { isReach } from './scene.ts';
import { skipAdverbs, verbAt } from './verb-uses.ts';

/** What is an outcome by its construction, whatever the verb's class. */
export function isPlainOutcome(evidence: Evidence): boolean {
  return [
    isGoodState,
    isAccompanied,
    isPressed,
    isReach,
    isComplete,
    isEndedUp,
    isIncident,
    isBrought,
    isTop,
    isFewBad,
    isOftenDone,
    isBullet,
  ].some((test) => test(evidence));
}

/** "Every one of my 22 families had a visit": all of them, with something done or had. */
function isComplete({ lexemes, amount, governor }: Evidence): boolean {
  if (governor.mood !== 'real' || governor.at < amount.last) return false;
  const whole =
    (amount.form === 'ratio' && lexemes[amount.first]?.normal === 'every') ||
    (amount.form === 'percent' && amount.value === 100);
  if (whole) return governor.passive || !beForms.has(lexemes[governor.at]?.normal ?? '');
  return amount.form === 'count' && lexemes[amount.first - 1]?.normal === 'all' && completions.has(governor.kind);
}

const completions: ReadonlySet<Governor['kind']> = new Set([
  'up',
  'down',
  'shift',
  'gain',
  'accomplish',
  'perform',
] as const);

/** "We ended up planting 1,150 trees": told from its end. */
function isEndedUp({ lexemes, governor }: Evidence): boolean {
  const up = lexemes[governor.at - 1]?.normal === 'up' ? governor.at - 2 : -1;
  const base = verbAt(lexemes, up)?.spelling?.base;
  return (base === 'end' || base === 'wind') && verbAt(lexemes, up)?.form === 'past';
}

const strikes = new Set(['hit', 'affect', 'delay']);

/** "The breach exposed 5,200 addresses", "My mistake hit 40 orders": what harm a mishap did. */
function isIncident({ lexemes, amount, governor, verb }: Evidence): boolean {
  if (governor.mood !== 'real' || governor.passive || amount.form === 'percent' || amount.rate !== undefined)
    return false;
  const subject = skipAdverbs(lexemes, governor.at - 1);
  // "The rework ate two weeks"
  if (verb === 'eat') return amount.form === 'duration' || amount.form === 'money';
  if (!badNouns.has(lexemes[subject]?.normal ?? '')) return false;
  return strikes.has(verb) && amount.first > governor.at && lexemes[governor.at]?.normal !== 'hitting';
}

/** "got me seven referrals", "brought us £400": what a thing gave its doer. */
function isBrought({ lexemes, amount, governor, own, verb }: Evidence): boolean {
  if (own || governor.mood !== 'real' || !bringers.has(verb)) return false;
  return (
    ['me', 'us'].includes(lexemes[governor.at + 1]?.normal ?? '') &&
    amount.first <= governor.at + 4 &&
    (amount.form !== 'duration' || verb === 'buy' || verb === 'save')
  );
}

const bringers = new Set(['buy', 'get', 'bring', 'win', 'earn', 'gain', 'lose', 'save', 'cost']);

const fewness = new Set(['only', 'just', 'exactly', 'fewer', 'merely']);

/** "There were only two complaints", "We had exactly one late delivery": few bad things are good. */
function isFewBad({ lexemes, amount, governor, part }: Evidence): boolean {
  if (part !== undefined || amount.form !== 'count' || governor.mood !== 'real') return false;
  if (![1, 2].some((step) => fewness.has(lexemes[amount.first - step]?.normal ?? ''))) return false;
  for (let index = amount.first; index <= amount.last; index += 1) {
    const { normal } = lexemes[index] as Lexeme;
    if (badNouns.has(normal) || badAdjectives.has(normal)) return true;
  }
  return false;
}

/** "has been cooked 14,000 times". */
function isOftenDone({ lexemes, amount, governor }: Evidence): boolean {
  return (
    amount.unit === 'times' &&
    governor.passive &&
    lexemes[governor.at - 1]?.normal === 'been' &&
    (amount.value ?? 0) >= 20
  );
}

const bulletKinds: ReadonlySet<Governor['kind']> = new Set(['perform', 'keep'] as const);

/** "Trained 8 juniors", "Ran 22 clinics": a bullet that opens with its verb tells an achievement. */
function isBullet({ lexemes, amount, governor, part, verb, beforeAt }: Evidence): boolean {
  if (part !== undefined || amount.form !== 'count' || amount.rate !== undefined || beforeAt !== governor.at)
    return false;
  const opens = governor.at === 0 || (lexemes[governor.at - 1]?.kind === 'mark' && verbAt(lexemes, 0) !== undefined);
  return opens && governor.mood === 'real' && bulletKinds.has(governor.kind) && verb !== 'support';
}

/** "came out in the top 10 % of the year". */
function isTop({ lexemes, amount, governor }: Evidence): boolean {
  return amount.form === 'percent' && governor.mood === 'real' && lexemes[amount.first - 1]?.normal === 'top';
}

/** "It ended with a 95 % pass rate", "served them with 99.9 % uptime". */
function isGoodState({ lexemes, amount, before, beforeAt }: Evidence): boolean {
  if (amount.form !== 'percent') return false;
  const opens = before === 'with' || (before === 'a' && lexemes[beforeAt - 1]?.normal === 'with');
  return opens && [1, 2, 3, 4].some((step) => stateNouns.has(lexemes[amount.last + step]?.normal ?? ''));
}

const doing: ReadonlySet<Governor['kind']> = new Set(['accomplish', 'gain', 'perform', 'shift', 'other'] as const);

/** "finished with less than a minute of downtime": what bad came with a thing done. */
function isAccompanied({ lexemes, amount, governor, before, beforeAt }: Evidence): boolean {
  if (governor.mood !== 'real' || !doing.has(governor.kind)) return false;
  if (before === 'of' && amount.form !== 'count' && levelNouns.has(lexemes[beforeAt - 1]?.normal ?? ''))
    return lexemes.slice(Math.max(0, beforeAt - 5), beforeAt).some(({ normal }) => normal === 'with');
  if (before !== 'with') return false;
  return lexemes[amount.last + 1]?.normal === 'of' && badNouns.has(lexemes[amount.last + 2]?.normal ?? '');
}

export const thresholds = new Set(['under', 'below', 'above', 'over']);
const pushes = new Set(['get', 'push', 'drive', 'bring', 'move', 'take', 'hold', 'keep', 'stay', 'remain']);

/** "brought latency under 200 ms", "kept downtime below five minutes": a level that something was pressed to. */
function isPressed({ lexemes, amount, beforeAt, governor, verb, own }: Evidence): boolean {
  if (amount.form === 'count' || governor.mood !== 'real' || governor.passive) return false;
  // "p95 stayed below 250 ms"
  const stays = !own && (verb === 'stay' || verb === 'remain');
  if (!stays && beforeAt <= governor.at) return false;
  if (!pushes.has(verb) || !thresholds.has(lexemes[amount.first - 1]?.normal ?? '')) return false;
  const object = lexemes[beforeAt]?.normal ?? '';
  return stays || governor.kind !== 'keep' || badNouns.has(object) || burdens.has(object);
}
