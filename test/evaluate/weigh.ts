import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Sentence } from '../../src/core/language/sentence.ts';
import { signs } from '../../src/core/language/attribution/evidence.ts';
import { stageParagraph, type Scene } from '../../src/core/language/attribution/scene.ts';
import { featuresOf, told } from '../../src/core/language/attribution/weighing.ts';
import { readSentences } from '../../src/core/language/sentences.ts';
import { plainProse } from '../../src/core/text/prose.ts';
import { fit, sumOf, type Example, type Fitted } from './fit.ts';
import { paragraphsOf, readOwnAnswers, readOwnSets, type CorpusSentence } from './read.ts';

/**
 * Fits the weights of blame on the tuning sets and the whole answers for tuning, and writes them to
 * `src/core/language/attribution/lexicon`. With `--check` it prints what ten-fold cross-validation says instead.
 *
 * Only sets with `first` are learned from: whether the lexicons found blame in the text on the day when it was first
 * read. On texts that the lexicons were worked out on they know everything, and would be trusted too much.
 */
interface FirstRead extends CorpusSentence {
  readonly first?: boolean;
  readonly author?: string;
}

/** A text to learn from, with the set that it is of and what must not be parted from it in cross-validation. */
export interface Sample extends Example {
  readonly set: string;
  readonly kin: string;
}

/** A mark in fewer texts than these has no weight. */
const least = 3;
/** A sentence of an answer by itself counts half: its paragraph counts too. */
const half = 1;
/** Marks of less weight are left out. */
export const faintest = 0.12;

const lexicon = resolve(import.meta.dirname, '../../src/core/language/attribution/lexicon');

/** All texts of the tuning parts that weights are learned from. */
export function samples(): Sample[] {
  const own = readOwnSets<FirstRead>('blame').filter(({ split }) => split === 'tune');
  const texts = own.flatMap(({ set, rows }) =>
    rows.map(({ text, label, first, author }, index) =>
      // The voices come in pairs that share their words; authors have habits.
      sampleOf(set, author ?? (set.endsWith('voices') ? `pair ${index >> 1}` : text), text, label, first),
    ),
  );
  return [...texts, ...answerSamples()];
}

function sampleOf(set: string, kin: string, text: string, label: boolean, first?: boolean): Sample {
  const features = new Map(featuresIn(readSentences(plainProse(text))));
  if (first === true) features.set(told, 1);
  return { set, kin, features, label, weight: first === undefined ? half : 1 };
}

/** Each sentence of whole answers, and the paragraphs of those that blame nobody. */
function answerSamples(): Sample[] {
  const answers = readOwnAnswers().filter(({ split }) => split === 'tune');
  return answers
    .flatMap(({ rows }) => rows)
    .flatMap(({ id, author, text, labels: { blame = [] } }) =>
      paragraphsOf(text).flatMap((paragraph) => {
        const kin = author ?? id;
        const whole = { set: 'paragraphs', kin, features: featuresIn(paragraph), label: false, weight: 1 };
        return [
          ...(blame.length === 0 ? [whole] : []),
          ...stageParagraph(paragraph).map((scene) => ({
            set: blame.length === 0 ? 'sentences' : 'sentences of answers that blame',
            kin,
            features: featuresOf([scene]),
            label: blame.some((words) => isIn(words, scene)),
            weight: half,
          })),
        ];
      }),
    );
}

/** Whether a sentence is one of those marked. */
function isIn(marked: string, { reading }: Scene): boolean {
  const words = reading.words.map(({ normal }) => normal).filter((word) => /^[a-z]+$/.test(word));
  const all = new Set(marked.toLowerCase().match(/[a-z]+/g));
  return words.length > 2 && words.filter((word) => all.has(word)).length >= words.length * 0.9;
}

function featuresIn(paragraph: readonly Sentence[]): ReadonlyMap<string, number> {
  return featuresOf(stageParagraph(paragraph).slice(0, 4));
}

/** Fits the weights to all samples. */
export function fitAll(): Fitted {
  return fit(samples(), least, isSign);
}

/** Signs were picked, and count as they are. */
function isSign(name: string): boolean {
  return name.startsWith('=');
}

function write({ bias, weights }: Fitted): void {
  const weightOf = (name: string) => weights.get(name) ?? 0;
  const signed = signs.map((sign) => `  ${sign}: ${hundredths(weightOf(`=${sign}`))},`).join('\n');
  writeFileSync(
    `${lexicon}/weights.ts`,
    `import type { Sign } from '../evidence.ts';

/**
 * How much each sign speaks for (above zero) or against blame, in logits: fitted by logistic regression on the tuning
 * sets, and written, by \`test/evaluate/weigh.ts\`. No sign is a word for a failing; those are the lexicons' part.
 */
export const weights: Readonly<Record<Sign, number>> = {
${signed}
};

/** How much it speaks for blame that the lexicons find a word for a failing that nothing around it takes away. */
export const toldWeight = ${hundredths(weightOf(told))};

/** Where nothing speaks either way. */
export const bias = ${hundredths(bias)};
`,
  );
  const marks = [...weights]
    .filter(
      ([name, weight]) => name !== told && !isSign(name) && !/[|\\`$^]/.test(name) && Math.abs(weight) >= faintest,
    )
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, weight]): [string, number] => [name, Math.round(weight * 100)]);
  writeFileSync(
    `${lexicon}/mark-weights.ts`,
    `/**
 * How much each mark of \`marks.ts\` speaks for or against blame, in hundredths of logits. Fitted by logistic regression on
 * the tuning sets, and written, by \`test/evaluate/weigh.ts\`: nobody has picked them, and none decides anything alone.
 * A \`^\` stands for the first word of the entry before it.
 */
export const markWeights = \`
${linesOf(shortened(marks)).join('\n')}
\`;
`,
  );
}

/** A weight as it is written: no zeros at its end, and none below zero. */
function hundredths(weight: number): string {
  return String(Math.round(weight * 100) / 100 + 0);
}

/** Entries of a name and a weight, where the first word of a name is written once for all that begin with it. */
function shortened(marks: readonly [name: string, weight: number][]): string[] {
  let head = '';
  return marks.map(([name, weight]) => {
    const isSame = name.startsWith(`${head} `);
    const written = isSame ? `^${name.slice(head.length + 1)}` : name;
    if (!isSame) head = name.split(' ')[0] ?? '';
    return `${written} ${weight}`;
  });
}

/** Entries parted by "|", as many on a line as it holds. */
function linesOf(entries: readonly string[]): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + entry.length < 117) lines[lines.length - 1] = `${last}|${entry}`;
    else lines.push(entry);
  }
  return lines;
}

const folds = 10;

/** What weights fitted to nine tenths of the kin say of the last tenth, set by set, at some thresholds. */
function crossValidate(): void {
  const all = samples();
  const sums = new Map<Sample, number>();
  for (let fold = 0; fold < folds; fold += 1) {
    const fitted = fit(
      all.filter(({ kin }) => foldOf(kin) !== fold),
      least,
      isSign,
    );
    for (const one of all) if (foldOf(one.kin) === fold) sums.set(one, sumOf(fitted, one.features));
  }
  for (const enough of [0.4, 0.7, 1, 1.3, 1.6, 2]) {
    const told = [...Map.groupBy(all, ({ set }) => set)].map(([set, members]) => {
      const found = members.filter((one) => (sums.get(one) ?? 0) > enough);
      const right = found.filter(({ label }) => label).length;
      const positives = members.filter(({ label }) => label).length;
      return positives === 0
        ? `${set}: ${found.length} of ${members.length} wrong`
        : `${set}: ${(right / found.length).toFixed(3)} and ${(right / positives).toFixed(3)}`;
    });
    console.log(`above ${enough}: ${told.join('; ')}`);
  }
}

function foldOf(kin: string): number {
  let hash = 7;
  for (const character of kin) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return hash % folds;
}

if (import.meta.main) {
  if (process.argv.includes('--check')) crossValidate();
  else write(fitAll());
}
