import type { Disposable } from 'vscode';
import { commands, languages, Uri, ViewColumn, window, workspace, WorkspaceEdit } from 'vscode';
import type { Api } from '../../src/extension/activate.ts';
import { blamingAnswer, blamingSentence, owningSentence } from './support/answers.ts';
import { equal, includes, ok } from './support/assert.ts';
import {
  actionsAt,
  analysed,
  closeAll,
  findingsIn,
  openText,
  replaceText,
  ruleOf,
  shownFindings,
  startExtension,
  until,
} from './support/editor.ts';
import { freshAddress, mountMemoryFiles, putFile, readOnlyScheme } from './support/memory-files.ts';
import { freshFolder, write } from './support/workspace-files.ts';

describe('Files that come, move and go', () => {
  let mounted: Disposable;
  let outline: Api['outline'];
  before(async () => {
    mounted = mountMemoryFiles();
    ({ outline } = await startExtension());
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  const blamesIn = (uri: Uri) => shownFindings(uri).filter((finding) => ruleOf(finding) === 'blame-language').length;
  const untilBlames = (uri: Uri, count: number) =>
    until(`${count} times blame`, () => blamesIn(uri) === count, languages.onDidChangeDiagnostics);
  const untilNoFindings = (uri: Uri) =>
    until('no findings', () => shownFindings(uri).length === 0, languages.onDidChangeDiagnostics);
  const untilNoOutline = () =>
    until('an empty outline', () => outline.getChildren().length === 0, outline.onDidChangeTreeData);

  async function change(fill: (edit: WorkspaceEdit) => void): Promise<void> {
    const edit = new WorkspaceEdit();
    fill(edit);
    ok(await workspace.applyEdit(edit), 'the edit to be applied');
  }

  async function openFile(): Promise<Uri> {
    const uri = Uri.joinPath(freshFolder(), 'story.star.md');
    await write(uri, blamingAnswer);
    await window.showTextDocument(await workspace.openTextDocument(uri));
    await analysed(uri);
    return uri;
  }

  it('have their findings under the new name when they are renamed, and none under the old', async () => {
    const uri = await openFile();
    equal(blamesIn(uri), 1, 'blame at first');
    const renamed = Uri.joinPath(uri, '../renamed.star.md');
    await change((edit) => {
      edit.renameFile(uri, renamed);
    });
    await untilBlames(renamed, 1);
    await untilNoFindings(uri);
  });

  it('leave nothing behind when they are deleted', async () => {
    const uri = await openFile();
    await change((edit) => {
      edit.deleteFile(uri);
    });
    await untilNoFindings(uri);
    await untilNoOutline();
  });

  it('stay turned off when they are renamed', async () => {
    const uri = await openFile();
    await commands.executeCommand('starWriter.switchFile');
    await untilNoFindings(uri);
    const renamed = Uri.joinPath(uri, '../../moved-off/renamed.star.md');
    await change((edit) => {
      edit.renameFile(uri, renamed);
    });
    await window.showTextDocument(await workspace.openTextDocument(renamed));
    const state = await analysed(renamed);
    equal(state.kind === 'answers' && state.report, undefined, 'report');
  });

  it('are checked when they are new and one of their name, now deleted, was turned off', async () => {
    const uri = await openFile();
    await commands.executeCommand('starWriter.switchFile');
    await untilNoFindings(uri);
    await change((edit) => {
      edit.deleteFile(Uri.joinPath(uri, '..'), { recursive: true });
    });
    await write(uri, blamingAnswer);
    await window.showTextDocument(await workspace.openTextDocument(uri));
    await untilBlames(uri, 1);
  });

  it('have each finding once in split editors, and follow what either of them changes', async () => {
    const { document } = await openText(blamingAnswer);
    await window.showTextDocument(document, ViewColumn.Beside);
    equal(window.visibleTextEditors.filter((editor) => editor.document === document).length, 2, 'editors');
    await findingsIn(document);
    equal(blamesIn(document.uri), 1, 'blame');
    await replaceText(document, blamingSentence, owningSentence);
    await findingsIn(document);
    equal(blamesIn(document.uri), 0, 'blame after the rewrite');
    await commands.executeCommand('workbench.action.closeActiveEditor');
    equal(outline.getChildren().length, 1, 'answers in the outline');
  });

  it('have no findings where they were untitled, once they are closed', async () => {
    const document = await workspace.openTextDocument({ language: 'markdown', content: blamingAnswer });
    await window.showTextDocument(document);
    await findingsIn(document);
    equal([document.isUntitled, blamesIn(document.uri)], [true, 1], 'untitled, blame');
    await closeAll();
    await untilNoFindings(document.uri);
    await untilNoOutline();
  });

  it('are checked on the side of a comparison that is worked on, and the outline is of that side', async () => {
    const [older, newer] = [freshAddress(), freshAddress()];
    putFile(older, blamingAnswer.replace('The late report', 'The older report'));
    putFile(newer, blamingAnswer);
    await commands.executeCommand('vscode.diff', older, newer, 'Older and newer');
    await analysed(newer);
    equal(blamesIn(newer), 1, 'blame');
    await until(
      'the newer answer in the outline',
      () => outline.getChildren().some(({ label }) => label === 'The late report'),
      outline.onDidChangeTreeData,
    );
  });

  it('offer no edit where they are read-only', async () => {
    const { document } = await openText(blamingAnswer);
    ok((await editsIn(document.uri)).length > 0, 'edits where the file can be written');
    const uri = document.uri.with({ scheme: readOnlyScheme });
    await window.showTextDocument(await workspace.openTextDocument(uri));
    await analysed(uri);
    includes(shownFindings(uri).map(ruleOf).join(), 'blame-language');
    equal(await editsIn(uri), [], 'edits');
  });

  /** The titles of the offers at the blame that change the file itself. */
  async function editsIn(uri: Uri): Promise<string[]> {
    const actions = await actionsAt(await workspace.openTextDocument(uri), blamingSentence);
    return actions.filter(({ edit }) => edit?.has(uri) === true).map(({ title }) => title);
  }
});
