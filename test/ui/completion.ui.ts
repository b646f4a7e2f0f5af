import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../host/paths.ts';
import type { Workbench } from '../host/workbench.ts';
import { startWorkbench } from '../host/workbench.ts';

const story = `---
star: true
type:
---

# The queue at the café

> Tell me about a piece of work that you are proud of.

## Situation

Our team ran the café of a museum, and in spring my manager refused a second till.

## Action

I decided to serve cold food from a table of its own.

## Result

The wait fell
`;

describe('Completion in VS Code', function () {
  this.bail(true);
  const folder = temporaryFolder('completion');
  const name = 'queue.star.md';
  let workbench: Workbench;
  const lineOf = (start: string) => story.split('\n').findIndex((line) => line.startsWith(start)) + 1;
  const saved = async () => {
    await workbench.press('ControlOrMeta+s');
    await workbench.page.locator('.tab.active:not(.dirty)').waitFor();
    return readFileSync(join(folder, name), 'utf8');
  };

  before(async () => {
    writeFileSync(join(folder, name), story);
    workbench = await startWorkbench({ folder });
    await workbench.open(name);
    await workbench.showView('STAR Outline');
    await workbench.tree('STAR Outline').first().waitFor();
    await workbench.press('ControlOrMeta+1');
  });
  after(() => workbench.close());

  it('opens by itself behind the colon of a key, and takes a type', async () => {
    await workbench.goTo(lineOf('type:'));
    await workbench.type(' ');
    await workbench.suggestions().filter({ hasText: 'achievement' }).waitFor();
    await workbench.type('con');
    await workbench.suggestions().and(workbench.page.locator('.focused')).filter({ hasText: 'conflict' }).waitFor();
    await workbench.press('Enter');
    assert.match(await saved(), /^type: conflict$/m);
  });

  it('offers the values of a key right after the key was taken', async () => {
    await workbench.press('End', 'Enter');
    await workbench.suggest('level');
    await workbench.press('Enter');
    await workbench.suggestions().filter({ hasText: 'senior' }).waitFor();
    await workbench.type('se');
    await workbench.suggestions().and(workbench.page.locator('.focused')).filter({ hasText: 'senior' }).waitFor();
    await workbench.press('Enter');
    assert.match(await saved(), /^type: conflict\nlevel: senior$/m);
  });

  it('stays away while prose is typed', async () => {
    await workbench.goTo(lineOf('I decided') + 1);
    await workbench.type(' I put a sign at the door, ');
    await workbench.lines('sign at the door,').waitFor();
    assert.equal(await workbench.suggestions().count(), 0);
  });

  it('offers a frame in the Result when asked, whose stops are filled in one after the other', async () => {
    await workbench.goTo(lineOf('The wait') + 1);
    await workbench.type(' ');
    await workbench.suggest('from … to … within …');
    await workbench.press('Enter');
    await workbench.lines('⟨starting value⟩').waitFor();
    await workbench.type('20 minutes');
    await workbench.press('Tab');
    await workbench.type('8');
    await workbench.press('Tab');
    await workbench.type('a month');
    assert.match(await saved(), /^The wait fell from 20 minutes to 8 within a month$/m);
  });

  it('offers the missing part behind number signs', async () => {
    await workbench.press('Escape', 'ControlOrMeta+End', 'Enter');
    await workbench.type('## ');
    await workbench.suggestions().filter({ hasText: 'Learning' }).waitFor();
    await workbench.type('Lea');
    await workbench.suggestions().and(workbench.page.locator('.focused')).filter({ hasText: 'Learning' }).waitFor();
    await workbench.press('Enter');
    await workbench.lines('⟨').first().waitFor();
    assert.match(await saved(), /\n\n## Learning\n\n⟨/);
  });

  it('writes a follow-up question from the outline, with a stop for the answer', async () => {
    await workbench.press('Escape');
    const outline = workbench.tree('STAR Outline');
    // The lines move once more when the new part has been read.
    await outline.and(workbench.page.getByLabel(/^Learning, empty/)).waitFor();
    await outline.filter({ hasText: 'Follow-ups' }).locator('.monaco-tl-twistie').click();
    const question = outline.filter({ hasText: 'How would your manager tell this story?' });
    await question.hover();
    await question.getByRole('button', { name: 'Answer Follow-up' }).click();
    await workbench.lines('## Follow-ups').waitFor();
    await workbench.type('That I asked twice and listened once.');
    await outline.and(workbench.page.getByLabel(/How would your manager .* answered/)).waitFor();
    assert.match(await saved(), /- \*\*How would your manager tell this story\?\*\* That I asked twice/);
  });
});
