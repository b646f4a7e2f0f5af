import remarkParse from 'remark-parse';
import { Bench } from 'tinybench';
import { unified } from 'unified';
import { parseAnswers } from '../src/core/answer/parse.ts';
import { lint } from '../src/core/lint.ts';
import { answers, edited, longAnswer, varied } from './samples.ts';

/**
 * Prints what a parse and a lint cost beside remark-parse alone on the same text, in one run. Only the ratios mean
 * something from one machine to another.
 *
 * Each round of all tasks but the last reads a text that has never been seen before: one word is changed in every
 * sentence. The last is what typing does: one sentence is new in a text that is otherwise known.
 */
export async function measureSpeed(): Promise<void> {
  for (const [name, text] of Object.entries(answers)) await measure(`${name} answer`, text, 2000);
  await measure('50 times as long', longAnswer(50), 5000);
}

const remark = unified().use(remarkParse).freeze();
const file = { fileName: 'bench.star.md' };

async function measure(name: string, text: string, time: number): Promise<void> {
  const bench = new Bench({ time, warmupTime: 500 });
  addTask(bench, 'remark-parse', text, varied, (version) => remark.parse(version));
  addTask(bench, 'parse into answers', text, varied, (version) => parseAnswers(version, file));
  addTask(bench, 'parse and lint', text, varied, (version) => lint(parseAnswers(version, file)));
  addTask(bench, 'the same after one edit', text, edited, (version) => lint(parseAnswers(version, file)));
  await bench.run();
  const medians = bench.tasks.map((task) => ({ name: task.name, milliseconds: medianOf(task) }));
  const base = medians[0]?.milliseconds ?? NaN;
  console.log(`\n${name}: ${text.split(/\s+/).length} words, ${text.length} characters`);
  console.table(
    medians.map(({ name, milliseconds }) => ({
      task: name,
      'median ms': milliseconds.toFixed(3),
      'of remark-parse': (milliseconds / base).toFixed(2),
    })),
  );
}

let versions = 0;

function addTask(
  bench: Bench,
  name: string,
  text: string,
  change: (text: string, version: number) => string,
  run: (version: string) => unknown,
): void {
  let version = '';
  bench.add(
    name,
    () => {
      run(version);
    },
    {
      beforeEach: () => {
        versions += 1;
        version = change(text, versions);
      },
    },
  );
}

function medianOf(task: Bench['tasks'][number]): number {
  return 'latency' in task.result ? task.result.latency.p50 : NaN;
}

if (import.meta.main) await measureSpeed();
