import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { temporaryFolder } from '../host/paths.ts';
import type { Workbench } from '../host/workbench.ts';
import { startWorkbench } from '../host/workbench.ts';

const story = `# The late report

> Tell me about a time when you missed a deadline.

## Situation

Our office sent a monthly stock report to four shops, and I had taken it over in March.

## Task

My task was to deliver the report for April by the fifth of May.

## Action

I listed every step of the report. The report was late because the accountant forgot to send me the figures.

## Result

I cut the time for the next one from 9 hours to 4 hours in one month.

## Learning

I learned that I guess badly at work I have never done. Now, I time a first run before I promise a date.
`;

describe('The STAR Outline in VS Code', function () {
  this.bail(true);
  const folder = temporaryFolder('outline');
  let workbench: Workbench;

  before(async () => {
    writeFileSync(join(folder, 'late-report.star.md'), story);
    workbench = await startWorkbench({ folder });
    await workbench.open('late-report.star.md');
    await workbench.showView('STAR Outline');
    await row('Learning').waitFor();
  });
  after(() => workbench.close());

  /** The line of a part: no line below one begins with its name. */
  const row = (part: string) =>
    workbench.tree('STAR Outline').and(workbench.page.locator(`[aria-level="2"][aria-label^="${part}, "]`));
  /** Waits for the parts to stand in an order, in the view and in the text. */
  const inOrder = async (...parts: readonly string[]) => {
    for (const [index, part] of parts.entries()) {
      // The question is the first line below the title.
      await row(part)
        .and(workbench.page.locator(`[aria-posinset="${index + 2}"]`))
        .waitFor();
    }
    const headings = await workbench.lines(/^##\s/).allInnerTexts();
    const shown = headings.map((text) => text.replaceAll(/\W/g, ''));
    assert.deepEqual(shown, parts.slice(0, shown.length));
  };
  /** Drags a line onto another, and lets go when the view shows that it may be dropped there. */
  const drag = async (dragged: Locator, onto: Locator) => {
    const { mouse } = workbench.page;
    const middle = async (line: Locator) => {
      const box = await line.boundingBox();
      assert.ok(box);
      return [box.x + 60, box.y + box.height / 2] as const;
    };
    await mouse.move(...(await middle(dragged)));
    await mouse.down();
    await mouse.move(...(await middle(onto)), { steps: 10 });
    await onto.and(workbench.page.locator('.drop-target')).waitFor();
    await mouse.up();
  };
  const button = (label: string) =>
    workbench.page
      .locator('.pane', { has: workbench.page.locator('.pane-header[aria-label^="STAR Outline"]') })
      .locator(`.pane-header .action-label[aria-label^="${label}"]`);

  it('drags a part to another place, and takes it back by one undo', async () => {
    await drag(row('Result'), row('Task'));
    await inOrder('Situation', 'Result', 'Task', 'Action', 'Learning');
    await workbench.press('ControlOrMeta+1', 'ControlOrMeta+z');
    await inOrder('Situation', 'Task', 'Action', 'Result', 'Learning');
    await workbench.page.locator('.tab.active:not(.dirty)').waitFor();
  });

  it('moves the line that has the focus by keys, wherever the caret is', async () => {
    await workbench.press('ControlOrMeta+1', 'ControlOrMeta+Home');
    await workbench.runCommand('Focus on STAR Outline View');
    const focused = workbench.page.locator('.focused');
    await workbench.page.locator('.tree-explorer-viewlet-tree-view .monaco-list:focus').waitFor();
    await workbench.press('End');
    for (let step = 0; step < 6 && !(await row('Learning').and(focused).isVisible()); step += 1) {
      await workbench.press('ArrowUp');
    }
    await row('Learning').and(focused).waitFor();
    await workbench.press('Alt+ArrowUp');
    await inOrder('Situation', 'Task', 'Action', 'Learning', 'Result');
    await row('Learning').and(focused).waitFor();
    await workbench.press('Alt+ArrowUp');
    await inOrder('Situation', 'Task', 'Learning', 'Action', 'Result');
    await row('Learning').and(focused).waitFor();
    await workbench.press('Alt+ArrowDown');
    await inOrder('Situation', 'Task', 'Action', 'Learning', 'Result');
    await workbench.press('ControlOrMeta+1', 'ControlOrMeta+z', 'ControlOrMeta+z', 'ControlOrMeta+z');
    await inOrder('Situation', 'Task', 'Action', 'Result', 'Learning');
  });

  it('shows only what is open, and everything again', async () => {
    await workbench.page.locator('.pane-header[aria-label^="STAR Outline"]').hover();
    await button('Show Only What Is Open').click();
    await row('Situation').waitFor({ state: 'detached' });
    await row('Action').waitFor();
    await workbench.page.locator('.pane-header[aria-label^="STAR Outline"]').hover();
    await button('Show Everything').click();
    await row('Situation').waitFor();
  });

  it('folds everything but one part from its menu', async () => {
    await row('Task').click({ button: 'right' });
    // A click right after the menu has opened counts as the end of the one that opened it.
    const entry = workbench.page.getByRole('menuitem', { name: 'Focus on Part' });
    await entry.hover();
    await workbench.page.locator('.monaco-menu .action-item.focused', { has: entry }).waitFor();
    await workbench.press('Enter');
    await workbench.lines('I listed every step').waitFor({ state: 'detached' });
    await workbench.lines('My task was').waitFor();
    await workbench.runCommand('STAR: Unfold All Parts');
    await workbench.lines('I listed every step').waitFor();
  });

  it('works as well where the view has been moved to', async () => {
    await workbench.press('F1');
    await workbench.quickInput.locator('input').fill('>View: Move View');
    await workbench.quickInput.locator('.monaco-list-row', { hasText: /Move View(?!s)/ }).click();
    await workbench.answer('Select a View to Move', 'STAR Outline', 'STAR Outline');
    await workbench.answer('Select a Destination', 'New Panel', 'New Panel Entry');
    const moved = workbench.page.locator('.part.panel .monaco-list-row[aria-level="2"]');
    const part = (name: string) => moved.and(workbench.page.locator(`[aria-label^="${name}, "]`));
    await drag(part('Action'), part('Situation'));
    await part('Action').and(workbench.page.locator('[aria-posinset="2"]')).waitFor();
    await part('Task').click();
    await workbench.press('ControlOrMeta+1', 'ControlOrMeta+z');
    await part('Action').and(workbench.page.locator('[aria-posinset="4"]')).waitFor();
  });
});
