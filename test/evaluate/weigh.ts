import { signs, type Evidence } from '../../src/core/language/attribution/evidence.ts';
import { stageParagraph } from '../../src/core/language/attribution/scene.ts';
import { Scales } from '../../src/core/language/attribution/weighing.ts';
import { readSentences } from '../../src/core/language/sentences.ts';
import { plainProse } from '../../src/core/text/prose.ts';
import { apart, isOdd, readCorpusSentences, readOwnSets, type CorpusSentence } from './read.ts';

/**
 * Fits the weights of the signs of blame on the tuning sets, by logistic regression with a penalty on large weights
 * (Newton's method), and prints them for `src/core/language/attribution/lexicon/weights.ts`.
 */
const penalty = 3;
const rounds = 30;

interface Row {
  readonly features: readonly number[];
  readonly label: number;
}

function tuningRows(): Row[] {
  const own = readOwnSets<CorpusSentence>('blame').filter(({ split }) => split === 'tune');
  const corpus = readCorpusSentences('blame').filter((row) => isOdd(row) && apart(row) === undefined);
  return [...own.flatMap(({ rows }) => rows), ...corpus].map(({ text, label }) => ({
    features: featuresOf(text),
    label: label ? 1 : 0,
  }));
}

function featuresOf(text: string): number[] {
  const scenes = stageParagraph(readSentences(plainProse(text)));
  const scales = new Scales(scenes);
  const evidence: Evidence = scales.around(Math.min(1, scenes.length - 1));
  return [1, ...signs.map((sign) => Math.min(evidence[sign] ?? 0, 2))];
}

function fit(rows: readonly Row[]): number[] {
  const size = signs.length + 1;
  let fitted = new Array<number>(size).fill(0);
  for (let round = 0; round < rounds; round += 1) {
    const gradient = fitted.map((weight) => penalty * weight);
    const curvature = fitted.map((_, row) => fitted.map((__, column) => (row === column ? penalty : 0)));
    for (const { features, label } of rows) addRow(features, label, fitted, gradient, curvature);
    const step = solve(curvature, gradient);
    fitted = fitted.map((weight, index) => weight - (step[index] ?? 0));
  }
  return fitted;
}

function addRow(
  features: readonly number[],
  label: number,
  fitted: readonly number[],
  gradient: number[],
  curvature: number[][],
): void {
  const sum = features.reduce((total, value, index) => total + value * (fitted[index] ?? 0), 0);
  const chance = 1 / (1 + Math.exp(-sum));
  features.forEach((value, row) => {
    if (value === 0) return;
    gradient[row] = (gradient[row] ?? 0) + value * (chance - label);
    const line = curvature[row] ?? [];
    features.forEach((other, column) => {
      line[column] = (line[column] ?? 0) + value * other * chance * (1 - chance);
    });
  });
}

/** Solves a system of linear equations by elimination. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  rows.forEach((pivot, at) => {
    const head = pivot[at] ?? 1;
    for (let column = at; column < pivot.length; column += 1) pivot[column] = (pivot[column] ?? 0) / head;
    rows.forEach((row, index) => {
      const factor = row[at] ?? 0;
      if (index === at || factor === 0) return;
      for (let column = at; column < row.length; column += 1)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0);
    });
  });
  return rows.map((row) => row[row.length - 1] ?? 0);
}

if (import.meta.main) {
  const rows = tuningRows();
  const [bias = 0, ...weights] = fit(rows);
  console.log(`// ${String(rows.length)} texts`);
  console.log(`export const bias = ${bias.toFixed(2)};`);
  signs.forEach((sign, index) => {
    console.log(`  ${sign}: ${(weights[index] ?? 0).toFixed(2)},`);
  });
}
