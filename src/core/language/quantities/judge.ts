import type { NarrativePart } from '../../answer/model.ts';
import type { Amount } from './amount.ts';
import type { Governor } from './governor.ts';
import { governorOf } from './governor.ts';
import { skipAdverbs, verbAt } from './verb-uses.ts';
import type { Lexeme } from './lexemes.ts';
import { changeNouns, comparatives } from './lexicon/nouns.ts';
import { approximators, firstPerson, nowWords } from './lexicon/moods.ts';
import type { QuantityKind } from './model.ts';

/** What was found out about an amount from the words around it. */
export interface Judgement {
  readonly kind: QuantityKind;
  readonly direction: 'up' | 'down' | undefined;
  /** A stretch of time that belongs to another amount ("dropped by 40 % within a month"). */
  readonly period: boolean;
}

/** Everything the rules look at, worked out once. */
interface Evidence {
  readonly lexemes: readonly Lexeme[];
  readonly amount: Amount;
  readonly part: NarrativePart | undefined;
  readonly governor: Governor;
  /** The word before the amount, approximators skipped. */
  readonly before: string;
  readonly after: string;
  /** The amount says by how much something differs: a comparative, a noun of change, a pair. */
  readonly change: boolean;
  readonly direction: 'up' | 'down' | undefined;
  readonly now: boolean;
}

/** Judges an amount: whether it is an outcome, and if not, what else. */
export function judge(lexemes: readonly Lexeme[], amount: Amount, part: NarrativePart | undefined): Judgement {
  const evidence = gather(lexemes, amount, part);
  const timed = judgeTime(evidence);
  if (timed !== undefined) return { direction: undefined, ...timed };
  return { kind: kindOf(evidence), direction: evidence.direction, period: false };
}

function gather(lexemes: readonly Lexeme[], amount: Amount, part: NarrativePart | undefined): Evidence {
  const governor = governorOf(lexemes, amount.first, amount.last);
  const at = beforeIndex(lexemes, amount.first);
  const before = lexemes[at]?.normal ?? '';
  const after = lexemes[amount.last + 1]?.normal ?? '';
  const compared = comparedBy(lexemes, amount, before);
  const verbDirection = governor.kind === 'up' || governor.kind === 'down' ? governor.kind : undefined;
  return {
    lexemes,
    amount,
    part,
    governor,
    before,
    after,
    change: amount.form === 'change' || amount.form === 'multiple' || compared !== undefined || (amount.direction !== undefined && amount.form !== 'zero'),
    direction: amount.direction ?? compared?.direction ?? verbDirection,
    now: lexemes.some(({ normal }) => nowWords.has(normal)),
  };
}

function beforeIndex(lexemes: readonly Lexeme[], first: number): number {
  let index = first - 1;
  while (index >= 0) {
    const { normal, kind } = lexemes[index] as Lexeme;
    const tone = (approximators.has(normal) && !['to', 'the', 'between'].includes(normal)) || normal.endsWith('ly');
    if (!tone && !(kind === 'mark' && ['~', '≈', '<', '>', '+', '(', '≥', '≤'].includes(normal))) break;
    index -= 1;
  }
  return index;
}

/** Whether the amount measures a difference: "40 % faster", "a 20 % reduction", "two weeks early", "up 14 %". */
function comparedBy(lexemes: readonly Lexeme[], amount: Amount, before: string): { direction: 'up' | 'down' | undefined } | undefined {
  const immediate = lexemes[amount.first - 1]?.normal ?? '';
  if ((immediate === 'up' || immediate === 'down') && before !== 'to' && !isParticle(lexemes, amount.first - 1)) return { direction: immediate };
  for (let index = amount.last + 1; index <= amount.last + 3; index += 1) {
    const { normal, kind } = lexemes[index] ?? { normal: '', kind: 'mark' };
    if (kind === 'mark' && normal !== '-') return undefined;
    if (changeNouns.has(normal) && amount.form !== 'count') return { direction: changeNouns.get(normal) };
    if (comparatives.has(normal)) return isTimeLine(lexemes, amount, index) ? undefined : { direction: comparatives.get(normal) };
    if (!['of', 'ahead', 'a', 'as'].includes(normal) && index > amount.last + 1) return undefined;
    if (['in', 'to', 'for', 'and', 'of', 'than', 'per', 'with', 'at', 'on'].includes(normal)) return undefined;
  }
  return undefined;
}

/** "drew up three plans", "wrote down two names": up and down belong to the verb. */
function isParticle(lexemes: readonly Lexeme[], at: number): boolean {
  const verb = verbAt(lexemes, at - 1);
  return verb !== undefined && verb.kind !== 'up' && verb.kind !== 'down' && verb.kind !== 'shift';
}

/** "30 days later", "two months earlier": when, not by how much. */
function isTimeLine(lexemes: readonly Lexeme[], amount: Amount, at: number): boolean {
  const { normal } = lexemes[at] as Lexeme;
  if (amount.form !== 'duration') return false;
  if (normal === 'more' || normal === 'up' || normal === 'down') return amount.form === 'duration' && lexemes[at + 1]?.normal !== 'than' && normal !== 'more';
  return (normal === 'later' || normal === 'earlier') && lexemes[at + 1]?.normal !== 'than';
}

const periodPrepositions = new Set(['over', 'during', 'after', 'through', 'throughout', 'until', 'since', 'before', 'every', 'last', 'past', 'next', 'first', 'following', 'each', 'per', 'once', 'from']);
const completionPrepositions = new Set(['in', 'within', 'inside', 'under']);
const timeLine = new Set(['ago', 'later', 'earlier', 'before', 'after', 'into', 'from', 'old', 'away', 'until', 'left', 'beforehand', 'apart', 'straight', 'running', 'of']);

/** Stretches of time are mostly periods, dates or effort; the rest is judged like any amount. */
function judgeTime({ lexemes, amount, part, governor, before, after, change }: Evidence): { kind: QuantityKind; period: boolean } | undefined {
  if (amount.form !== 'duration' || change) return undefined;
  const prior = lexemes[amount.first - 1]?.normal ?? '';
  const preposition = periodPrepositions.has(prior) ? prior : before;
  if (timeLine.has(after)) return { kind: 'date', period: after !== 'of' };
  if (periodPrepositions.has(preposition)) return { kind: 'date', period: true };
  if (completionPrepositions.has(before) || completionPrepositions.has(prior)) return { kind: completionKind(governor, part), period: true };
  if (before === 'for') {
    const down = lexemes.slice(Math.max(0, amount.first - 4), amount.first).some(({ normal }) => ['down', 'offline', 'unavailable', 'closed'].includes(normal));
    return { kind: down && part !== 'situation' && part !== 'task' ? 'outcome' : governor.kind === 'effort' ? 'effort' : 'scale', period: !down };
  }
  return undefined;
}

function completionKind({ kind, mood }: Governor, part: NarrativePart | undefined): QuantityKind {
  if (mood === 'planned') return 'target';
  const done = kind === 'gain' || kind === 'accomplish' || (kind === 'other' && part === 'result');
  return done && mood === 'real' && (part === 'result' || part === undefined) ? 'outcome' : 'date';
}

function kindOf(evidence: Evidence): QuantityKind {
  const { governor, part, amount } = evidence;
  if (isNamedOne(evidence)) return 'label';
  if (governor.mood === 'planned' && !isOvertaken(evidence)) return governor.kind === 'effort' ? 'effort' : 'target';
  if (amount.form === 'zero') return judgeZero(evidence);
  if (isDescription(evidence)) return 'scale';
  const real = isReal(evidence);
  if (!real) return 'scale';
  if (part === 'situation' || part === 'task') return isOwnEarlier(evidence) ? 'outcome' : 'scale';
  return judgeReal(evidence);
}

function isNamedOne({ lexemes, amount }: Evidence): boolean {
  return amount.form === 'count' && amount.value === 1 && lexemes[amount.first]?.normal === 'one';
}

/** "a 15-minute stand-up", "the 12 clinics", "for 200 users": they describe the setting. */
function isDescription({ lexemes, amount, before, change, governor }: Evidence): boolean {
  if (change) return false;
  if (amount.adjectival) return true;
  if (amount.form !== 'count') return false;
  const prior = lexemes[amount.first - 1]?.normal ?? '';
  if (['the', 'our', 'my', 'their', 'its', 'his', 'her', 'these', 'those', 'other', 'top', 'every'].includes(prior) && before !== 'by') return true;
  if (before === 'to' || before === 'by') return governor.kind === 'setting';
  // "brought in 40 members": the preposition is the verb's.
  if (beforeIndex(lexemes, amount.first) === governor.at + 1 && particles.has(before)) return false;
  return scopePrepositions.has(before);
}

const particles = new Set(['in', 'on', 'through', 'off', 'out']);

const scopePrepositions = new Set(['across', 'for', 'among', 'with', 'in', 'at', 'from', 'between', 'of', 'through', 'on', 'via', 'using', 'within', 'into', 'per', 'during', 'as', 'about', 'against']);

/** "20 % better than we had planned", "beat the target by": the plan is only what it is measured against. */
function isOvertaken({ lexemes, amount, governor, change }: Evidence): boolean {
  if (governor.at > amount.last) return change && lexemes[amount.last + 2]?.normal === 'than';
  return false;
}

function isReal({ governor, part, now, change, amount }: Evidence): boolean {
  const { mood, kind, negated } = governor;
  if (negated && kind !== 'suffer') return false;
  if (mood === 'real') return true;
  if (mood === 'background') return part === 'result' && kind !== 'setting';
  if (mood === 'general') return now || (part === 'result' && (change || kind !== 'setting')) || kind === 'up' || kind === 'down' || (change && kind === 'setting');
  // No verb at all: a heading or a bullet.
  return change || part === 'result' || amount.form === 'ratio';
}

/** In Situation and Task only what the writer did before counts; the rest is how big the problem was. */
function isOwnEarlier({ lexemes, governor, change }: Evidence): boolean {
  if (governor.kind !== 'up' && governor.kind !== 'down' && governor.kind !== 'gain') return false;
  const subject = lexemes[skipAdverbs(lexemes, governor.at - 1)]?.normal ?? '';
  return subject === 'i' && firstPerson.has(subject) && governor.mood === 'real' && (change || governor.kind !== 'gain');
}

function judgeZero({ governor, part, lexemes, amount }: Evidence): QuantityKind {
  if (part === 'situation' || part === 'task') return part === 'task' ? 'target' : 'scale';
  if (governor.mood === 'background' && part !== 'result') return 'scale';
  if (governor.negated) return 'label';
  const subject = lexemes.slice(0, amount.first).some(({ normal }) => firstPerson.has(normal));
  if (part === 'learning' && governor.mood === 'general') return 'label';
  return part === 'action' && subject && governor.kind === 'effort' ? 'scale' : 'outcome';
}

function judgeReal(evidence: Evidence): QuantityKind {
  const { governor, part, amount, change, now, before } = evidence;
  const told = part === 'result';
  if (change && governor.kind !== 'plan') return governor.kind === 'effort' && amount.form === 'duration' ? 'effort' : 'outcome';
  switch (governor.kind) {
    case 'up':
    case 'down':
    case 'shift':
    case 'gain':
    case 'suffer':
    case 'keep':
      return isMovement(evidence) ? 'outcome' : 'scale';
    case 'show':
      return told || (part === undefined && amount.form === 'ratio') ? 'outcome' : 'scale';
    case 'accomplish':
      return part === 'action' ? 'effort' : 'outcome';
    case 'enable':
    case 'none':
      return told ? 'outcome' : amount.form === 'ratio' && part === undefined ? 'outcome' : 'scale';
    case 'take':
      return told || now ? 'outcome' : 'effort';
    case 'effort':
      return told && (amount.form === 'percent' || amount.form === 'money') ? 'outcome' : 'effort';
    case 'plan':
      return 'target';
    case 'setting':
      return judgeSetting(evidence);
    case 'other':
      if (now && amount.form !== 'duration') return 'outcome';
      return told && before !== 'for' ? (amount.form === 'duration' ? 'effort' : 'outcome') : 'scale';
  }
}

/** Verbs such as "run", "turn", "hit" and "hold" take counts that are no outcome outside a Result. */
function isMovement({ governor, amount, part, before }: Evidence): boolean {
  if (part === 'result' || governor.kind === 'up' || governor.kind === 'down' || governor.kind === 'gain') return true;
  if (governor.kind === 'suffer') return part !== 'action' || amount.form !== 'count';
  if (governor.kind === 'shift' && before === 'to') return amount.form !== 'count';
  return amount.form !== 'count' && amount.form !== 'duration' && amount.form !== 'measure';
}

/** "was 4.6 out of 5", "is now 30 people": a state counts where results are told. */
function judgeSetting({ part, amount, now, governor }: Evidence): QuantityKind {
  if (part === 'action' || part === 'learning') return 'scale';
  const measured = amount.form === 'percent' || amount.form === 'rating' || amount.form === 'ratio' || amount.form === 'fraction' || amount.form === 'money';
  if (part === 'result') return measured || governor.negated === false ? (amount.form === 'count' && amount.adjectival ? 'scale' : 'outcome') : 'scale';
  return now && measured ? 'outcome' : 'scale';
}
