import { fit, type Row } from './logistic.ts';
import type { LearnedAmount, LearnedSentence } from './metric-rows.ts';

/** What is chosen by cross-validation. */
export interface Settings {
  /** On the square of each weight. */
  readonly penalty: number;
  /** Sentences that a sign must be met in. */
  readonly least: number;
}

/** Weights by sign. */
export type Model = ReadonlyMap<string, number>;

const bias = '';
const rounds = 4;
const sweeps = 40;

/** The weight of a sign that always holds. */
export function biasOf(model: Model): number {
  return model.get(bias) ?? 0;
}

/** Log odds that an amount with these signs is an outcome. */
export function weighSigns(model: Model, signs: readonly string[]): number {
  return signs.reduce((sum, sign) => sum + (model.get(sign) ?? 0), biasOf(model));
}

/**
 * Learns the weights of the signs. A sentence's label does not say which of its amounts is the outcome: it is taken to be
 * the one that weighs most by what was learned a round before, and at first the one that the rules would say.
 */
export function learnWeights(sentences: readonly LearnedSentence[], { penalty, least }: Settings): Model {
  const signs = [bias, ...commonSigns(sentences, least)];
  const indices = new Map(signs.map((sign, index) => [sign, index]));
  const known = sentences.map(({ label, amounts }) => ({
    label,
    amounts: amounts.map((amount) => ({ amount, signs: indicesOf(amount, indices) })),
  }));
  let weights: Float64Array | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const before = weights;
    const sumOf = (row: readonly number[]) => row.reduce((sum, sign) => sum + (before?.[sign] ?? 0), 0);
    const rows = known.flatMap(({ label, amounts }): Row[] => {
      if (!label) return amounts.map((one) => ({ signs: one.signs, label }));
      const [first, ...more] = amounts;
      if (first === undefined) return [];
      const ruled = before === undefined ? amounts.find(({ amount }) => amount.ruled) : undefined;
      const best = ruled ?? more.reduce((one, other) => (sumOf(other.signs) > sumOf(one.signs) ? other : one), first);
      return [{ signs: best.signs, label }];
    });
    weights = fit(rows, signs.length, { penalty, sweeps, start: before });
  }
  return new Map(signs.map((sign, index) => [sign, weights?.[index] ?? 0]));
}

function indicesOf({ signs }: LearnedAmount, indices: ReadonlyMap<string, number>): number[] {
  return [bias, ...signs].map((sign) => indices.get(sign)).filter((index) => index !== undefined);
}

function commonSigns(sentences: readonly LearnedSentence[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const { amounts } of sentences)
    for (const sign of new Set(amounts.flatMap(({ signs }) => signs))) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([sign]) => sign)
    .sort();
}
