import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../host/paths.ts';
import type { Workbench } from '../host/workbench.ts';
import { startWorkbench } from '../host/workbench.ts';

/** A story of 141 words. */
const story = (title: string) =>
  `# ${title}\n\n## Situation\n\nThe pump stood.\n\n## Action\n\n${'I cleaned the filter and wrote it down. '.repeat(17)}\n\n## Result\n\nIt ran.\n`;

describe('The STAR Outline in a workspace with several folders', () => {
  const parent = temporaryFolder('roots');
  let workbench: Workbench;

  before(async () => {
    for (const name of ['first', 'second', 'third']) {
      mkdirSync(join(parent, name, '.vscode'), { recursive: true });
      writeFileSync(join(parent, name, `${name}.star.md`), story(`The ${name} report`));
    }
    writeFileSync(join(parent, 'second/.vscode/settings.json'), JSON.stringify({ 'starWriter.pace': 70 }));
    writeFileSync(join(parent, 'third/.starwriterrc.yaml'), 'pace: 94\n');
    const workspace = join(parent, 'stories.code-workspace');
    writeFileSync(workspace, JSON.stringify({ folders: [{ path: 'first' }, { path: 'second' }, { path: 'third' }] }));
    workbench = await startWorkbench({ folder: workspace });
    await workbench.showView('STAR Outline');
  });
  after(() => workbench.close());

  const answer = (label: string) =>
    workbench.tree('STAR Outline').and(workbench.page.locator(`[aria-level="1"][aria-label^="Answer, ${label}, "]`));

  it('follows the active editor, and the settings and the configuration file of its folder', async () => {
    await workbench.open('first.star.md');
    await answer('The first report, 141 words, 1 minute').waitFor();
    await workbench.open('second.star.md');
    await answer('The second report, 141 words, 2 minutes 1 second').waitFor();
    await workbench.open('third.star.md');
    await answer('The third report, 141 words, 1 minute 30 seconds').waitFor();
    await workbench.page.locator('.tab[data-resource-name="first.star.md"]').click();
    await answer('The first report, 141 words, 1 minute').waitFor();
  });
});
