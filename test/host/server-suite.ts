import { join } from 'node:path';
import { launchBrowser } from './browser.ts';
import { repository, suites, temporaryFolder } from './paths.ts';
import { startServer, workbenchAddress } from './server.ts';
import { runSuitePage } from './suite-page.ts';

/** Runs the integration suite in the Node extension host of a VS Code server, seen by a headless browser. */
export async function runServerSuite(print: (line: string) => void): Promise<number> {
  const [server, browser] = await Promise.all([startServer(), launchBrowser()]);
  try {
    const folder = temporaryFolder('workspace');
    const page = await browser.newPage();
    return await runSuitePage(
      page,
      workbenchAddress(server, folder, repository, join(repository, suites.node)),
      'server',
      print,
    );
  } finally {
    await browser.close();
    server.end();
  }
}
