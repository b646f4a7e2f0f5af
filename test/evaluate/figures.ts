/** Counts of a yes/no decision against labels. */
export interface Counts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

/** Counts with the figures made from them; a figure is `undefined` where it would divide by nothing. */
export interface Score extends Counts {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

/** Scores decisions against labels. */
export function score(cases: readonly { readonly label: boolean; readonly found: boolean }[]): Score {
  const count = (label: boolean, found: boolean) =>
    cases.filter((one) => one.label === label && one.found === found).length;
  const truePositives = count(true, true);
  const falsePositives = count(false, true);
  const falseNegatives = count(true, false);
  const precision = ratio(truePositives, truePositives + falsePositives);
  const recall = ratio(truePositives, truePositives + falseNegatives);
  const f1 = ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives);
  return { truePositives, falsePositives, falseNegatives, trueNegatives: count(false, false), precision, recall, f1 };
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** One line for a person to read. */
export function line(name: string, one: Score): string {
  const percent = (figure: number | undefined) => (figure === undefined ? '  –  ' : figure.toFixed(3));
  const { truePositives, falsePositives, falseNegatives, trueNegatives } = one;
  return `${name.padEnd(26)} precision ${percent(one.precision)} recall ${percent(one.recall)} F1 ${percent(one.f1)}  (${truePositives} found, ${falseNegatives} missed, ${falsePositives} wrong, ${trueNegatives} rightly left)`;
}
