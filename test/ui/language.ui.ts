import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { pseudo, pseudoLanguage, writePseudoExtension } from '../../scripts/pseudo.ts';
import { temporaryFolder } from '../host/paths.ts';
import type { Workbench } from '../host/workbench.ts';
import { startWorkbench } from '../host/workbench.ts';

const blame = 'The order was late because the supplier forgot it.';
const story = `## Situation\n\nI ran a kitchen.\n\n## Action\n\nI counted. ${blame}\n\n## Result\n\nWe saved 4 kg.\n`;

/** What is the same in every language: names, ids of rules, words of the story, and what is VS Code's own. */
const same =
  /STAR Writer|STAR|\.star\.md|story|star: true|\b[a-z]+(?:-[a-z]+)+\b|“[^”⟦]*”|\[Ln \d+, Col \d+\]|\bkg\b|Quick Fix/g;

/** Fails where a text has words that are not of the pseudo-language. */
async function spoken(texts: Locator, what: string): Promise<void> {
  await texts.first().waitFor();
  const plain = (await texts.allInnerTexts()).filter((text) => /[a-z]{3,}/i.test(text.replaceAll(same, '')));
  assert.deepEqual(plain, [], what);
}

function folderWithStory(): string {
  const folder = temporaryFolder('language');
  writeFileSync(join(folder, 'story.star.md'), story);
  return folder;
}

describe('In a pseudo-language', function () {
  this.bail(true);
  const outline = pseudo('STAR Outline');
  let workbench: Workbench;
  before(async () => {
    const extension = temporaryFolder('pseudo');
    writePseudoExtension(extension);
    workbench = await startWorkbench({ folder: folderWithStory(), extension, language: pseudoLanguage, outline });
  });
  after(() => workbench.close());

  it('the welcome of the empty outline is spoken', async () => {
    await workbench.showView(outline);
    const pane = workbench.page.locator('.pane', { has: workbench.page.locator(`[aria-label^="${outline}"]`) });
    await spoken(pane.locator('.welcome-view-content p, .welcome-view-content .button-container'), 'welcome');
  });

  it('the rows of the outline are', async () => {
    await workbench.open('story.star.md');
    await workbench.tree(outline).nth(3).waitFor();
    await spoken(workbench.tree(outline), 'outline');
  });

  it('the status item is', async () => {
    await spoken(workbench.page.locator('.statusbar-item[id*="starWriter.status"]'), 'status');
  });

  it('the sizes above the parts are', async () => {
    await spoken(workbench.page.locator('.codelens-decoration a'), 'sizes');
  });

  it('the problems are', async () => {
    const rows = (await workbench.problems()).filter({ hasText: 'STAR Writer' });
    await spoken(rows, 'problems');
  });

  it('the quick fixes are', async () => {
    await workbench.goTo(7, 40);
    await spoken(await workbench.fixes(), 'fixes');
    await workbench.press('Escape');
  });

  it('the commands are', async () => {
    await workbench.press('F1');
    await workbench.quickInput.locator('input').fill('>STAR:');
    const names = workbench.quickInput.locator('.quick-input-list-row:first-child .label-name');
    await spoken(names.filter({ hasText: /^STAR:/ }), 'commands');
  });
});

describe('In German', function () {
  this.bail(true);
  let workbench: Workbench;
  before(async () => {
    const outline = 'STAR-Gliederung';
    workbench = await startWorkbench({ folder: folderWithStory(), language: 'de', outline });
    await workbench.showView(outline);
  });
  after(() => workbench.close());

  it('the outline, the status item and the problems are German', async () => {
    await workbench.open('story.star.md');
    await workbench.tree('STAR-Gliederung').filter({ hasText: 'Ergebnis' }).first().waitFor();
    await workbench.page.locator('.statusbar-item[id*="starWriter.status"]', { hasText: 'Wörter' }).waitFor();
    await (await workbench.problems()).filter({ hasText: 'Was war Ihr eigener Anteil?' }).first().waitFor();
  });
});
