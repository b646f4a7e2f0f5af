import type { Disposable, DocumentSymbol, TextDocument } from 'vscode';
import { commands } from 'vscode';
import { boldAnswer, wholeAnswer } from './support/answers.ts';
import { equal } from './support/assert.ts';
import { closeAll, openText, withSetting } from './support/editor.ts';
import { mountMemoryFiles } from './support/memory-files.ts';

describe('Document symbols', () => {
  let mounted: Disposable;
  before(() => {
    mounted = mountMemoryFiles();
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  /** The names of the parts among the symbols; those of Markdown's headings begin with their marks. */
  const partsOf = async ({ uri }: TextDocument) => {
    const roots = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
    return roots.flatMap(({ children }) => children.map(({ name }) => name)).filter((name) => /^[A-Z]/.test(name));
  };

  it('show the parts where headings do not', async () => {
    const { document } = await openText(boldAnswer);
    equal(await partsOf(document), ['Situation', 'Action', 'Result'], 'symbols');
  });

  it('leave the parts to headings that show them', async () => {
    const { document } = await openText(wholeAnswer);
    equal(await partsOf(document), [], 'symbols');
  });

  it('show the parts always or never by the setting', async () => {
    await withSetting('documentSymbols', 'on', async () => {
      const { document } = await openText(wholeAnswer);
      equal(await partsOf(document), ['Situation', 'Task', 'Action', 'Result', 'Learning'], 'symbols');
    });
    await withSetting('documentSymbols', 'off', async () => {
      const { document } = await openText(boldAnswer);
      equal(await partsOf(document), [], 'symbols');
    });
  });
});
