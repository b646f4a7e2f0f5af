import type { Evidence } from './evidence.ts';
import { isChanging } from './evidence.ts';
import { judgeReal } from './judge-real.ts';
import type { Lexeme } from './lexemes.ts';
import { firstPerson } from './lexicon/moods.ts';
import type { QuantityKind } from './model.ts';
import {
  isDescription,
  isFinding,
  isForeign,
  isGrowingSetting,
  isObstacle,
  isOccasion,
  isProblem,
  isScarce,
  isSpan,
  isTabled,
  isTrouble,
} from './scene.ts';
import { judgeStretch } from './stretch.ts';
import { isFailing } from './suffered.ts';
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
export function judge(evidence: Evidence): Judgement {
  const stretch = judgeStretch(evidence);
  if (stretch !== undefined) return { kind: stretch.kind, direction: undefined, period: stretch.period };
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
      isFinding(evidence) ||
      isTabled(evidence) ||
      isOccasion(evidence))
  )
    return 'scale';
  return judgeReal(evidence);
}

/** "one colleague" is somebody; "one a month" and "fell to one" count. */
function isNamedOne({ lexemes, amount, governor, before, told }: Evidence): boolean {
  if (amount.form !== 'count' || amount.value !== 1 || lexemes[amount.first]?.normal !== 'one') return false;
  // "exactly one late delivery", "only one leak since"
  const prior = lexemes[amount.first - 1]?.normal;
  if (prior === 'exactly' || (told && prior === 'only')) return false;
  return amount.rate === undefined && amount.baseline === undefined && !(before === 'to' && isChanging(governor));
}

/** A question, or advice to a "you", tells nothing that happened. */
function isAddressed({ lexemes, governor }: Evidence): boolean {
  if (lexemes.at(-1)?.normal === '?') return true;
  return lexemes[skipAdverbs(lexemes, governor.at - 1)]?.normal === 'you';
}

/** "20 % better than we had planned": the plan is only what it is measured against. */
function isOvertaken({ lexemes, amount, governor, change, verb, direction }: Evidence): boolean {
  if (!change) return false;
  // "needed 40 fewer operators"
  if (governor.at < amount.first)
    return verb === 'need' && direction === 'down' && !lexemes.some(({ normal }) => normal === 'to');
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
