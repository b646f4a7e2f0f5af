import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { verdict } from '../../src/core/language/quantities/decide.ts';
import { score, type Score } from '../evaluate/figures.ts';
import { biasOf, learnWeights, weighSigns, type Model, type Settings } from './metric-model.ts';
import { folds, readLearned, type LearnedSentence } from './metric-rows.ts';

/**
 * Learns the weights by which an amount is told an outcome, from the tuning sets alone, and writes them into the core.
 *
 * node test/train/metrics.ts [--check] [--penalty=1] [--least=3]
 * --check  only print the figures of cross-validation
 */
const target = new URL('../../src/core/language/quantities/weighing/weights.ts', import.meta.url);

export const settings: Settings = { penalty: 1, least: 3 };
/** Weights below this many hundredths are left out. */
const smallest = 8;

/** What the core needs of a model: the bias, and by group of signs what the sign says and its hundredths. */
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, string>>;
}

/** Rounds a model, and leaves out what hardly weighs. */
export function roundWeights(model: Model): Weights {
  const groups = new Map<string, string[]>();
  for (const [sign, weight] of [...model].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const hundredths = Math.round(weight * 100);
    const [group = '', value = ''] = sign.split(' ');
    if (value === '' || Math.abs(hundredths) < smallest) continue;
    groups.set(group, [...(groups.get(group) ?? []), `${value} ${hundredths}`]);
  }
  return {
    bias: Math.round(biasOf(model) * 100) / 100,
    weights: Object.fromEntries([...groups].map(([group, pairs]) => [group, pairs.join(' ')])),
  };
}

function moduleOf({ bias, weights }: Weights): string {
  return `// Learned from labelled sentences by test/train/metrics.ts: change nothing by hand.

/** Log odds of an amount's being an outcome where no sign speaks. */
export const bias = ${String(bias)};

/** By group of signs: what the sign says, and by how many hundredths it moves the log odds. */
export const weights: Readonly<Record<string, string>> = ${JSON.stringify(weights)};
`;
}

async function write(model: Model): Promise<void> {
  const options = await resolveConfig(target);
  writeFileSync(target, await format(moduleOf(roundWeights(model)), { ...options, parser: 'typescript' }));
}

interface Case {
  readonly sentence: LearnedSentence;
  /** Of each amount, by weights learned without its author's sentences. */
  readonly sums: readonly number[];
}

function crossValidate(sentences: readonly LearnedSentence[], chosen: Settings): Case[] {
  return Array.from({ length: folds }, (_, fold) => {
    const model = learnWeights(
      sentences.filter((one) => one.fold !== fold),
      chosen,
    );
    return sentences
      .filter((one) => one.fold === fold)
      .map((sentence) => ({ sentence, sums: sentence.amounts.map(({ signs }) => weighSigns(model, signs)) }));
  }).flat();
}

function figures(name: string, cases: readonly Case[], isFound: (one: Case) => boolean): string {
  const { precision, recall, f1 }: Score = score(
    cases.map((one) => ({ label: one.sentence.label, found: isFound(one) })),
  );
  const told = [precision, recall, f1].map((figure) => (figure ?? Number.NaN).toFixed(3)).join('  ');
  return `  ${name.padEnd(8)} ${told}`;
}

function print(cases: readonly Case[]): void {
  for (const [set, members] of Map.groupBy(cases, ({ sentence }) => sentence.set)) {
    console.log(`${set}: ${members.length} sentences; precision, recall, F1`);
    console.log(figures('rules', members, ({ sentence }) => sentence.amounts.some(({ ruled }) => ruled)));
    console.log(figures('weights', members, ({ sums }) => sums.some((sum) => sum > 0)));
    console.log(
      figures('both', members, ({ sentence, sums }) =>
        sentence.amounts.some(({ ruled }, index) => (sums[index] ?? 0) + (ruled ? verdict.outcome : verdict.other) > 0),
      ),
    );
  }
}

function optionOf(name: string, otherwise: number): number {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`));
  return given === undefined ? otherwise : Number(given.slice(name.length + 3));
}

if (import.meta.main) {
  const chosen = { penalty: optionOf('penalty', settings.penalty), least: optionOf('least', settings.least) };
  const sentences = readLearned();
  print(crossValidate(sentences, chosen));
  if (!process.argv.includes('--check')) await write(learnWeights(sentences, chosen));
}
