/**
 * Takes the pictures of the README from a live VS Code: `npm run screenshots`. Name some to take only those.
 *
 *   node scripts/screenshots.ts [NAME …]
 */
import { cpSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildExtension } from '../test/host/build.ts';
import { repository, temporaryFolder } from '../test/host/paths.ts';
import type { Workbench } from '../test/host/workbench.ts';
import { closeBrowser, startWorkbench } from '../test/host/workbench.ts';

/** A picture media/NAME.png: what is done in a fresh workbench before it is taken. */
type Shot = (workbench: Workbench) => Promise<void>;

const shots: Readonly<Record<string, Shot>> = {
  /** An answer with findings in the text and in the view. */
  async hero(workbench) {
    await workbench.open('blaming.star.md');
    await showOutline(workbench);
    await workbench.goTo(54);
    await workbench.squiggles('warning').first().waitFor();
    for (const part of ['Action', 'Result']) {
      await workbench.tree('STAR Outline').filter({ hasText: part }).locator('.monaco-tl-twistie').click();
    }
    await workbench.press('ControlOrMeta+1');
  },

  /** The menu of fixes on a blaming sentence. */
  async 'quick-fix'(workbench) {
    await workbench.open('blaming.star.md');
    await showOutline(workbench);
    await workbench.goTo(50, 66);
    await workbench.squiggles('warning').first().waitFor();
    const fixes = await workbench.fixes();
    await fixes.filter({ hasText: 'Add your own part' }).waitFor();
  },

  /** What is good in an answer, and what a metric is made of. */
  async strengths(workbench) {
    await workbench.open('excellent.star.md');
    await showOutline(workbench);
    for (const part of ['Result', 'Learning']) {
      await workbench.tree('STAR Outline').filter({ hasText: part }).locator('.monaco-tl-twistie').click();
    }
    await workbench.press('ControlOrMeta+1');
    await workbench.goTo(55, 70);
    await workbench.press('ControlOrMeta+k', 'ControlOrMeta+i');
    await workbench.page.locator('.monaco-hover:visible', { hasText: 'STAR' }).first().waitFor();
  },

  /** Verbs for the Action, with what the first of them shows and when it is only a boast. */
  async completion(workbench) {
    await workbench.open('half-written.star.md');
    await showOutline(workbench);
    await workbench.press('ControlOrMeta+1');
    await workbench.goTo(46, 999);
    await workbench.type(' Then I ');
    await workbench.suggest('mediated');
    await workbench.press('Control+Space');
    await workbench.page.locator('.suggest-details-container', { hasText: 'You found a way' }).waitFor();
  },

  /** Questions that could come next, one of them answered. */
  async 'follow-ups'(workbench) {
    await workbench.open('blaming.star.md');
    await showOutline(workbench);
    const outline = workbench.tree('STAR Outline');
    await outline.filter({ hasText: 'Follow-ups' }).locator('.monaco-tl-twistie').click();
    const question = outline.filter({ hasText: 'How would the architect tell this story?' });
    await question.hover();
    await question.getByRole('button', { name: 'Answer Follow-up' }).click();
    await workbench.lines('## Follow-ups').waitFor();
    await workbench.type('That she had drawn the plan for thirty pupils a room, and that nobody had told her of more.');
    await outline.and(workbench.page.getByLabel(/How would the architect .* answered/)).waitFor();
    await outline.filter({ hasText: 'What was your own part' }).hover();
  },

  /** A new answer, with the caret at its first prompt. */
  async 'new-answer'(workbench) {
    await workbench.runCommand('STAR: New Answer');
    await workbench.answer('type your own', 'Tell me about a time when you failed.', 'Use: ');
    await workbench.answer('Name of the file');
    await workbench.lines('## Situation').waitFor();
    await showOutline(workbench);
    await workbench.press('ControlOrMeta+1');
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !(name in shots));
if (unknown !== undefined)
  throw new Error(`There is no picture ${unknown}; there are ${Object.keys(shots).join(', ')}.`);
await buildExtension();
for (const [name, shot] of Object.entries(shots)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(relative(repository, await take(name, shot)));
}
await closeBrowser();

async function take(name: string, shot: Shot): Promise<string> {
  const folder = join(temporaryFolder('pictures'), 'answers');
  cpSync(join(repository, 'samples'), folder, { recursive: true });
  const workbench = await startWorkbench({
    folder,
    size: { width: 1280, height: 800 },
    scale: 2,
    settings: {
      'window.commandCenter': false,
      'workbench.layoutControl.enabled': false,
      'editor.stickyScroll.enabled': false,
      'editor.cursorBlinking': 'solid',
      'breadcrumbs.enabled': false,
    },
  });
  try {
    await shot(workbench);
    return await workbench.screenshot(`media/${name}.png`);
  } catch (error) {
    await workbench.screenshot(`out/screenshots/${name}-failed.png`);
    throw error;
  } finally {
    await workbench.close();
  }
}

/** Gives the view STAR Outline the room of the side bar. */
async function showOutline(workbench: Workbench): Promise<void> {
  await workbench.showView('STAR Outline');
  await workbench.tree('STAR Outline').first().waitFor();
}
