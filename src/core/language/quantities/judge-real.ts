import type { Evidence } from './evidence.ts';
import type { Governor } from './governor.ts';
import type { Lexeme } from './lexemes.ts';
import { burdens, settings, uptakes } from './lexicon/cues.ts';
import { beForms } from './lexicon/moods.ts';
import { badAdjectives, badNouns, levelNouns, stateNouns } from './lexicon/nouns.ts';
import type { QuantityKind } from './model.ts';
import { isAdopted, isReach, isShareOfMeans } from './scene.ts';
import { skipAdverbs, verbAt } from './verb-uses.ts';

/** Judges an amount whose verb tells what came about: by the verb's class, and what it says of the amount. */
export function judgeReal(evidence: Evidence): QuantityKind {
  const { governor, part, amount, change, now, told, own } = evidence;
  if (change) return governor.kind === 'effort' && amount.form === 'duration' && own ? 'effort' : 'outcome';
  const share = amount.form === 'ratio' || amount.form === 'percent' || amount.form === 'fraction';
  if (part !== 'action' && isPlainOutcome(evidence)) return 'outcome';
  switch (governor.kind) {
    case 'up':
    case 'down':
      return told || !isDirectCount(evidence) ? 'outcome' : 'effort';
    case 'gain':
      return judgeGain(evidence);
    case 'suffer':
      return judgeSuffered(evidence);
    case 'shift':
    case 'keep':
      return judgeState(evidence);
    case 'show':
      return told || isTakenUp(evidence) || (part === undefined && (amount.form === 'ratio' || isConsequence(evidence)))
        ? 'outcome'
        : 'scale';
    case 'accomplish':
      return part === 'action' || isHabit(evidence) || isRollout(evidence) || (!told && amount.form === 'duration')
        ? 'effort'
        : 'outcome';
    case 'perform':
      return told ||
        isManaged(evidence) ||
        (part === undefined &&
          (amount.form === 'ratio' || isMade(evidence) || isReceived(evidence, share) || isWhole(evidence)))
        ? 'outcome'
        : 'effort';
    case 'enable':
      return told || isManaged(evidence) || (part === undefined && amount.form === 'ratio') ? 'outcome' : 'scale';
    case 'none':
      return told || (part === undefined && (amount.form === 'ratio' || governor.mood === 'open'))
        ? 'outcome'
        : 'scale';
    case 'take':
      return told || now || isOutage(evidence) || isQuick(evidence) || (part === undefined && isMade(evidence))
        ? 'outcome'
        : 'effort';
    case 'effort':
      return (told && (governor.passive || !own)) || isTakenUp(evidence) ? 'outcome' : 'effort';
    case 'plan':
      return 'target';
    case 'setting':
      return isAdopted(evidence) ? 'outcome' : judgeSetting(evidence);
    case 'other':
      return isTakenUp(evidence) ? 'outcome' : judgeOther(evidence);
  }
}

/** What is an outcome by its construction, whatever the verb's class. */
function isPlainOutcome(evidence: Evidence): boolean {
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

const thresholds = new Set(['under', 'below', 'above', 'over']);
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

const receipts = new Set(['get', 'receive', 'collect', 'draw', 'make', 'find', 'add', 'pick', 'see', 'take']);

/** "nine of ten parents attend", "I got 95 %": shares as subject or as what one was given; "found that 40 %" is none. */
function isReceived({ lexemes, amount, governor, verb, now, own, before }: Evidence, share: boolean): boolean {
  if (share || amount.form === 'rating')
    return now || governor.at > amount.last || verb === 'get' || verb === 'receive' || (before === 'with' && !own);
  if (receipts.has(verb) && governor.mood === 'real' && amount.rate === undefined) {
    // "We collected £3,000", "The video got 40,000 views", "We got 150 sign-ups"
    if (amount.form === 'money') return verb !== 'get';
    if (amount.form === 'count')
      return uptakes.has(amount.unit ?? '') || (!own && verb !== 'collect' && !badNouns.has(amount.unit ?? ''));
  }
  // "It handled 500 requests a second", unless that was too few: "… but needed to".
  return (
    !own &&
    amount.rate !== undefined &&
    !settings.has(subjectOf(lexemes, governor.at)) &&
    !lexemes.slice(amount.last).some(({ normal }) => normal === 'but')
  );
}

/** "The plot produced 200 kilos", "Our stall took £640": what a thing gave. */
function isMade({ lexemes, amount, governor, own }: Evidence): boolean {
  if (own || governor.mood !== 'real' || amount.rate !== undefined || governor.at > amount.last) return false;
  if (amount.form !== 'money' && amount.form !== 'measure') return false;
  return !settings.has(subjectOf(lexemes, governor.at));
}

/** "picked up a dozen new clients", "The fair drew 900 visitors". */
function isTakenUp({ amount, governor, verb, part }: Evidence): boolean {
  if (part !== undefined || amount.form !== 'count' || governor.mood !== 'real' || amount.rate !== undefined)
    return false;
  return receipts.has(verb) && uptakes.has(amount.unit ?? '');
}

/** "managed to rehouse 4 families", "enabled us to open 3 sites": what follows came about. */
function isManaged({ lexemes, governor, part }: Evidence): boolean {
  if (part !== undefined || governor.mood !== 'real' || governor.passive) return false;
  if (governor.kind === 'enable') return lexemes[governor.at + 1]?.normal === 'to';
  if (lexemes[governor.at - 1]?.normal !== 'to') return false;
  return [2, 3].some((step) => verbAt(lexemes, governor.at - step)?.kind === 'enable');
}

function subjectOf(lexemes: readonly Lexeme[], verb: number): string {
  return lexemes[skipAdverbs(lexemes, verb - 1)]?.normal ?? '';
}

/** "processed all 1,900 applications": nothing was left undone. */
function isWhole({ lexemes, amount, governor }: Evidence): boolean {
  return (
    amount.form === 'count' &&
    governor.mood === 'real' &&
    (amount.value ?? 0) >= 10 &&
    lexemes[amount.first - 1]?.normal === 'all'
  );
}

const consequences = new Set(['lead', 'result', 'translate', 'equal', 'amount']);

/** "This translated into 1,100 more sign-ups": what followed, unless it is trouble that sets the scene. */
function isConsequence({ lexemes, amount, governor, verb }: Evidence): boolean {
  const told = amount.form === 'count' || amount.form === 'money';
  if (!told || amount.rate !== undefined || badNouns.has(amount.unit ?? '')) return false;
  if (!consequences.has(verb) || governor.mood !== 'real') return false;
  return verbAt(lexemes, governor.at)?.form === 'past' || !lexemes.slice(0, governor.at).some(isSettingVerb);
}

function isSettingVerb({ normal }: Lexeme): boolean {
  return normal === 'had' || normal === 'was' || normal === 'were';
}

/** "cut two features", "raised three concerns": single things, not by how much. */
function isDirectCount({ lexemes, amount, beforeAt, governor, verb }: Evidence): boolean {
  // "fell below 50", "climbed 11 places": the verb has no object that could be counted.
  if (thresholds.has(lexemes[amount.first - 1]?.normal ?? '') || intransitives.has(verb)) return false;
  const single = amount.form === 'count' || (verb === 'gain' && amount.form === 'duration');
  return single && beforeAt === governor.at && verb !== 'eliminate' && verb !== 'shed';
}

const intransitives = new Set([
  'rise',
  'climb',
  'jump',
  'soar',
  'leap',
  'fall',
  'decline',
  'plummet',
  'tumble',
  'plunge',
]);

/** "rolled it out to 1 % of the traffic": how far one went, not what came of it. */
function isRollout({ amount, told, own, before }: Evidence): boolean {
  return !told && own && amount.form === 'percent' && before === 'to';
}

/** "I cleaned 20 rooms a day" tells a habit where no result is told. */
function isHabit({ amount, told, own }: Evidence): boolean {
  return !told && own && amount.rate !== undefined && amount.form === 'count';
}

/** What was won counts anywhere, but pay is no result and obstacles are hit too. */
function judgeGain({ amount, told, own, verb }: Evidence): QuantityKind {
  if (told) return 'outcome';
  // "three years of experience"
  if (verb === 'gain' && own && amount.form === 'duration') return 'scale';
  if (verb === 'earn' && own && amount.rate !== undefined) return 'scale';
  return verb === 'hit' && amount.form === 'count' && (amount.value ?? 0) < 1_000 ? 'scale' : 'outcome';
}

/** "took us only 20 minutes": so little that it tells how well it went. */
function isQuick({ lexemes, amount, part, governor }: Evidence): boolean {
  if (part !== undefined || amount.form !== 'duration' || governor.mood !== 'real') return false;
  return ['only', 'just', 'under'].includes(lexemes[amount.first - 1]?.normal ?? '');
}

/** "The outage lasted 40 minutes", against a lecture that did. */
function isOutage({ lexemes, governor, verb }: Evidence): boolean {
  return verb === 'last' && badNouns.has(lexemes[skipAdverbs(lexemes, governor.at - 1)]?.normal ?? '');
}

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

function judgeSuffered({ lexemes, governor, amount, told, part, verb }: Evidence): QuantityKind {
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

/** "returned to 700 ms", "kept 98 %"; counts and times beside such verbs are mostly none ("moved two desks"). */
function judgeState(evidence: Evidence): QuantityKind {
  const { lexemes, governor, amount, told, before, verb, own } = evidence;
  if (told) return 'outcome';
  const share =
    amount.form === 'percent' || amount.form === 'ratio' || amount.form === 'rating' || amount.form === 'fraction';
  const all = amount.form === 'count' && lexemes[amount.first - 1]?.normal === 'all';
  const level = before === 'at' && !own && amount.form !== 'count' && amount.form !== 'duration';
  if (governor.kind === 'keep') return (share || all || level) && !isShareOfMeans(evidence) ? 'outcome' : 'scale';
  const arrived = before === 'to' || before === 'at';
  // "Three quarters of the class moved up"
  if (amount.form === 'ratio' || (share && governor.at > amount.last && lexemes[governor.at + 1]?.normal !== 'from'))
    return 'outcome';
  return arrived && (amount.form !== 'count' || verb === 'bring') ? 'outcome' : 'scale';
}

/** "was 4.6 out of 5", "has been 99.9 % since": a state counts where results are told. */
function judgeSetting({ lexemes, part, amount, now, told }: Evidence): QuantityKind {
  if (told) return 'outcome';
  if (part === 'action' || part === 'learning') return 'scale';
  const measured = ['percent', 'rating', 'ratio', 'fraction', 'money'].includes(amount.form);
  const lasting = lexemes.some(({ normal }) => normal === 'been') && lexemes.some(({ normal }) => normal === 'since');
  const still = now && (amount.form === 'duration' || amount.form === 'measure');
  return still || (measured && (now || lasting)) ? 'outcome' : 'scale';
}

function judgeOther({ governor, amount, now, told, before, own, part }: Evidence): QuantityKind {
  // "I convinced 7 of 9 partners"
  if (part === undefined && own && amount.form === 'ratio' && governor.mood === 'real') return 'outcome';
  if (now && governor.mood === 'general' && amount.form !== 'duration') return 'outcome';
  if (!told || before === 'for') return 'scale';
  return amount.form === 'duration' ? 'effort' : 'outcome';
}
