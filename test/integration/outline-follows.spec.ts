import type { Disposable } from 'vscode';
import { commands, Selection, Uri, ViewColumn, window, workspace } from 'vscode';
import type { Api } from '../../src/extension/activate.ts';
import { boldAnswer, wholeAnswer } from './support/answers.ts';
import { equal, ok } from './support/assert.ts';
import { analysed, closeAll, openText, placeOf, startExtension, until } from './support/editor.ts';
import { mountMemoryFiles } from './support/memory-files.ts';
import { linesBelow, rootOf } from './support/outline.ts';

const otherAnswer = boldAnswer.replace('The late report', 'The other report');

describe('What the STAR Outline follows', () => {
  let mounted: Disposable;
  let outline: Api['outline'];
  before(async () => {
    mounted = mountMemoryFiles();
    outline = (await startExtension()).outline;
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  const shows = (title: string) =>
    until(
      `“${title}” in the outline`,
      () => outline.getChildren()[0]?.label === title,
      (check) => outline.onDidChangeTreeData(check),
    );

  it('follows the active editor from file to file', async () => {
    const first = await openText(wholeAnswer);
    await openText(otherAnswer);
    await shows('The other report');
    await window.showTextDocument(first.document);
    await shows('The late report');
  });

  it('follows the editor with the focus where two stand side by side', async () => {
    const left = await openText(wholeAnswer);
    const right = await openText(otherAnswer);
    await window.showTextDocument(left.document, { viewColumn: ViewColumn.One });
    await window.showTextDocument(right.document, { viewColumn: ViewColumn.Two });
    await shows('The other report');
    await commands.executeCommand('workbench.action.focusFirstEditorGroup');
    await shows('The late report');
  });

  it('acts in the editor with the focus where one file is split', async () => {
    const first = await openText(wholeAnswer);
    const { document } = first;
    await commands.executeCommand('workbench.action.splitEditor');
    await until(
      'the second editor',
      () => window.activeTextEditor?.document === document && window.activeTextEditor !== first,
      (check) => window.onDidChangeActiveTextEditor(check),
    );
    const editor = window.activeTextEditor;
    ok(editor, 'an active editor');
    const place = placeOf(document, 'I delivered').start;
    editor.selection = new Selection(place, place);
    await commands.executeCommand('starWriter.movePartUp');
    await analysed(document.uri);
    equal(linesBelow(outline, rootOf(outline), 'part'), ['Situation', 'Task', 'Result', 'Action', 'Learning'], 'lines');
    ok(window.activeTextEditor === editor, 'the focus to stay');
    equal(editor.selection.active, placeOf(document, 'I delivered').start, 'caret');
  });

  it('keeps its content when the focus goes to the view', async () => {
    const { document } = await openText(wholeAnswer);
    await shows('The late report');
    await commands.executeCommand('starWriter.outline.focus');
    equal(rootOf(outline).label, 'The late report', 'root');
    await analysed(document.uri);
    equal(linesBelow(outline, rootOf(outline), 'part').length, 5, 'parts');
  });

  it('shows the newer side of a comparison with an older state', async () => {
    const { document } = await openText(wholeAnswer);
    const older = Uri.from({ scheme: 'git', path: document.uri.path });
    const provider = workspace.registerTextDocumentContentProvider('git', {
      provideTextDocumentContent: () => otherAnswer,
    });
    try {
      await commands.executeCommand('vscode.diff', older, document.uri, 'older and newer');
      await until(
        'the comparison',
        () => window.visibleTextEditors.some((editor) => editor.document.uri.scheme === 'git'),
        (check) => window.onDidChangeVisibleTextEditors(check),
      );
      await shows('The late report');
      await commands.executeCommand('workbench.action.compareEditor.focusSecondarySide');
      await until(
        'the focus on the older side',
        () => window.activeTextEditor?.document.uri.scheme === 'git',
        (check) => window.onDidChangeActiveTextEditor(check),
      );
      equal(rootOf(outline).label, 'The late report', 'root');
    } finally {
      provider.dispose();
    }
  });

  it('follows a file that has just become an answer', async () => {
    const { document } = await openText('# Notes\n', '.md');
    equal(outline.getChildren().length, 0, 'roots');
    const editor = window.activeTextEditor;
    ok(editor, 'an editor');
    await editor.edit((change) => {
      change.insert(document.positionAt(0), wholeAnswer);
    });
    await shows('The late report');
  });
});
