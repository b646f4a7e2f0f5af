/** A row to learn from: the signs that hold, as indices, and the label. */
export interface Row {
  readonly signs: readonly number[];
  readonly label: boolean;
}

/** How to fit. */
export interface Fitting {
  /** On the square of each weight but the first, which is the bias. */
  readonly penalty: number;
  readonly sweeps: number;
  readonly start?: Float64Array | undefined;
}

const least = 0.02;
const longestStep = 1;

/**
 * Logistic regression over signs that hold or not, with a penalty on large weights: coordinate descent by Newton steps
 * of bounded length. The same rows in the same order give the same weights.
 */
export function fit(rows: readonly Row[], size: number, { penalty, sweeps, start }: Fitting): Float64Array {
  const weights = start === undefined ? new Float64Array(size) : Float64Array.from(start);
  const columns: number[][] = Array.from({ length: size }, () => []);
  const sums = new Float64Array(rows.length);
  rows.forEach(({ signs }, row) => {
    for (const sign of signs) {
      columns[sign]?.push(row);
      sums[row] = (sums[row] ?? 0) + (weights[sign] ?? 0);
    }
  });
  const labels = rows.map(({ label }) => Number(label));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    columns.forEach((column, sign) => {
      const own = sign === 0 ? penalty / 100 : penalty;
      const before = weights[sign] ?? 0;
      let gradient = own * before;
      let curvature = own;
      for (const row of column) {
        const chance = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
        gradient += chance - (labels[row] ?? 0);
        curvature += Math.max(chance * (1 - chance), least);
      }
      const step = Math.max(-longestStep, Math.min(longestStep, gradient / curvature));
      weights[sign] = before - step;
      for (const row of column) sums[row] = (sums[row] ?? 0) - step;
    });
  }
  return weights;
}
