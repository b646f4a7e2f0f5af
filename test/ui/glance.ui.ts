import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { temporaryFolder } from '../host/paths.ts';
import type { Workbench } from '../host/workbench.ts';
import { startWorkbench } from '../host/workbench.ts';

const story = `---
type: failure
target: 36
---

## Situation

I ran the kitchen of a small hotel with two cooks and forty guests.

## Task

I had to halve what we threw away before the summer.

## Action

I wrote down every delivery for a week. The order was late because the supplier forgot it.

## Result

We threw away 4 kilograms a week in place of 11.

## Learning

I learned to count before I order, and I have kept the list on the door since then.
`;

describe('A story at a glance', function () {
  this.bail(true);
  const folder = temporaryFolder('glance');
  let workbench: Workbench;
  let item: Locator;

  before(async () => {
    writeFileSync(join(folder, 'kitchen.star.md'), story);
    writeFileSync(join(folder, 'half.md'), '## Situation\n\nOne.\n\n## Result\n\nTwo.\n');
    writeFileSync(join(folder, 'readme.md'), '# A tool\n\nWhat it does.\n');
    workbench = await startWorkbench({ folder });
    item = workbench.page.locator('.statusbar-item[id*="starWriter.status"]');
  });
  after(() => workbench.close());

  it('tells words, time against the target, and the worst open finding in the status bar', async () => {
    await workbench.open('kitchen.star.md');
    await item.filter({ hasText: /words · 0:\d\d of 0:36 · Blame/ }).waitFor();
    assert.match((await item.locator('a').getAttribute('aria-label')) ?? '', /2 warnings.*Warning: Blame/);
  });

  it('does not speak of the sentence that is being written', async () => {
    await workbench.goTo(16);
    await workbench.type(' The cooks never told me.');
    await item.filter({ hasText: /7\d words/ }).waitFor();
    assert.match((await item.locator('a').getAttribute('aria-label')) ?? '', /2 warnings/);
    await workbench.press('ControlOrMeta+z');
  });

  it('tells the size of each part above its label', async () => {
    await workbench.page
      .locator('.codelens-decoration', { hasText: /words · \d+ s · \d+%/ })
      .first()
      .waitFor();
  });

  it('says on a label what an interviewer listens for there', async () => {
    await workbench.lines('## Action').getByText('Action').hover();
    await workbench.page
      .locator('.monaco-hover:visible', { hasText: 'What an interviewer listens for here' })
      .waitFor();
  });

  it('opens the outline from the status bar', async () => {
    await item.click();
    await workbench.page
      .locator('.pane.expanded', { has: workbench.page.locator('[aria-label^="STAR Outline"]') })
      .waitFor();
    await workbench.tree('STAR Outline').first().waitFor();
  });

  it('says plainly that a file is no answer, and nothing in other Markdown', async () => {
    await workbench.open('half.md');
    await item.filter({ hasText: 'Not a STAR answer' }).waitFor();
    await workbench.open('readme.md');
    await item.waitFor({ state: 'hidden' });
  });

  it('says that the checks are off, and turns them on again', async () => {
    await workbench.open('kitchen.star.md');
    await workbench.runCommand('STAR: Turn Checks Off or On for This File');
    await item.filter({ hasText: 'Checks are off' }).click();
    await item.filter({ hasText: 'Blame' }).waitFor();
  });
});
