import type { Context, RootHookObject } from 'mocha';
import { closeBrowser, openWorkbenches } from '../../host/workbench.ts';

/** Pictures of what a failed test saw go to out/screenshots/; nothing stays open. */
export const mochaHooks: RootHookObject = {
  async afterEach(this: Context) {
    const test = this.currentTest;
    if (test?.state !== 'failed') return;
    const name = test
      .fullTitle()
      .replaceAll(/[^a-z0-9]+/gi, '-')
      .toLowerCase();
    for (const workbench of openWorkbenches()) console.log(`      seen: ${await workbench.screenshot(name)}`);
  },
  async afterAll() {
    for (const workbench of openWorkbenches()) await workbench.close();
    await closeBrowser();
  },
};
