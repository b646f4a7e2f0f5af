const splits = ['tune', 'score', 'context', 'zh'] as const;
/** What a set of cases is for: rules are worked out on `tune`; `score` is only ever scored; the others stand apart. */
export type Split = (typeof splits)[number];

/** A decision and its label. */
export interface Case {
  readonly id: string;
  readonly text: string;
  readonly label: boolean;
  readonly found: boolean;
  /** What was found, for a person who looks at a wrong case. */
  readonly detail?: readonly string[];
}

/** The cases of one label in one split of one set: a line of the table. */
export interface Row {
  /** What is labelled, with its aspect where it has several ("learning change"). */
  readonly label: string;
  readonly set: string;
  readonly split: Split;
  readonly cases: readonly Case[];
}

/** Counts of decisions against labels, and the figures made from them: `undefined` where they would divide by nothing. */
export interface Score {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
}

/** Scores decisions against labels. */
export function score(cases: readonly Pick<Case, 'label' | 'found'>[]): Score {
  const count = (label: boolean, found: boolean) =>
    cases.filter((one) => one.label === label && one.found === found).length;
  const truePositives = count(true, true);
  const falsePositives = count(false, true);
  const falseNegatives = count(true, false);
  return {
    truePositives,
    falsePositives,
    falseNegatives,
    trueNegatives: count(false, false),
    precision: ratio(truePositives, truePositives + falsePositives),
    recall: ratio(truePositives, truePositives + falseNegatives),
    f1: ratio(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
  };
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** The cases in rows by split, one row for each split that there is. */
export function rowsBySplit<Labelled>(
  label: string,
  set: string,
  labelled: readonly Labelled[],
  splitOf: (one: Labelled) => Split,
  decide: (one: Labelled) => Case,
): Row[] {
  const groups = Map.groupBy(labelled, splitOf);
  return splits.flatMap((split) => {
    const members = groups.get(split);
    return members === undefined ? [] : [{ label, set, split, cases: members.map(decide) }];
  });
}
