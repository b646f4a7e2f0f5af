import type { NarrativePart } from '../../src/core/answer/model.ts';
import { parseAnswers } from '../../src/core/answer/parse.ts';
import { findQuantities } from '../../src/core/language/quantities/quantities.ts';
import type { Sentence } from '../../src/core/language/sentence.ts';
import { readSentences } from '../../src/core/language/sentences.ts';
import { plainProse } from '../../src/core/text/prose.ts';
import { rowsBySplit, type Case, type Row, type Split } from './figures.ts';
import { printRows } from './print.ts';
import type { CorpusSentence, Labelled, LabelledAnswer } from './read.ts';
import {
  apart,
  isOdd,
  readCorpusAnswers,
  readCorpusSentences,
  readOwnAnswers,
  readOwnSets,
  splitAsNamed,
} from './read.ts';

interface MetricSentence extends CorpusSentence {
  readonly part?: NarrativePart;
}

/**
 * Scores the quantity parser on labelled sentences, and whether the outcome of a whole answer has a metric: on the
 * project's own sets and, where it is at hand, the reference corpus.
 */
export function evaluateMetrics(): Row[] {
  return [
    ...readOwnSets<MetricSentence>('metrics').flatMap(({ set, split, rows }) =>
      rowsBySplit('metric', set, rows, splitAsNamed(split), decide),
    ),
    ...rowsBySplit('metric', 'corpus', readCorpusSentences('metric'), splitOfCorpus, decide),
    ...readOwnAnswers().flatMap(({ set, split, rows }) =>
      rowsBySplit('metric', set, rows.filter(isLabelled), splitAsNamed(split), decideAnswer),
    ),
    ...rowsBySplit('metric', 'corpus answers', readCorpusAnswers().filter(isLabelled), splitOfCorpus, decideAnswer),
  ];
}

/** Quantities were worked out on the even numbers of the corpus: here the odd ones are those that only score. */
function splitOfCorpus(one: Labelled): Split {
  return apart(one) ?? (isOdd(one) ? 'score' : 'tune');
}

function decide({ id, text, label, part }: MetricSentence): Case {
  // The corpus keeps the Markdown of its sources; the parser is given prose.
  const outcomes = readSentences(plainProse(text.replaceAll(/[*`]/g, ''))).flatMap((sentence) =>
    outcomesOf(sentence, part),
  );
  return { id, text, label, found: outcomes.length > 0, detail: outcomes };
}

function outcomesOf(sentence: Sentence, part: NarrativePart | undefined): string[] {
  return findQuantities(sentence, part && { part })
    .filter(({ kind }) => kind === 'outcome')
    .map(({ text }) => text);
}

function isLabelled({ labels }: LabelledAnswer): boolean {
  return typeof labels.result_metric === 'boolean';
}

/** Whole answers, through the answer model: an outcome in a Result, or at the end of an answer without labels. */
function decideAnswer({ id, text, labels }: LabelledAnswer): Case {
  const sections = parseAnswers(text, { named: true }).answers.flatMap((answer) => answer.sections);
  const detail =
    sections.length === 0
      ? lastThird(text).flatMap((sentence) => outcomesOf(sentence, undefined))
      : sections
          .filter(({ parts }) => parts.includes('result'))
          .flatMap(({ blocks, parts }) =>
            blocks.flatMap(({ sentences }) => sentences.flatMap((sentence) => outcomesOf(sentence, parts.at(-1)))),
          );
  return { id, text: '', label: labels.result_metric === true, found: detail.length > 0, detail };
}

function lastThird(text: string): readonly Sentence[] {
  const sentences = text.split(/\n+/).flatMap((line) => readSentences(plainProse(line)));
  return sentences.slice(Math.floor((sentences.length * 2) / 3));
}

if (import.meta.main) printRows(evaluateMetrics(), process.argv);
