import type { NarrativePart } from '../../src/core/answer/model.ts';
import { gather } from '../../src/core/language/quantities/evidence.ts';
import { judge } from '../../src/core/language/quantities/judge.ts';
import { scanQuantities } from '../../src/core/language/quantities/quantities.ts';
import { tellSigns } from '../../src/core/language/quantities/weighing/signs.ts';
import { readWordSigns } from '../../src/core/language/quantities/weighing/word-signs.ts';
import { readSentences } from '../../src/core/language/sentences.ts';
import { plainProse } from '../../src/core/text/prose.ts';
import { apart, isOdd, readCorpusSentences, readOwnSets, type CorpusSentence } from '../evaluate/read.ts';

/** An amount of a sentence to learn from. */
export interface LearnedAmount {
  readonly signs: readonly string[];
  readonly ruled: boolean;
}

/** A sentence to learn from: whether one of its amounts is an outcome, not which. */
export interface LearnedSentence {
  readonly text: string;
  readonly set: string;
  readonly label: boolean;
  /** Which fold it is left out with: those of one author together. */
  readonly fold: number;
  readonly amounts: readonly LearnedAmount[];
}

interface MetricSentence extends CorpusSentence {
  readonly part?: NarrativePart;
  readonly author?: string;
}

export const folds = 10;
/** Sentences of a set without named authors that stand together are alike. */
const together = 20;

/** Sentences of a set that stand for more than themselves: each of the pairs is an example of its construction. */
const counts: Readonly<Record<string, number>> = { 'own pairs': 4 };

/** The sentences that may be learned from: the tuning sets, and of the corpus the half that metrics are tuned on. */
export function readLearned(): LearnedSentence[] {
  const own = readOwnSets<MetricSentence>('metrics')
    .filter(({ split }) => split === 'tune')
    .flatMap(({ set, rows }) =>
      rows.map((row, index) => learn(row, set, row.author ?? `own ${Math.floor(index / together)}`)),
    );
  const corpus = readCorpusSentences('metric')
    .filter((row) => !isOdd(row) && apart(row) === undefined)
    .map((row, index) => learn(row, 'corpus', `corpus ${Math.floor(index / 3)}`));
  return [...own, ...corpus].flatMap((sentence) =>
    new Array<LearnedSentence>(counts[sentence.set] ?? 1).fill(sentence),
  );
}

function learn({ text, label, part }: MetricSentence, set: string, author: string): LearnedSentence {
  const amounts = readSentences(plainProse(text.replaceAll(/[*`]/g, ''))).flatMap((sentence) =>
    scanQuantities(sentence, part && { part }).flatMap(({ lexemes, amounts: found, names, part: told }) => {
      const words = readWordSigns(lexemes);
      return found.map((amount): LearnedAmount => {
        const evidence = gather(lexemes, amount, told);
        const { kind, period } = judge(evidence);
        const signs = new Set<string>();
        const stretch = period ? kind : undefined;
        tellSigns(evidence, { amounts: found, names: names.length, stretch, words }, (group, value) => {
          if (!/\s/.test(value)) signs.add(`${group} ${value}`);
        });
        return { signs: [...signs], ruled: kind === 'outcome' };
      });
    }),
  );
  return { text, set, label, fold: foldOf(author), amounts };
}

/** A fold by name, the same on every machine. */
function foldOf(author: string): number {
  let sum = 7;
  for (const character of author) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return sum % folds;
}
