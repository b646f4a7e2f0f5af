import { execFileSync } from 'node:child_process';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { Bench } from 'tinybench';
import { unified } from 'unified';
import { parseAnswers } from '../src/core/answer/parse.ts';
import { lint } from '../src/core/lint.ts';
import { measureActivation } from './activation.ts';
import { sampleText } from './samples.ts';

/**
 * Prints what a parse and a lint cost beside remark-parse on the same text, in one run, and the sizes of the bundles.
 * Only the ratios mean something from one machine to another.
 */
const remark = unified().use(remarkParse).use(remarkFrontmatter).freeze();

for (const times of [1, 50]) {
  const text = sampleText(times);
  const bench = new Bench({ time: times === 1 ? 1500 : 5000, warmupTime: 500 });
  bench
    .add('remark-parse', () => {
      remark.parse(text);
    })
    .add('parseAnswers', () => {
      parseAnswers(text, { fileName: 'bench.star.md' });
    })
    .add('parseAnswers and lint', () => {
      lint(parseAnswers(text, { fileName: 'bench.star.md' }));
    });
  await bench.run();
  console.log(`\n${countWords(text)} words, ${text.length} characters`);
  const medians = bench.tasks.map((task) => ({ name: task.name, milliseconds: medianOf(task) }));
  const base = medians[0]?.milliseconds ?? NaN;
  console.table(
    medians.map(({ name, milliseconds }) => ({
      task: name,
      'median ms': milliseconds.toFixed(3),
      'of remark-parse': (milliseconds / base).toFixed(2),
    })),
  );
}

console.log('\nBundles, minified');
execFileSync(process.execPath, ['esbuild.js', '--production', '--sizes'], { stdio: 'inherit' });

const activations = (await measureActivation(3)).map((milliseconds) => milliseconds.toFixed(1));
console.log(`\nActivation in VS Code's Node extension host, ms, three windows: ${activations.join(', ')}`);

function countWords(text: string): number {
  return text.split(/\s+/).length;
}

function medianOf(task: Bench['tasks'][number]): number {
  return 'latency' in task.result ? task.result.latency.p50 : NaN;
}
