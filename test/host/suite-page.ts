import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { isNoise } from './noise.ts';
import { repository } from './paths.ts';

/** The longest that a suite may take in a host. */
const suiteTimeout = 180_000;

/** Begins every line of the suite's own (see test/integration/support/run-mocha.ts). */
const mark = '\u2063';

/**
 * Opens a page that runs a suite in its extension host, and relays the suite's report. The rest of what VS Code prints
 * goes to a file; where the suite has no report, the end of it is printed too.
 *
 * @param name - Names the file of the log.
 * @returns the suite's exit code.
 */
export async function runSuitePage(
  page: Page,
  address: string,
  name: string,
  print: (line: string) => void,
): Promise<number> {
  const ended = Promise.withResolvers<number>();
  const log: string[] = [];
  const report: string[] = [];
  await page.exposeFunction('codeAutomationLog', (type: string, values: readonly unknown[]) => {
    const text = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
    const line = text.slice(text.indexOf(mark) + 1);
    if (text.includes(mark)) {
      report.push(line);
      print(line);
    } else if (!isNoise(text)) log.push(`[${type}] ${text}`);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => {
    ended.resolve(code);
  });
  page.on('pageerror', (error) => log.push(`[page] ${error.message}`));
  page.on('crash', () => {
    ended.reject(new Error('The browser page of VS Code crashed.'));
  });
  const timer = setTimeout(() => {
    ended.reject(new Error(`The suite did not end within ${suiteTimeout / 1000} s.`));
  }, suiteTimeout);
  const file = join(repository, 'out/test', `${name}.log`);
  try {
    await page.goto(address);
    const code = await ended.promise;
    if (report.length === 0) throw new Error('The suite ended before its first test.');
    return code;
  } catch (error) {
    for (const line of log.slice(-30)) print(line);
    throw error;
  } finally {
    clearTimeout(timer);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, log.join('\n'));
  }
}
