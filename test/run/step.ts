import { run } from '../host/processes.ts';
import { repository } from '../host/paths.ts';
import type { Counts } from './counts.ts';
import { countTests } from './counts.ts';

/** One thing that has to pass. */
export interface Step {
  readonly name: string;
  /** Whether it is a suite, whose report says how many tests passed. */
  readonly suite: boolean;
  /** Runs it and resolves to its exit code; rejects where it cannot be run at all. */
  run(print: (text: string) => void): Promise<number>;
}

/** How a step ended. */
export interface Outcome extends Counts {
  readonly name: string;
  readonly seconds: number;
}

/** A step that is a script of this repository, run with this Node. */
export function script(name: string, suite: boolean, ...parameters: string[]): Step {
  return {
    name,
    suite,
    run: (print) =>
      run(process.execPath, parameters, print, {
        cwd: repository,
        env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1' },
      }),
  };
}

/**
 * Runs a step under a heading. Whatever keeps it from passing counts as a failure, at least one: a suite that cannot
 * start or has no tests does not pass.
 */
export async function runStep(step: Step, print: (text: string) => void): Promise<Outcome> {
  const begin = performance.now();
  const output: string[] = [];
  const record = (text: string) => {
    output.push(text);
    print(text);
  };
  print(`\n=== ${step.name} ===\n`);
  let code: number;
  try {
    code = await step.run(record);
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n`);
    code = 1;
  }
  const counts = step.suite ? countTests(output.join('')) : { passed: 0, failed: 0, pending: 0 };
  const nothingRan = step.suite && counts.passed + counts.failed === 0;
  if (nothingRan && code === 0) print('No test ran.\n');
  const failed = code === 0 && !nothingRan ? counts.failed : Math.max(1, counts.failed);
  return { name: step.name, ...counts, failed, seconds: (performance.now() - begin) / 1000 };
}
