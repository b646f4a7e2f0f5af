import assert from 'node:assert/strict';
import type { Workbench } from '../host/workbench.ts';
import { startWorkbench } from '../host/workbench.ts';

describe('The walkthrough', function () {
  this.bail(true);
  let workbench: Workbench;
  // In a narrow window the pictures are left out.
  before(async () => {
    workbench = await startWorkbench({ size: { width: 1700, height: 900 } });
  });
  after(() => workbench.close());

  it('opens from the welcome of the empty outline', async () => {
    await workbench.showView('STAR Outline');
    await workbench.page.locator('.pane a', { hasText: 'Write your first answer' }).click();
    await workbench.page.locator('.gettingStarted', { hasText: 'Write Your First STAR Answer' }).waitFor();
  });

  it('has five steps, each with its picture', async () => {
    const steps = workbench.page.locator('.gettingStarted .step-title');
    assert.equal(await steps.count(), 5);
    for (const step of await steps.all()) {
      await step.click();
      // While a webview changes its content it has a second frame, pending until that is loaded.
      const view = workbench.page.frameLocator('iframe.webview.ready >> nth=-1').frameLocator('#active-frame');
      const picture = view.locator('svg > rect');
      await picture.first().waitFor();
      assert.ok((await picture.first().boundingBox()) !== null, await step.innerText());
    }
  });

  it('starts an answer from its first step', async () => {
    await workbench.page.locator('.gettingStarted .step-title').first().click();
    await workbench.page.locator('.gettingStarted').getByRole('button', { name: 'New Answer' }).click();
    await workbench.answer('type your own', 'Tell me about a time when you failed.', 'Use: ');
    await workbench.answer('Name of the file', 'first');
    await workbench.lines('Tell me about a time when you failed.').first().waitFor();
  });
});
