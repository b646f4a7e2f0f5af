import { readdirSync, readFileSync } from 'node:fs';
import { narrativeParts } from '../../src/core/answer/model.ts';
import { parseAnswers } from '../../src/core/answer/parse.ts';
import { rowsBySplit, type Case, type Row, type Split } from './figures.ts';
import { printRows } from './print.ts';
import { readCorpusAnswers, readOwnAnswers, splitAsNamed, splitByNumber, type LabelledAnswer } from './read.ts';

/**
 * Measures how well the parser finds the labels of parts, each part of each document being a case, and whether it takes
 * documents with three labels or more for answers, and those without any for none.
 */
export function evaluateSections(): Row[] {
  return [
    ...rowsOfSet('samples', readSamples(), () => 'tune'),
    ...readOwnAnswers().flatMap(({ set, split, rows }) => rowsOfSet(set, rows, splitAsNamed(split))),
    ...rowsOfSet('corpus answers', readCorpusAnswers(), splitByNumber),
  ];
}

function rowsOfSet(set: string, answers: readonly LabelledAnswer[], splitOf: (one: LabelledAnswer) => Split): Row[] {
  const labelled = answers.filter(({ labels }) => labels.sections !== undefined);
  const byPart = narrativeParts.flatMap((part) =>
    rowsBySplit('section', set, labelled, splitOf, (one): Case => decidePart(one, part)),
  );
  const clear = labelled.filter(({ labels }) => labels.sections?.length === 0 || (labels.sections?.length ?? 0) > 2);
  return [...joined(byPart), ...rowsBySplit('answer', set, clear, splitOf, decideAnswer)];
}

/** One row for each split, where each part has its own. */
function joined(rows: readonly Row[]): Row[] {
  return [...Map.groupBy(rows, ({ split }) => split).values()].map((group) => ({
    ...(group[0] as Row),
    cases: group.flatMap(({ cases }) => cases),
  }));
}

function decidePart({ id, text, labels }: LabelledAnswer, part: (typeof narrativeParts)[number]): Case {
  const { answers } = parseAnswers(text, { named: true });
  const found = answers.some(({ sections }) => sections.some(({ parts }) => parts.includes(part)));
  return { id: `${id} ${part}`, text: '', label: labels.sections?.includes(part) === true, found };
}

function decideAnswer({ id, text, labels }: LabelledAnswer): Case {
  return { id, text: '', label: (labels.sections?.length ?? 0) > 0, found: parseAnswers(text).answers.length > 0 };
}

/** The samples, with the parts that their fixture names. */
function readSamples(): LabelledAnswer[] {
  const root = new URL('../../', import.meta.url);
  const { files } = JSON.parse(readFileSync(new URL('test/fixtures/samples-expected.json', root), 'utf8')) as {
    files: Record<string, { readonly parts: readonly string[] }>;
  };
  return readdirSync(new URL('samples/', root)).map((name) => ({
    id: name,
    text: readFileSync(new URL(`samples/${name}`, root), 'utf8'),
    labels: { sections: files[name]?.parts ?? [] },
  }));
}

if (import.meta.main) printRows(evaluateSections(), process.argv);
