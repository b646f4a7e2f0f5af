import type { CodeLens, Disposable, TextDocument } from 'vscode';
import { commands, ConfigurationTarget, workspace } from 'vscode';
import { equal, ok } from './support/assert.ts';
import { closeAll, openText } from './support/editor.ts';
import { mountMemoryFiles } from './support/memory-files.ts';

const story = `---
type: failure
---

## Situation

I ran the kitchen of a small hotel with two cooks and forty guests.

## Action

I wrote down every delivery for a week, and I asked both cooks what they had missed and when.

## Result

We threw away 4 kilograms a week in place of 11.
`;

async function lensesOf({ uri }: TextDocument): Promise<string[]> {
  const lenses = await commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', uri, 10);
  return lenses
    .filter(({ command }) => command?.command.startsWith('starWriter.'))
    .map(({ command }) => command?.title ?? '');
}

describe('Sizes above the parts', () => {
  let mounted: Disposable;
  before(() => {
    mounted = mountMemoryFiles();
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  it('tell words, time and share against what the type of question expects', async () => {
    const { document } = await openText(story);
    const lenses = await lensesOf(document);
    equal(lenses.length, 3);
    ok(lenses[0]?.startsWith('14 words · 6 s · 32% (up to 30%)') === true, lenses.join('; '));
    equal(lenses[1], '19 words · 8 s · 43% (20–45%)');
  });

  it('are switched off by a setting', async () => {
    const { document } = await openText(story);
    const settings = workspace.getConfiguration('starWriter');
    await settings.update('sectionSizes', false, ConfigurationTarget.Global);
    try {
      equal((await lensesOf(document)).length, 0);
    } finally {
      await settings.update('sectionSizes', undefined, ConfigurationTarget.Global);
    }
  });

  it('do not stand in other Markdown', async () => {
    const { document } = await openText('# Notes\n\nNothing of a story.\n', '.md');
    equal((await lensesOf(document)).length, 0);
  });
});
