import { parseAnswers } from '../../src/core/answer/parse.ts';
import { analyse } from '../../src/core/analysis.ts';
import type { Attribution } from '../../src/core/language/attribution/model.ts';
import { lint } from '../../src/core/lint.ts';
import { rules } from '../../src/core/rules/index.ts';
import { describeBlame, isBlame } from './blame.ts';
import { countWords, isOdd, readCorpusAnswers, readOwnAnswers, type LabelledAnswer } from './read.ts';

/** False blame on whole answers that blame nobody. */
export interface FalseBlame {
  readonly set: string;
  readonly answers: number;
  readonly words: number;
  readonly findings: number;
  readonly per5000: number;
  /** The paragraphs found, of the answers that may be looked at. */
  readonly wrong: readonly string[];
}

/** How often the rules speak up on good answers. */
export interface FindingRate {
  readonly set: string;
  readonly answers: number;
  readonly words: number;
  readonly rule: string;
  /** At information or above. */
  readonly loud: number;
  readonly hints: number;
  readonly loudPer1000: number;
  readonly hintsPer1000: number;
}

interface AnswerSet {
  readonly set: string;
  readonly answers: readonly LabelledAnswer[];
  readonly isScored: (answer: LabelledAnswer) => boolean;
}

/** Counts the blame found on whole answers that blame nobody. */
export function evaluateFalseBlame(all = false): FalseBlame[] {
  return answerSets().map(({ set, answers, isScored }) => {
    const blameless = answers.filter(({ labels }) => (labels.blame ?? []).length === 0);
    const found = blameless.flatMap((answer) =>
      attributionsIn(answer.text)
        .filter(isBlame)
        .map((blame) => ({ answer, blame })),
    );
    const words = wordsOf(blameless);
    return {
      set,
      answers: blameless.length,
      words,
      findings: found.length,
      per5000: rate(found.length, words, 5000),
      wrong: found
        .filter(({ answer }) => all || !isScored(answer))
        .map(({ answer, blame }) => `${answer.id} ${describeBlame(blame)}`),
    };
  });
}

/** What the linter finds attributed in a whole file, each paragraph in its place in the answer. */
function attributionsIn(text: string): Attribution[] {
  const file = parseAnswers(text, { named: true });
  return file.answers.flatMap((answer) => analyse(file, answer).sections.flatMap(({ attributions }) => attributions));
}

/** Counts the findings of each rule, at its default severity, on whole answers that are good by their labels. */
export function evaluateFindingRates(): FindingRate[] {
  return answerSets().flatMap(({ set, answers }) => {
    const good = answers.filter(isGood);
    const words = wordsOf(good);
    const findings = good.flatMap(({ text }) => lint(parseAnswers(text, { named: true })).findings);
    return rules.map(({ metadata: { id } }) => {
      const mine = findings.filter(({ rule }) => rule === id);
      const hints = mine.filter(({ severity }) => severity === 'hint').length;
      const loud = mine.length - hints;
      return {
        set,
        answers: good.length,
        words,
        rule: id,
        loud,
        hints,
        loudPer1000: rate(loud, words, 1000),
        hintsPer1000: rate(hints, words, 1000),
      };
    });
  });
}

function answerSets(): AnswerSet[] {
  const own = readOwnAnswers().map(({ set, split, rows }) => ({
    set: `${set} ${split}`,
    answers: rows,
    isScored: () => split === 'score',
  }));
  const corpus = readCorpusAnswers();
  return [
    ...own,
    ...(corpus.length === 0
      ? []
      : [{ set: 'corpus answers', answers: corpus, isScored: (one: LabelledAnswer) => !isOdd(one) }]),
  ];
}

/** Good by what its readers labelled: blame nowhere, an outcome with an amount, something learned, parts that are labelled. */
function isGood({ labels }: LabelledAnswer): boolean {
  return (
    (labels.blame ?? []).length === 0 &&
    labels.result_metric === true &&
    labels.learning === true &&
    (labels.sections === undefined || labels.sections.length > 2)
  );
}

function wordsOf(answers: readonly LabelledAnswer[]): number {
  return answers.reduce((sum, { text }) => sum + countWords(text), 0);
}

function rate(findings: number, words: number, unit: number): number {
  return words === 0 ? 0 : (findings / words) * unit;
}
