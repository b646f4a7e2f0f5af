/**
 * Runs everything that has to pass: `npm test`.
 *
 *   node test/run.ts [--only NAME …] [--host server|desktop] [--spec PART]
 *
 * NAME is `checks` or a suite of test/run/steps.ts. `--host desktop` (or VSCODE_TEST_HOST=desktop) runs the
 * integration suite in VS Code's desktop application, in place of the hosts that npm alone can provide. `--spec` runs
 * only the integration specs whose file names hold PART.
 */
import { parseArgs } from 'node:util';
import { installBrowser } from './host/browser.ts';
import { installServer, installWeb } from './host/install.ts';
import { printSummary } from './run/summary.ts';
import type { Outcome, Step } from './run/step.ts';
import { runStep } from './run/step.ts';
import { build, checks, plainSuites, suites } from './run/steps.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, host: { type: 'string' }, spec: { type: 'string' } },
});
const host = values.host ?? process.env['VSCODE_TEST_HOST'] ?? 'server';
if (values.spec !== undefined) process.env['SPECS'] = values.spec;
const known = ['checks', ...Object.keys(suites)];
if (host !== 'server' && host !== 'desktop') stop(`--host is server or desktop, not ${host}`);
for (const name of values.only ?? []) {
  if (!known.includes(name)) stop(`--only takes ${known.join(', ')}, not ${name}`);
}
const everything = ['checks', ...plainSuites, 'built', ...(host === 'desktop' ? ['desktop'] : ['server', 'web', 'ui'])];
const wanted = values.only ?? everything;

// What the hosts need comes from npm while the checks run. A failure is told where it is first missed.
const installations = Promise.allSettled([
  ...(wanted.includes('server') || wanted.includes('ui') ? [installServer()] : []),
  ...(wanted.includes('web') ? [installWeb()] : []),
  ...(['server', 'web', 'ui'].some((name) => wanted.includes(name)) ? [installBrowser()] : []),
]);

const early = [...(wanted.includes('checks') ? checks : []), ...stepsOf(plainSuites)];
const late = stepsOf(Object.keys(suites).filter((name) => !plainSuites.includes(name)));
const outcomes = await together(early, 2);
if (late.length > 0) {
  const built = await runStep(build, write);
  outcomes.push(built);
  await installations;
  // Hosts run one after the other: each of them is an editor and a browser.
  if (built.failed === 0) outcomes.push(...(await together(late, 1)));
  else
    for (const { name } of late)
      outcomes.push({ name: `${name}: not run`, passed: 0, failed: 1, pending: 0, seconds: 0 });
}
process.exitCode = printSummary(outcomes, write);

function stepsOf(names: readonly string[]): Step[] {
  return names.filter((name) => wanted.includes(name)).flatMap((name) => suites[name] ?? []);
}

/** Runs steps, some of them at a time. What a step prints stays together where others run beside it. */
async function together(steps: readonly Step[], width: number): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const queue = [...steps];
  const work = async () => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
      const kept: string[] = [];
      outcomes.push(await runStep(step, width === 1 ? write : (text) => kept.push(text)));
      write(kept.join(''));
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return outcomes;
}

function write(text: string): void {
  process.stdout.write(text);
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
