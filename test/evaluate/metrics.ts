import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Answer, AnswerFile, NarrativePart } from '../../src/core/answer/model.ts';
import { findQuantities } from '../../src/core/language/quantities/quantities.ts';
import type { Sentence } from '../../src/core/language/sentence.ts';
import { readSentences } from '../../src/core/language/sentences.ts';
import { plainProse } from '../../src/core/text/prose.ts';

/** Counts of one comparison of labels and findings; `wrong` lists the cases that differ. */
export interface Score {
  readonly name: string;
  readonly positives: number;
  readonly negatives: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly wrong: readonly Case[];
}

export interface Case {
  readonly id: string;
  readonly text: string;
  readonly label: boolean;
}

interface Row {
  readonly id?: string;
  readonly text: string;
  readonly label: boolean;
  readonly part?: NarrativePart;
  readonly kind?: string;
  readonly lang?: string;
  readonly needs_context?: boolean;
}

interface Document {
  readonly id: string;
  readonly text: string;
  readonly labels: { readonly result_metric?: boolean | null };
}

const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const fixtures = fileURLToPath(new URL('../fixtures/metrics/', import.meta.url));

/**
 * Scores the quantity parser on the project's own labelled sentences and, where it is at hand, on the reference corpus:
 * its sentences in two halves by the parity of their id, those that need context or are Chinese apart, and whether an
 * answer's outcome has a metric on whole documents.
 *
 * @returns The scores; parts that are not at hand are left out.
 */
export async function evaluateMetrics(): Promise<readonly Score[]> {
  const scores = [own('tune'), own('score')];
  if (!existsSync(corpus)) return scores;
  const rows = readLines<Row>(`${corpus}sentences.jsonl`).filter(({ kind }) => kind === 'metric');
  const plain = rows.filter(({ lang, needs_context }) => lang !== 'zh' && needs_context !== true);
  const even = (row: Row) => Number(row.id?.slice(1)) % 2 === 0;
  scores.push(
    scoreRows(
      'corpus sentences, tune half',
      plain.filter((row) => even(row)),
    ),
    scoreRows(
      'corpus sentences, score half',
      plain.filter((row) => !even(row)),
    ),
    scoreRows(
      'corpus sentences that need context',
      rows.filter(({ lang, needs_context }) => needs_context === true && lang !== 'zh'),
    ),
    scoreRows(
      'corpus sentences in Chinese',
      rows.filter(({ lang }) => lang === 'zh'),
    ),
  );
  return [...scores, ...(await documents())];
}

function own(half: 'tune' | 'score'): Score {
  const rows = readLines<Row>(`${fixtures}${half}.jsonl`).map((row, index) => ({ ...row, id: `${half}:${index + 1}` }));
  return scoreRows(`own sentences, ${half}`, rows);
}

function scoreRows(name: string, rows: readonly Row[]): Score {
  return score(
    name,
    rows.map(({ id = '', text, label, part }) => ({ id, text, label, found: hasOutcome(text, part) })),
  );
}

function hasOutcome(text: string, part: NarrativePart | undefined): boolean {
  // The corpus keeps the Markdown of its sources; the parser is given prose.
  return readSentences(plainProse(text.replaceAll(/[*`]/g, ''))).some((sentence) => isMeasured(sentence, part));
}

function isMeasured(sentence: Sentence, part: NarrativePart | undefined): boolean {
  return findQuantities(sentence, part && { part }).some(({ kind }) => kind === 'outcome');
}

function score(name: string, cases: readonly (Case & { readonly found: boolean })[]): Score {
  const count = (label: boolean, found: boolean) =>
    cases.filter((one) => one.label === label && one.found === found).length;
  const [hits, alarms, misses] = [count(true, true), count(false, true), count(true, false)];
  const precision = hits / Math.max(1, hits + alarms);
  const recall = hits / Math.max(1, hits + misses);
  return {
    name,
    positives: hits + misses,
    negatives: alarms + count(false, false),
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(1e-9, precision + recall),
    wrong: cases.filter(({ label, found }) => label !== found).map(({ id, text, label }) => ({ id, text, label })),
  };
}

/** Whole documents, through the answer model: any answer whose outcome has an amount. */
async function documents(): Promise<Score[]> {
  const parser = new URL('../../src/core/answer/parse.ts', import.meta.url);
  if (!existsSync(fileURLToPath(parser))) return [];
  const { parseAnswers } = (await import(parser.href)) as {
    parseAnswers: (text: string, options?: { named?: boolean }) => AnswerFile;
  };
  const labelled = readLines<Document>(`${corpus}docs.jsonl`).filter(
    ({ labels }) => typeof labels.result_metric === 'boolean',
  );
  const cases = labelled.map(({ id, text, labels }) => ({
    id,
    text: '',
    label: labels.result_metric === true,
    found: documentHasMetric(text, parseAnswers(text, { named: true }).answers),
  }));
  const even = ({ id }: Case) => Number(id.replaceAll(/\D/g, '')) % 2 === 0;
  return [
    score(
      'corpus documents, tune half',
      cases.filter((one) => even(one)),
    ),
    score(
      'corpus documents, score half',
      cases.filter((one) => !even(one)),
    ),
  ];
}

function documentHasMetric(text: string, answers: readonly Answer[]): boolean {
  const sections = answers.flatMap((answer) => answer.sections);
  if (sections.length === 0) return lastThird(text).some((sentence) => isMeasured(sentence, undefined));
  const results = sections.filter(({ parts }) => parts.includes('result'));
  return results.some(({ blocks, parts }) =>
    blocks.some(({ sentences }) => sentences.some((sentence) => isMeasured(sentence, parts.at(-1)))),
  );
}

function lastThird(text: string): readonly Sentence[] {
  const sentences = text.split(/\n+/).flatMap((line) => readSentences(plainProse(line)));
  return sentences.slice(Math.floor((sentences.length * 2) / 3));
}

function readLines<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}

/** Prints the table; `--wrong` lists the cases that differ, never those of a score half. */
function print(scores: readonly Score[], withWrong: boolean): void {
  for (const { name, positives, negatives, precision, recall, f1, wrong } of scores) {
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(3)).join('  ');
    console.log(
      `${name.padEnd(38)} ${String(positives).padStart(4)} + ${String(negatives).padStart(4)} -   P R F1  ${figures}`,
    );
    if (!withWrong || name.includes('score')) continue;
    for (const { id, label, text } of wrong) console.log(`    ${label ? 'missed' : 'alarm '}  ${id}  ${text}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  print(await evaluateMetrics(), process.argv.includes('--wrong'));
