import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

I listed every step of the report and wrote down how long each took.

## Result

I delivered the report two days late, and cut the time for the next one from 9 hours to 4 hours in one month.
`;
const endOfAction = story.split('\n').findIndex((line) => line.startsWith('I listed')) + 1;

/** Each test goes on where the one before it ended, as a candidate does. This suite writes to the disk. */
describe('A candidate in VS Code', function () {
  this.bail(true);
  const folder = temporaryFolder('candidate');
  let workbench: Workbench;
  const saved = (name: string) => readFileSync(join(folder, name), 'utf8');

  before(async () => {
    writeFileSync(join(folder, 'late-report.star.md'), story);
    workbench = await startWorkbench({ folder });
  });
  after(() => workbench.close());

  it('sees no blame in a story that has none', async () => {
    await workbench.open('late-report.star.md');
    await workbench.showView('STAR Outline');
    await workbench.tree('STAR Outline').and(workbench.page.getByLabel('Learning, missing')).waitFor();
    const problems = await workbench.problems();
    await problems.filter({ hasText: 'missing-learning' }).waitFor();
    assert.equal(await problems.filter({ hasText: 'blame-language' }).count(), 0);
  });

  it('sees blame when the sentence is written, and not before', async () => {
    await workbench.press('ControlOrMeta+1');
    await workbench.goTo(endOfAction);
    await workbench.type(' The report was late because the accountant forgot to send me the figures.');
    await workbench
      .tree('STAR Outline')
      .and(workbench.page.getByLabel(/^Action, .* 1 warning/))
      .waitFor();
    assert.equal(await (await workbench.problems()).filter({ hasText: 'blame-language' }).count(), 0);
    await workbench.press('ControlOrMeta+1', 'ControlOrMeta+Home');
    await workbench.squiggles('warning').first().waitFor();
    await (await workbench.problems()).filter({ hasText: 'blame-language' }).waitFor();
  });

  it('takes the quick fix, which adds the own part and leaves no blame', async () => {
    await workbench.goTo(endOfAction);
    await workbench.press('ArrowLeft', 'ArrowLeft');
    const fixes = await workbench.fixes();
    await fixes.filter({ hasText: 'Add your own part' }).click();
    await (await workbench.problems()).filter({ hasText: 'blame-language' }).waitFor({ state: 'detached' });
    await workbench.lines(/⟨.*⟩/).first().waitFor();
  });

  it('goes to a part by the outline, and inserts the one that is missing', async () => {
    const outline = workbench.tree('STAR Outline');
    await outline.and(workbench.page.getByLabel('Learning, missing')).click();
    await workbench.lines('## Learning').waitFor();
    await workbench.press('ControlOrMeta+1', 'ControlOrMeta+s');
    await workbench.page.locator('.tab.active:not(.dirty)').waitFor();
    assert.match(saved('late-report.star.md'), /## Learning/);
  });

  it('starts a new answer from the palette', async () => {
    await workbench.runCommand('STAR: New Answer');
    await workbench.answer('type your own', 'Tell me about a time when you failed.', 'Use: ');
    await workbench.answer('Name of the file', 'a-failure');
    await workbench.lines('Tell me about a time when you failed.').first().waitFor();
    await workbench.lines(/⟨.*⟩/).first().waitFor();
    await workbench.press('ControlOrMeta+s');
    await workbench.page.locator('.tab.active:not(.dirty)').waitFor();
    assert.match(saved('a-failure.star.md'), /^type: failure$/m);
  });
});
