/**
 * Runs the grammar tests beside this file on Markdown's own grammar with those that package.json injects. Exits with 1
 * where an assertion fails. Embedded languages are loaded as far as front matter and HTML need them.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(dirname(here));
const require = createRequire(import.meta.url);
const runner = join(dirname(require.resolve('vscode-tmgrammar-test/package.json')), 'dist', 'unit.js');
const grammars = join(root, 'node_modules', 'tm-grammars', 'grammars');

const base = ['markdown', 'yaml', 'html', 'html-derivative'].flatMap((name) => ['-g', join(grammars, `${name}.json`)]);
const { status, stdout } = spawnSync(
  process.execPath,
  [runner, '--compact', '--config', 'package.json', ...base, 'test/grammar/*.test.md'],
  { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
);
// Languages of fenced code are not loaded: the runner says so once for each.
const report = stdout.split('\n').filter((line) => !line.startsWith('grammar not found'));
console.log(report.join('\n').trim());
process.exitCode = status === 0 ? 0 : 1;
