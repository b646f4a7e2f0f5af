import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../host/paths.ts';
import { runServerSuite } from '../host/server-suite.ts';
import { runWebSuite } from '../host/web-suite.ts';
import type { Step } from './step.ts';
import { script } from './step.ts';

const bin = (name: string) => join(repository, 'node_modules', name);
const mocha = bin('mocha/bin/mocha.js');

/** Checks of the source text; no test is counted. */
export const checks: readonly Step[] = [
  script('lint', false, bin('eslint/bin/eslint.js'), '.'),
  script('types of the core', false, bin('typescript/bin/tsc'), '-p', 'src/core'),
  script('types', false, bin('typescript/bin/tsc'), '-p', '.'),
  script('format', false, bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'),
];

/** What has to be there before a host can start. */
export const build = script('build', false, 'esbuild.js', '--tests', '--sizes');

/** The suites, by the names that `--only` takes. */
export const suites: Readonly<Record<string, Step>> = {
  unit: script('unit tests', true, mocha, '--forbid-only'),
  grammar: script('grammar tests', true, 'test/grammar/run.ts'),
  built: script('bundles', true, mocha, '--no-config', '--forbid-only', 'test/built/*.test.ts'),
  server: { name: 'integration tests in the Node host (VS Code server)', suite: true, run: inLines(runServerSuite) },
  web: { name: 'integration tests in the web worker host', suite: true, run: inLines(runWebSuite) },
  ui: script('UI tests', true, mocha, '--config', 'test/ui/.mocharc.json', '--forbid-only'),
  desktop: script('integration tests in the desktop host', true, 'test/host/desktop.ts'),
};

/** The suites that need no build and no editor. */
export const plainSuites: readonly string[] = ['unit', 'grammar'];

/** Suites that have no file yet are no steps yet. */
export function isThere(name: string): boolean {
  return name !== 'grammar' || existsSync(join(repository, 'test/grammar/run.ts'));
}

function inLines(suite: (print: (line: string) => void) => Promise<number>): Step['run'] {
  return (print) =>
    suite((line) => {
      print(`${line}\n`);
    });
}
