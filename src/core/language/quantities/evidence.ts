import type { NarrativePart } from '../../answer/model.ts';
import { verbForm } from '../english/verbs.ts';
import type { Amount } from './amount.ts';
import { differenceOf } from './difference.ts';
import type { Governor } from './governor.ts';
import { governorOf } from './governor.ts';
import type { Lexeme } from './lexemes.ts';
import { firstPerson, nowWords } from './lexicon/moods.ts';
import { beforeAmount } from './tone.ts';
import { skipAdverbs, verbAt } from './verb-uses.ts';

/** Everything that an amount is judged by, worked out once. */
export interface Evidence {
  readonly lexemes: readonly Lexeme[];
  readonly amount: Amount;
  readonly part: NarrativePart | undefined;
  /** A Result is being told. */
  readonly told: boolean;
  readonly governor: Governor;
  /** The base form of the governing verb. */
  readonly verb: string;
  /** The word before the amount, words that only tone it skipped, and its index. */
  readonly before: string;
  readonly beforeAt: number;
  readonly after: string;
  /** The amount says by how much something differs: a comparative, a noun of change, a pair. */
  readonly change: boolean;
  readonly direction: 'up' | 'down' | undefined;
  /** The sentence speaks of how things are now. */
  readonly now: boolean;
  /** The writer, alone or with others, is the governing verb's subject. */
  readonly own: boolean;
}

/** Collects the evidence for an amount. */
export function gather(lexemes: readonly Lexeme[], amount: Amount, part: NarrativePart | undefined): Evidence {
  const governor = governorOf(lexemes, amount.first, amount.last);
  const beforeAt = beforeAmount(lexemes, amount.first);
  const difference = differenceOf(lexemes, amount, beforeAt, governor);
  const verbDirection = governor.kind === 'up' || governor.kind === 'down' ? governor.kind : undefined;
  const pointed = amount.direction !== undefined && amount.form !== 'zero';
  return {
    lexemes,
    amount,
    part,
    told: part === 'result',
    governor,
    verb: baseOf(lexemes, governor.at),
    before: lexemes[beforeAt]?.normal ?? '',
    beforeAt,
    after: lexemes[amount.last + 1]?.normal ?? '',
    change:
      amount.form === 'change' ||
      (amount.form === 'multiple' && !amount.adjectival) ||
      difference !== undefined ||
      pointed,
    direction: amount.direction ?? difference?.direction ?? verbDirection,
    now: lexemes.some((_, index) => isNowAt(lexemes, index)) || isAfterUsedTo(lexemes, governor),
    own: firstPerson.has(lexemes[skipAdverbs(lexemes, governor.at - 1)]?.normal ?? ''),
  };
}

/** The verb's base form, also of verbs that say nothing of an amount by themselves. */
function baseOf(lexemes: readonly Lexeme[], at: number): string {
  const use = verbAt(lexemes, at);
  if (use === undefined) return '';
  return use.spelling?.base ?? verbForm(lexemes[at]?.normal ?? '')?.lemma ?? '';
}

function isNowAt(lexemes: readonly Lexeme[], index: number): boolean {
  const { normal = '' } = lexemes[index] ?? {};
  return nowWords.has(normal) || (normal === 'these' && lexemes[index + 1]?.normal === 'days');
}

/** "What used to take three days takes 20 minutes": the present is set against how it used to be. */
function isAfterUsedTo(lexemes: readonly Lexeme[], { mood, at }: Governor): boolean {
  if (mood !== 'general') return false;
  return lexemes.slice(0, at).some(({ normal }, index) => normal === 'used' && lexemes[index + 1]?.normal === 'to');
}

/** The governing verb says that something moved. */
export function isChanging({ kind }: Governor): boolean {
  return kind === 'up' || kind === 'down' || kind === 'shift';
}
