import type { Disposable, TextDocument, Uri } from 'vscode';
import {
  CancellationTokenSource,
  commands,
  DataTransfer,
  DataTransferItem,
  env,
  Position,
  Range,
  Selection,
  version,
  window,
  workspace,
} from 'vscode';
import { pasteProvider } from '../../src/extension/import/paste.ts';
import { pasteApi } from '../../src/extension/import/paste-api.ts';
import { equal, excludes, includes, ok } from './support/assert.ts';
import { analysed, closeAll, openText, startExtension } from './support/editor.ts';
import { freshAddress, mountMemoryFiles, putFile, readText } from './support/memory-files.ts';
import { withStandIn } from './support/stand-in.ts';
import { wordDocument } from './support/word-document.ts';

const plain = `BehavioralThe Late Train
Tell me about a time when you missed a deadline.
Senior Level
Ownership
Situation – Context
I had promised the *whole* timetable to four stations by Friday.
Task
It was mine to check the night trains.
Action
I counted on Thursday for it, and on Thursday I was ill.
Result
The timetable came 3 days late.
Learning
I now check the night trains first.`;

const structured = [
  '# The Late Train',
  '> Tell me about',
  '## Situation – Context',
  '\\*whole\\* timetable',
  '## Learning',
];

const structure = () => commands.executeCommand<Uri | undefined>('starWriter.structureAnswer');
const structureFile = (file: Uri) => commands.executeCommand<Uri | undefined>('starWriter.structureFile', file);

/** Runs with a text in the clipboard, which hosts without a window do not have. */
async function withClipboard<Value>(text: string, run: () => PromiseLike<Value>): Promise<Value> {
  return withStandIn(env, 'clipboard', { readText: () => Promise.resolve(text) }, run);
}

describe('import', () => {
  let mounted: Disposable;
  before(async () => {
    mounted = mountMemoryFiles();
    await startExtension();
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  it('structures the active document, as one step to undo', async () => {
    const { document } = await openText(plain, '.md');
    await structure();
    const text = document.getText();
    for (const part of [...structured, 'level: senior', 'competencies: [Ownership]']) includes(text, part);
    const state = await analysed(document.uri);
    ok(state.kind === 'answers', 'an answer');
    equal(state.file.answers[0]?.sections.length, 5, 'sections');
    await commands.executeCommand('undo');
    equal(document.getText(), plain, 'text after undo');
  });

  it('structures a selection without front matter, and leaves what stands around it', async () => {
    const editor = await openText(`# Mine\n\n${plain}\n`, '.md');
    const { document } = editor;
    editor.selection = new Selection(new Position(2, 0), new Position(document.lineCount - 1, 0));
    await structure();
    ok(document.getText().startsWith('# Mine\n\n*Behavioral*\n\n# The Late Train'), 'the text before it to stay');
    excludes(document.getText(), 'star: true');
  });

  it('leaves Markdown as it is and says so', async () => {
    const { document } = await openText('## Situation\n\nIt was *late*.\n');
    const shown: string[] = [];
    await withStandIn(
      window,
      'showInformationMessage',
      (text: string) => Promise.resolve(void shown.push(text)),
      structure,
    );
    equal(document.isDirty, false, 'changed');
    equal(shown.length, 1, 'messages');
  });

  it('opens a plain text document as an answer of its own', async () => {
    const source = await workspace.openTextDocument({ language: 'plaintext', content: plain });
    await window.showTextDocument(source);
    const uri = await structure();
    equal(source.getText(), plain, 'text of the source');
    equal(uri?.scheme, 'untitled', 'scheme');
    equal(window.activeTextEditor?.document.languageId, 'markdown', 'language');
    for (const part of structured) includes(window.activeTextEditor?.document.getText() ?? '', part);
  });

  it('takes the clipboard where no editor has text', async () => {
    await withClipboard(plain, structure);
    for (const part of structured) includes(window.activeTextEditor?.document.getText() ?? '', part);
  });

  it('puts the clipboard into an empty Markdown document', async () => {
    const { document } = await openText('\n');
    const uri = await withClipboard(plain, structure);
    equal(uri?.toString(), document.uri.toString(), 'document');
    ok(document.getText().startsWith('---\nstar: true\n'), 'front matter');
  });

  it('says that there is nothing to structure', async () => {
    const shown: string[] = [];
    await withStandIn(
      window,
      'showInformationMessage',
      (text: string) => Promise.resolve(void shown.push(text)),
      () => withClipboard('', structure),
    );
    equal(shown.length, 1, 'messages');
  });

  it('opens files of text and web pages, and leaves them as they are', async () => {
    const file = freshAddress('.txt');
    putFile(file, plain);
    await structureFile(file);
    for (const part of structured) includes(window.activeTextEditor?.document.getText() ?? '', part);
    equal(readText(file), plain, 'text of the file');

    const page = freshAddress('.html');
    const boxes = plain.split('\n').map((line) => `<div>${line.replace('Behavioral', '<p>Behavioral</p>')}</div>`);
    putFile(
      page,
      `<html><body><script>var x;</script>${boxes.join('')}<ul><li>one &amp; all<li>two</ul></body></html>`,
    );
    await structureFile(page);
    const text = window.activeTextEditor?.document.getText() ?? '';
    for (const part of [...structured, '- one & all\n- two']) includes(text, part);
    excludes(text, 'var x');
  });

  it('opens Word documents', async () => {
    const file = freshAddress('.docx');
    putFile(file, wordDocument(plain.split('\n')));
    await structureFile(file);
    for (const part of structured) includes(window.activeTextEditor?.document.getText() ?? '', part);
  });

  it('says why a file cannot be read', async () => {
    const file = freshAddress('.docx');
    putFile(file, 'no Word document');
    const errors: string[] = [];
    await withStandIn(
      window,
      'showErrorMessage',
      (text: string) => Promise.resolve(void errors.push(text)),
      () => structureFile(file),
    );
    equal(errors.length, 1, 'errors');
    includes(errors[0] ?? '', file.path.slice(file.path.lastIndexOf('/') + 1));
  });

  describe('on paste', () => {
    before(function () {
      if (pasteApi() !== undefined) return;
      console.log(`    skipped: VS Code ${version} offers no pastes of extensions`);
      this.skip();
    });

    /** What is offered for a text that is pasted at the start of a document. */
    async function offers(document: TextDocument, text: string, isAnswer = false): Promise<readonly string[]> {
      const api = pasteApi();
      ok(api, 'an editor that offers pastes');
      const data = new DataTransfer();
      data.set('text/plain', new DataTransferItem(text));
      const state = await analysed(document.uri);
      const provider = pasteProvider(api, { of: () => (isAnswer ? state : undefined) });
      const { token } = new CancellationTokenSource();
      const found = await provider.provideDocumentPasteEdits(document, [new Range(0, 0, 0, 0)], data, {}, token);
      return (found ?? []).map(({ insertText }) => insertText);
    }

    it('offers an answer in an empty document', async () => {
      const { document } = await openText('', '.md');
      const [text = ''] = await offers(document, plain);
      ok(text.startsWith('---\nstar: true\n'), 'front matter');
      for (const part of structured) includes(text, part);
    });

    it('offers it without front matter in an answer', async () => {
      const { document } = await openText('# Mine\n\n## Situation\n\nA\n\n## Task\n\nB\n\n## Action\n\nC\n', '.md');
      const [text = ''] = await offers(document, plain, true);
      ok(text.startsWith('*Behavioral*'), 'no front matter');
    });

    it('offers nothing for other texts, for Markdown, and in other documents', async () => {
      const { document } = await openText('', '.md');
      equal(await offers(document, 'Situation: it was late.\nTask: none.'), [], 'few labels');
      equal(await offers(document, '## Situation\n\nA\n\n## Task\n\nB\n\n## Action\n\nC'), [], 'Markdown');
      const { document: other } = await openText('# Minutes\n\nWe met.\n', '.md');
      equal(await offers(other, plain), [], 'other document');
    });
  });
});
