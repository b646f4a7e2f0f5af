/** What both builds of mocha have in common. */
interface Suite {
  run(done: (failures: number) => void): { readonly stats?: { readonly tests: number } | undefined };
}

/** Where mocha's reporters print. */
interface Printer {
  consoleLog: (...values: unknown[]) => void;
}

/** Options of both builds. A test that waits for an event that never comes fails after the time given here. */
export const options = { ui: 'bdd', reporter: 'spec', color: false, timeout: 20_000 } as const;

/** Begins every line of the suite's own, by which the host tells them from the editor's log (see suite-page.ts). */
const mark = '\u2063';

/** Runs a suite whose tests are known. Rejects, and so fails the host, where a test failed or none was there. */
export function runMocha(mocha: Suite, reporter: Printer): Promise<void> {
  const log = console.log.bind(console);
  const print = (...values: unknown[]) => {
    for (const line of format(values).split('\n')) log(mark + line);
  };
  reporter.consoleLog = print;
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (failures > 0) reject(new Error(`${failures} failed`));
      else if (runner.stats?.tests === 0) reject(new Error('no test ran'));
      else resolve();
    });
  });
}

/** Fills the marks that mocha's reporters use, as `console.log` would; the hosts' logs do not all do it. */
function format(values: readonly unknown[]): string {
  const [first = '', ...rest] = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  const filled = first.replace(/%[sdi]/g, (place) => rest.shift() ?? place);
  return [filled, ...rest].join(' ');
}
