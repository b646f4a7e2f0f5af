/** A text as the weights see it: its features by name, its label, and how much it counts. */
export interface Example {
  readonly features: ReadonlyMap<string, number>;
  readonly label: boolean;
  readonly weight: number;
}

/** What was fitted, in logits. */
export interface Fitted {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** How much large weights are held back. */
const penalty = 3;
const rounds = 60;
/** Texts of each label that a feature is taken to be in beside those that it is in. */
const supposed = 1;

/**
 * Logistic regression with a penalty on large weights, by steps along one weight after the other. It is deterministic.
 * A feature counts by how differently it is spread over both labels (the log ratio of naive Bayes), so that what is
 * everywhere has little weight: after Wang and Manning, "Baselines and Bigrams", 2012.
 *
 * @param examples - The texts to learn from.
 * @param least - How many of them a feature must be in.
 * @param isPlain - Features that count as they are.
 */
export function fit(
  examples: readonly Example[],
  least: number,
  isPlain: (name: string) => boolean = () => false,
): Fitted {
  const spread = spreadsOf(examples);
  const scaleOf = (name: string) => (isPlain(name) ? 1 : (spread.get(name) ?? 0));
  const scaled = examples.map((example) => ({
    ...example,
    features: new Map([...example.features].map(([name, value]) => [name, value * scaleOf(name)])),
  }));
  const { bias, weights } = fitScaled(scaled, least);
  return { bias, weights: new Map([...weights].map(([name, weight]) => [name, weight * scaleOf(name)])) };
}

/** How differently each feature is spread over both labels. */
function spreadsOf(examples: readonly Example[]): ReadonlyMap<string, number> {
  const counts = new Map<string, { blame: number; other: number }>();
  const all = { blame: supposed, other: supposed };
  for (const { features, label, weight } of examples) {
    const side = label ? 'blame' : 'other';
    all[side] += weight;
    for (const name of features.keys()) {
      const count = counts.get(name) ?? { blame: supposed, other: supposed };
      count[side] += weight;
      counts.set(name, count);
    }
  }
  return new Map(
    [...counts].map(([name, { blame, other }]) => [name, Math.abs(Math.log(blame / all.blame / (other / all.other)))]),
  );
}

function fitScaled(examples: readonly Example[], least: number): Fitted {
  const columns = columnsOf(examples, least);
  const margins = new Float64Array(examples.length);
  const values = new Map<string, number>();
  const everywhere = examples.map((_, row): [number, number] => [row, 1]);
  let bias = 0;
  for (let round = 0; round < rounds; round += 1) {
    bias += step(examples, everywhere, margins, bias, 0);
    for (const [name, column] of columns) {
      const before = values.get(name) ?? 0;
      values.set(name, before + step(examples, column, margins, before, penalty));
    }
  }
  return { bias, weights: values };
}

/** The sum that fitted weights give a text. */
export function sumOf({ bias, weights }: Fitted, features: ReadonlyMap<string, number>): number {
  let sum = bias;
  for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
  return sum;
}

type Column = readonly (readonly [row: number, value: number])[];

function columnsOf(examples: readonly Example[], least: number): [string, Column][] {
  const columns = new Map<string, [number, number][]>();
  examples.forEach(({ features }, row) => {
    for (const [name, value] of features) {
      const column = columns.get(name) ?? [];
      column.push([row, value]);
      columns.set(name, column);
    }
  });
  return [...columns].filter(([, column]) => column.length >= least);
}

/** One step of Newton's method along one weight; the margins are led on. */
function step(
  examples: readonly Example[],
  column: Column,
  margins: Float64Array,
  value: number,
  held: number,
): number {
  let gradient = held * value;
  let curvature = held + 1e-6;
  for (const [row, x] of column) {
    const example = examples[row];
    if (example === undefined) continue;
    const chance = 1 / (1 + Math.exp(-(margins[row] ?? 0)));
    gradient += example.weight * x * (chance - (example.label ? 1 : 0));
    curvature += example.weight * x * x * chance * (1 - chance);
  }
  const change = Math.max(-1, Math.min(1, -gradient / curvature));
  for (const [row, x] of column) margins[row] = (margins[row] ?? 0) + x * change;
  return change;
}
