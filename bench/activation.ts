import { join } from 'node:path';
import { build } from 'esbuild';
import { launchBrowser } from '../test/host/browser.ts';
import { repository, temporaryFolder } from '../test/host/paths.ts';
import { startServer, workbenchAddress } from '../test/host/server.ts';

const outfile = join(repository, 'out/bench/activation.cjs');

/**
 * How long the extension takes to load and activate in a real VS Code, in a window that shows nothing yet.
 *
 * @param times - How many fresh windows to open.
 * @returns Milliseconds, one for each window.
 */
export async function measureActivation(times: number): Promise<number[]> {
  const entry = join(repository, 'bench/activation-suite.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'cjs', external: ['vscode'] });
  const server = await startServer();
  const browser = await launchBrowser();
  const measured: number[] = [];
  try {
    for (let round = 0; round < times; round += 1) {
      const page = await browser.newPage();
      const ended = Promise.withResolvers<number>();
      await page.exposeFunction('codeAutomationLog', (_type: string, values: readonly unknown[]) => {
        const found = /activation ([\d.]+) ms/.exec(values.join(' '))?.[1];
        if (found !== undefined) measured.push(Number(found));
      });
      await page.exposeFunction('codeAutomationExit', ended.resolve);
      await page.goto(workbenchAddress(server, temporaryFolder('bench'), repository, outfile));
      if ((await ended.promise) !== 0) throw new Error('the extension did not activate');
      await page.close();
    }
  } finally {
    await browser.close();
    server.end();
  }
  return measured;
}
