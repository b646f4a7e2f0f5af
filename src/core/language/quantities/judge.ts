import type { NarrativePart } from '../../answer/model.ts';
import type { Amount } from './amount.ts';
import type { Evidence } from './evidence.ts';
import { gather, isChanging } from './evidence.ts';
import type { Lexeme } from './lexemes.ts';
import type { Governor } from './governor.ts';
import { burdens, uptakes } from './lexicon/cues.ts';
import { firstPerson } from './lexicon/moods.ts';
import { badNouns, levelNouns, stateNouns } from './lexicon/nouns.ts';
import type { QuantityKind } from './model.ts';
import {
  isAdopted,
  isDescription,
  isForeign,
  isGrowingSetting,
  isObstacle,
  isOccasion,
  isProblem,
  isScarce,
  isShareOfMeans,
  isSpan,
  isTrouble,
} from './scene.ts';
import { judgeStretch } from './stretch.ts';
import { skipAdverbs, verbAt } from './verb-uses.ts';

/** What was found out about an amount from the words around it. */
export interface Judgement {
  readonly kind: QuantityKind;
  readonly direction: 'up' | 'down' | undefined;
  /** A stretch of time that belongs to another amount ("dropped by 40 % within a month"). */
  readonly period: boolean;
}

/**
 * Judges an amount: whether it is an outcome, and if not, what else. The grammar leads (what governs the amount, and
 * whether that came about); the part of the story settles what the grammar leaves open.
 */
export function judge(lexemes: readonly Lexeme[], amount: Amount, part: NarrativePart | undefined): Judgement {
  const evidence = gather(lexemes, amount, part);
  const stretch = judgeStretch(evidence);
  if (stretch !== undefined) return { direction: undefined, ...stretch };
  return { kind: kindOf(evidence), direction: evidence.direction, period: false };
}

function kindOf(evidence: Evidence): QuantityKind {
  const { governor, part, amount, told } = evidence;
  if (isNamedOne(evidence)) return 'label';
  if (isAddressed(evidence)) return 'scale';
  if (governor.mood === 'planned' && !isOvertaken(evidence)) return governor.kind === 'effort' ? 'effort' : 'target';
  if (amount.form === 'zero') return judgeZero(evidence);
  if (isDescription(evidence) || isSpan(evidence) || (!told && isObstacle(evidence)) || !isReal(evidence))
    return 'scale';
  if (part === 'situation' || part === 'task') return isOwnEarlier(evidence) ? 'outcome' : 'scale';
  if (
    !told &&
    (isForeign(evidence) ||
      isTrouble(evidence) ||
      isGrowingSetting(evidence) ||
      isFailing(evidence) ||
      isProblem(evidence) ||
      isScarce(evidence) ||
      isOccasion(evidence))
  )
    return 'scale';
  return judgeReal(evidence);
}

/** "one colleague" is somebody; "one a month" and "fell to one" count. */
function isNamedOne({ lexemes, amount, governor, before }: Evidence): boolean {
  if (amount.form !== 'count' || amount.value !== 1 || lexemes[amount.first]?.normal !== 'one') return false;
  return amount.rate === undefined && !(before === 'to' && isChanging(governor));
}

/** A question, or advice to a "you", tells nothing that happened. */
function isAddressed({ lexemes, governor }: Evidence): boolean {
  if (lexemes.at(-1)?.normal === '?') return true;
  return lexemes[skipAdverbs(lexemes, governor.at - 1)]?.normal === 'you';
}

/** "20 % better than we had planned": the plan is only what it is measured against. */
function isOvertaken({ lexemes, amount, governor, change }: Evidence): boolean {
  if (governor.at <= amount.last || !change) return false;
  // "3 fewer hires needed"
  return lexemes[amount.last + 2]?.normal === 'than' || lexemes[governor.at]?.normal === 'needed';
}

function isReal(evidence: Evidence): boolean {
  const { governor, told, now, change, amount, lexemes } = evidence;
  const { mood, kind, negated } = governor;
  if (negated && kind !== 'suffer') return false;
  if (mood === 'real') return true;
  if (mood === 'background') return (told && kind !== 'setting') || isByThen(lexemes);
  if (mood === 'general')
    return (
      now ||
      (told && (change || kind !== 'setting')) ||
      kind === 'up' ||
      kind === 'down' ||
      (kind === 'gain' && !evidence.own && !isRule(evidence)) ||
      (change && kind === 'setting')
    );
  return change || told || amount.form === 'ratio' || isHeading(evidence);
}

/** "when CPU exceeds 80 %": a present tense under such a word tells what happens, not what happened. */
function isRule({ lexemes, governor }: Evidence): boolean {
  return lexemes
    .slice(0, governor.at)
    .some(({ normal }) => ['when', 'whenever', 'once', 'until', 'where', 'every'].includes(normal));
}

/** "By the end of the quarter I had …" tells what had come about by then. */
function isByThen(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some(
    ({ normal }, index) =>
      (normal === 'by' || normal === 'within') && (index === 0 || lexemes[index - 1]?.kind === 'mark'),
  );
}

/** "$2M in new bookings": a bullet that opens with its amount and has no verb. */
function isHeading({ lexemes, amount }: Evidence): boolean {
  if (amount.first > 1 || !['money', 'percent', 'rating'].includes(amount.form)) return false;
  return !lexemes.some((_, index) => verbAt(lexemes, index) !== undefined);
}

/** In Situation and Task only what the writer did before counts; the rest is how big the problem was. */
function isOwnEarlier({ lexemes, governor, change, own }: Evidence): boolean {
  const moved = governor.kind === 'up' || governor.kind === 'down' || (governor.kind === 'gain' && change);
  return moved && own && governor.mood === 'real' && lexemes[governor.at - 1]?.normal !== 'we';
}

function judgeZero({ governor, part, lexemes, amount, told }: Evidence): QuantityKind {
  if (part === 'task') return 'target';
  if (part === 'situation' || (governor.mood === 'background' && !told)) return 'scale';
  if (part === 'learning' && governor.mood === 'general') return 'label';
  if (amount.adjectival) return told || ['accomplish', 'gain', 'keep'].includes(governor.kind) ? 'outcome' : 'scale';
  const own = lexemes.slice(0, amount.first).some(({ normal }) => firstPerson.has(normal));
  return part === 'action' && own && governor.kind === 'effort' ? 'scale' : 'outcome';
}

function judgeReal(evidence: Evidence): QuantityKind {
  const { governor, part, amount, change, now, told, own } = evidence;
  if (change) return governor.kind === 'effort' && amount.form === 'duration' ? 'effort' : 'outcome';
  const share = amount.form === 'ratio' || amount.form === 'percent' || amount.form === 'fraction';
  if (part !== 'action' && (isGoodState(evidence) || isAccompanied(evidence) || isPressed(evidence))) return 'outcome';
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
      return told || (part === undefined && (amount.form === 'ratio' || isConsequence(evidence))) ? 'outcome' : 'scale';
    case 'accomplish':
      return part === 'action' || isHabit(evidence) || (!told && amount.form === 'duration') ? 'effort' : 'outcome';
    case 'perform':
      return told || (part === undefined && (isReceived(evidence, share) || isWhole(evidence))) ? 'outcome' : 'effort';
    case 'enable':
    case 'none':
      return told || (part === undefined && (amount.form === 'ratio' || governor.mood === 'open'))
        ? 'outcome'
        : 'scale';
    case 'take':
      return told || now || isOutage(evidence) ? 'outcome' : 'effort';
    case 'effort':
      return told && (governor.passive || (amount.form !== 'duration' && !own)) ? 'outcome' : 'effort';
    case 'plan':
      return 'target';
    case 'setting':
      return isAdopted(evidence) ? 'outcome' : judgeSetting(evidence);
    case 'other':
      return judgeOther(evidence);
  }
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
const pushes = new Set(['get', 'push', 'drive', 'bring', 'move', 'take', 'hold', 'keep']);

/** "brought latency under 200 ms", "kept downtime below five minutes": a level that something was pressed to. */
function isPressed({ lexemes, amount, beforeAt, governor, verb }: Evidence): boolean {
  if (amount.form === 'count' || governor.mood !== 'real' || governor.passive || beforeAt <= governor.at) return false;
  if (!pushes.has(verb) || !thresholds.has(lexemes[amount.first - 1]?.normal ?? '')) return false;
  const object = lexemes[beforeAt]?.normal ?? '';
  return governor.kind !== 'keep' || badNouns.has(object) || burdens.has(object);
}

const receipts = new Set(['get', 'receive', 'collect', 'draw', 'make']);

/** "nine of ten parents attend", "I got 95 %": shares as subject or as what one was given; "found that 40 %" is none. */
function isReceived({ lexemes, amount, governor, verb, now, own, before }: Evidence, share: boolean): boolean {
  if (share || amount.form === 'rating')
    return now || governor.at > amount.last || verb === 'get' || verb === 'receive' || (before === 'with' && !own);
  if (receipts.has(verb) && governor.mood === 'real' && amount.rate === undefined) {
    // "We collected £3,000", "The video got 40,000 views", "We got 150 sign-ups"
    if (amount.form === 'money') return verb === 'collect';
    if (amount.form === 'count')
      return uptakes.has(amount.unit ?? '') || (!own && verb !== 'collect' && !badNouns.has(amount.unit ?? ''));
  }
  // "It handled 500 requests a second", unless that was too few: "… but needed to".
  return !own && amount.rate !== undefined && !lexemes.slice(amount.last).some(({ normal }) => normal === 'but');
}

/** "processed all 1,900 applications": nothing was left undone. */
function isWhole({ lexemes, amount, governor }: Evidence): boolean {
  return amount.form === 'count' && governor.mood === 'real' && lexemes[amount.first - 1]?.normal === 'all';
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

/** "I cleaned 20 rooms a day" tells a habit where no result is told. */
function isHabit({ amount, told, own }: Evidence): boolean {
  return !told && own && amount.rate !== undefined && amount.form === 'count';
}

/** What was won counts anywhere, but pay is no result and obstacles are hit too. */
function judgeGain({ amount, told, own, verb }: Evidence): QuantityKind {
  if (told) return 'outcome';
  if (verb === 'earn' && own && amount.rate !== undefined) return 'scale';
  return verb === 'hit' && amount.form === 'count' ? 'scale' : 'outcome';
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
  'creep',
]);

/** "Response times worsened from one second to six", "it cost us $5,000 a month". */
function isFailing({ amount, governor, verb }: Evidence): boolean {
  return failures.has(verb) || (governor.kind === 'suffer' && amount.rate !== undefined);
}

const countedLosses = new Set(['lose', 'cost', 'waste']);
const measuredLosses = new Set([
  'lose',
  'cost',
  'waste',
  'slip',
  'delay',
  'miss',
  'overrun',
  'overspend',
  'postpone',
  'forfeit',
  'churn',
  'default',
  'run',
  'write',
  'fall',
  'set',
]);

function judgeSuffered({ lexemes, governor, amount, told, part, verb }: Evidence): QuantityKind {
  if (told) return 'outcome';
  // "costs $300 a head" is a price.
  if (verb === 'cost' && governor.mood === 'general') return 'scale';
  // "Three of the 25 were left"
  if (amount.value === 0 || (amount.form === 'ratio' && governor.passive && verb === 'leave')) return 'outcome';
  if (amount.form !== 'count') return measuredLosses.has(verb) ? 'outcome' : 'scale';
  return countedLosses.has(verb) && part !== 'action' && verbAt(lexemes, governor.at)?.form !== 'gerund'
    ? 'outcome'
    : 'scale';
}

/** "returned to 700 ms", "kept 98 %"; counts and times beside such verbs are mostly none ("moved two desks"). */
function judgeState(evidence: Evidence): QuantityKind {
  const { lexemes, governor, amount, told, before, verb } = evidence;
  if (told) return 'outcome';
  const share =
    amount.form === 'percent' || amount.form === 'ratio' || amount.form === 'rating' || amount.form === 'fraction';
  const all = amount.form === 'count' && lexemes[amount.first - 1]?.normal === 'all';
  if (governor.kind === 'keep') return (share || all) && !isShareOfMeans(evidence) ? 'outcome' : 'scale';
  const arrived = before === 'to' || before === 'at';
  if (amount.form === 'ratio') return 'outcome';
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

function judgeOther({ governor, amount, now, told, before }: Evidence): QuantityKind {
  if (now && governor.mood === 'general' && amount.form !== 'duration') return 'outcome';
  if (!told || before === 'for') return 'scale';
  return amount.form === 'duration' ? 'effort' : 'outcome';
}
