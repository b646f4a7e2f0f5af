import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseAnswers } from '../src/core/answer/parse.ts';
import { lint } from '../src/core/lint.ts';
import { answers, edited, longAnswer, varied } from './samples.ts';

/**
 * Prints what a parse and a lint cost beside remark-parse alone on the same text, in one run: all tasks take turns, so
 * that what else the machine does falls on all of them. Only the ratios mean something from one machine to another; the
 * tenth percentile is what the work takes when nothing gets in its way, the median what it took.
 *
 * Each round of all tasks but the last reads a text that has never been seen before: one word is changed in every
 * sentence. The last is what typing does: one sentence is new in a text that is otherwise known.
 */
export function measureSpeed(): void {
  for (const [name, text] of Object.entries(answers)) measure(`${name} answer`, text, 3000);
  measure('50 times as long', longAnswer(50), 60);
}

const remark = unified().use(remarkParse).freeze();
const file = { fileName: 'bench.star.md' };

interface Task {
  readonly name: string;
  /** Makes the text of a round. */
  readonly change: (text: string, version: number) => string;
  readonly run: (version: string) => unknown;
}

const tasks: readonly Task[] = [
  { name: 'remark-parse', change: varied, run: (version) => remark.parse(version) },
  { name: 'parse into answers', change: varied, run: (version) => parseAnswers(version, file) },
  { name: 'parse and lint', change: varied, run: (version) => lint(parseAnswers(version, file)) },
  { name: 'the same after one edit', change: edited, run: (version) => lint(parseAnswers(version, file)) },
];

let versions = 0;

/** The first third of the rounds warms up and is not counted. */
function measure(name: string, text: string, rounds: number): void {
  const times = tasks.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    tasks.forEach(({ change, run }, index) => {
      versions += 1;
      const version = change(text, versions);
      const start = performance.now();
      run(version);
      if (round >= rounds / 3) times[index]?.push(performance.now() - start);
    });
  }
  const low = times.map((some) => percentile(some, 0.1));
  const middle = times.map((some) => percentile(some, 0.5));
  console.log(`\n${name}: ${text.split(/\s+/).length} words, ${text.length} characters`);
  console.table(
    tasks.map((task, index) => ({
      task: task.name,
      '10th percentile ms': low[index]?.toFixed(3),
      'of remark-parse': ratio(low, index),
      'median ms': middle[index]?.toFixed(3),
      'of its median': ratio(middle, index),
    })),
  );
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length * share)] ?? NaN;
}

function ratio(all: readonly number[], index: number): string {
  return ((all[index] ?? NaN) / (all[0] ?? NaN)).toFixed(2);
}

if (import.meta.main) measureSpeed();
