import type { CompletionList, Disposable, DocumentSymbol, FoldingRange, TextDocument } from 'vscode';
import {
  CompletionItemKind,
  commands,
  extensions,
  NotebookCellData,
  NotebookCellKind,
  NotebookData,
  window,
  workspace,
} from 'vscode';
import { blamingAnswer, boldAnswer, wholeAnswer } from './support/answers.ts';
import { equal, ok } from './support/assert.ts';
import { closeAll, openText, placeOf, shownFindings, startExtension } from './support/editor.ts';
import { mountMemoryFiles } from './support/memory-files.ts';

const notebookType = 'jupyter-notebook';

describe('Beside what else the editor knows of Markdown', () => {
  let mounted: Disposable;
  before(async () => {
    mounted = mountMemoryFiles();
    await startExtension();
    await extensions.getExtension('vscode.markdown-language-features')?.activate();
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  const namesIn = (symbols: readonly DocumentSymbol[]): string[] =>
    symbols.flatMap(({ name, children }) => [name.replace(/^#+ /, ''), ...namesIn(children)]);
  const twice = (values: readonly (string | number)[]) =>
    values.filter((value, index) => values.indexOf(value) !== index);

  it('symbols name each part once', async () => {
    for (const text of [wholeAnswer, boldAnswer]) {
      const { document } = await openText(text);
      const symbols = await commands.executeCommand<DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      const parts = namesIn(symbols).filter((name) => /^(?:Situation|Task|Action|Result|Learning)$/.test(name));
      ok(parts.length >= 3, 'parts among the symbols');
      equal(twice(parts), [], 'parts that are there twice');
    }
  });

  it('each part folds once, whatever its label is written as', async () => {
    for (const [text, label] of [
      [wholeAnswer, '## Result'],
      [boldAnswer.replace('**Result:** ', '**Result:**\n'), '**Result:**'],
    ] as const) {
      const { document } = await openText(text);
      const ranges = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
      const starts = ranges.map(({ start }) => start);
      ok(starts.includes(placeOf(document, label).start.line), `a range at ${label}`);
      equal(twice(starts), [], 'lines at which two ranges begin');
    }
  });

  it('completion offers nothing twice', async () => {
    const { document } = await openText(`${boldAnswer}\n## \n`);
    const position = placeOf(document, '## ').end;
    const { items } = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    const labels = items
      .filter(({ kind }) => kind !== CompletionItemKind.Text)
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
    ok(labels.includes('Task'), `a missing part among ${labels.join()}`);
    equal(twice(labels), [], 'labels that are there twice');
  });

  it('Markdown cells of notebooks are left alone', async () => {
    const cell = new NotebookCellData(NotebookCellKind.Markup, blamingAnswer, 'markdown');
    const notebook = await workspace.openNotebookDocument(notebookType, new NotebookData([cell]));
    const document = notebook.cellAt(0).document;
    equal([document.languageId, document.getText()], ['markdown', blamingAnswer], 'the cell');
    // Both go through the same queue: when the answer opened after it is checked, the cell was passed over.
    await openText(blamingAnswer);
    equal(shownFindings(document.uri), [], 'findings');
    equal(await ourSymbols(document), [], 'symbols');
    ok(window.activeTextEditor?.document !== document, 'the answer to be the active document');
  });

  /** Symbols of an answer's parts: those of headings begin with their marks. */
  async function ourSymbols({ uri }: TextDocument): Promise<string[]> {
    const symbols = await commands.executeCommand<DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    return (symbols ?? []).map(({ name }) => name).filter((name) => !name.startsWith('#'));
  }
});
