import type { NarrativePart } from '../../answer/model.ts';
import type { Sentence } from '../sentence.ts';
import type { Amount } from './amount.ts';
import { describeAnatomy } from './anatomy.ts';
import { partOf } from './cues.ts';
import type { Judgement } from './judge.ts';
import type { Scanned } from './decide.ts';
import { decide } from './decide.ts';
import type { Lexeme } from './lexemes.ts';
import { rangeOf, readLexemes, textOf } from './lexemes.ts';
import { readMeasured } from './measured.ts';
import { readRank } from './ratios.ts';
import type { Quantity } from './model.ts';
import type { NumberName } from './names.ts';
import { readNumberName } from './names.ts';
import { readBareUnits } from './bare-units.ts';
import { joinPairs } from './pairs.ts';
import { slotAfter } from './slot.ts';
import { canOpen } from './triggers.ts';
import { readWordAmount } from './word-changes.ts';

export { findVagueSizes } from './vague.ts';

/** What is known of a sentence besides its words. */
export interface QuantityContext {
  /** The part of the story that it stands in: a scale in the Situation can be an outcome in the Result. */
  readonly part?: NarrativePart;
}

/**
 * Finds the amounts of a sentence and says of each whether it is a measured outcome or what else.
 *
 * @param sentence - The sentence.
 * @param context - Where it stands.
 * @returns The amounts in order, none inside another; time that only dates an outcome is that outcome's `period`.
 */
export function findQuantities(sentence: Sentence, context: QuantityContext = {}): readonly Quantity[] {
  const pieces = readLexemes(sentence);
  const [first] = pieces;
  if (first === undefined) return [];
  return pieces.length === 1 ? findIn(first, context) : pieces.flatMap((piece) => findIn(piece, context));
}

/** Reads the amounts of a sentence without judging them: one scan for each of its pieces. */
export function scanQuantities(sentence: Sentence, context: QuantityContext = {}): readonly Scanned[] {
  return readLexemes(sentence).map((lexemes) => scanIn(lexemes, context));
}

function scanIn(lexemes: readonly Lexeme[], context: QuantityContext): Scanned {
  const { amounts, names } = scan(lexemes);
  if (amounts.length === 0) return { lexemes, amounts, names, part: undefined };
  return { lexemes, amounts: joinPairs(lexemes, amounts), names, part: partOf(lexemes, context.part) };
}

function findIn(lexemes: readonly Lexeme[], context: QuantityContext): readonly Quantity[] {
  const { amounts: joined, names, part } = scanIn(lexemes, context);
  if (joined.length === 0 && names.length === 0) return [];
  const judged = decide({ lexemes, amounts: joined, names, part }, context.part);
  const hasOutcome = judged.some(({ judgement: { kind, period } }) => kind === 'outcome' && !period);
  // "14 in Q1, 3 in Q2" is one amount with two names in it.
  const apart = names.filter((name) => !joined.some(({ first, last }) => first <= name.first && name.last <= last));
  const quantities: Quantity[] = apart.map((name) => nameQuantity(lexemes, name));
  for (const { amount, judgement } of judged) {
    // "dropped by 40 % within a month": the month is part of the drop's anatomy.
    if (!judgement.period || !hasOutcome) quantities.push(amountQuantity(lexemes, amount, judgement));
  }
  return quantities.sort((first, second) => first.range.start - second.range.start);
}

function amountQuantity(lexemes: readonly Lexeme[], amount: Amount, { kind, direction }: Judgement): Quantity {
  const { first, last, value, most, unit } = amount;
  const { baseline, period, scope } = describeAnatomy(lexemes, amount);
  return {
    kind,
    text: textOf(lexemes, first, last),
    range: rangeOf(lexemes, first, last),
    value,
    most,
    unit,
    direction: kind === 'outcome' || kind === 'target' ? direction : undefined,
    baseline,
    period,
    scope,
    slot: slotAfter(lexemes, amount),
  };
}

function scan(lexemes: readonly Lexeme[]): { amounts: Amount[]; names: NumberName[] } {
  const amounts: Amount[] = [];
  const names: NumberName[] = [];
  let index = 0;
  while (index < lexemes.length) {
    if (!canOpen(lexemes, index)) {
      index += 1;
      continue;
    }
    const bare = readBareUnits(lexemes, index);
    const name =
      bare === undefined && readRank(lexemes, index) === undefined ? readNumberName(lexemes, index) : undefined;
    if (name !== undefined) {
      names.push(name);
      index = name.last + 1;
      continue;
    }
    const amount = bare ?? readWordAmount(lexemes, index) ?? readMeasured(lexemes, index);
    if (amount !== undefined) amounts.push(amount);
    index = (amount?.last ?? index) + 1;
  }
  return { amounts, names };
}

function nameQuantity(lexemes: readonly Lexeme[], { first, last, kind }: NumberName): Quantity {
  return {
    kind,
    text: textOf(lexemes, first, last),
    range: rangeOf(lexemes, first, last),
    value: undefined,
    most: undefined,
    unit: undefined,
    direction: undefined,
    baseline: undefined,
    period: undefined,
    scope: undefined,
    slot: rangeOf(lexemes, first, last).end,
  };
}
