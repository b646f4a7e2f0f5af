import type { Disposable } from 'vscode';
import { commands, Uri, window, workspace } from 'vscode';
import { equal, includes, ok } from './support/assert.ts';
import { closeAll, startExtension } from './support/editor.ts';
import { memoryScheme, mountMemoryFiles, putFile, readOnlyScheme, readText } from './support/memory-files.ts';

const question = 'Tell me about a time when you missed a deadline.';
const folder = Uri.from({ scheme: memoryScheme, path: '/folder' });

/** Runs the command and gives the file that it made and the errors that it showed. */
async function run(wish: object): Promise<{ uri: Uri | undefined; errors: string[] }> {
  const errors: string[] = [];
  const messages = window as { showErrorMessage: unknown };
  const original = messages.showErrorMessage;
  messages.showErrorMessage = (text: string) => {
    errors.push(text);
    return Promise.resolve(undefined);
  };
  try {
    return { uri: await commands.executeCommand<Uri | undefined>('starWriter.newAnswer', wish), errors };
  } finally {
    messages.showErrorMessage = original;
  }
}

describe('STAR: New Answer', () => {
  let mounted: Disposable;
  before(async () => {
    mounted = mountMemoryFiles();
    await startExtension();
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  it('makes a file from the template, with the question in it and the caret at the first stop', async () => {
    const { uri, errors } = await run({ question, type: 'failure', folder, fileName: 'missed-deadline' });
    equal(errors, [], 'errors');
    equal(uri?.path, '/folder/missed-deadline.star.md', 'file');
    const editor = window.activeTextEditor;
    equal(editor?.document.uri.toString(), uri?.toString(), 'active file');
    const text = editor?.document.getText() ?? '';
    includes(text, question);
    includes(text, 'type: failure');
    for (const part of ['Situation', 'Task', 'Action', 'Result', 'Learning']) includes(text, part);
    equal(text.includes('${'), false, 'snippet syntax in the text');
    equal(editor?.selection.isEmpty, false, 'prompt selected');
  });

  it('moves through the prompts', async () => {
    await run({ question, folder, fileName: 'prompts' });
    const editor = window.activeTextEditor;
    ok(editor, 'an editor');
    const first = editor.selection;
    await commands.executeCommand('jumpToNextSnippetPlaceholder');
    ok(editor.selection.start.isAfter(first.start), 'the next prompt to stand below the first');
  });

  it('never overwrites a file', async () => {
    const uri = Uri.joinPath(folder, 'mine.star.md');
    putFile(uri, 'my own words');
    const { uri: made, errors } = await run({ question, folder, fileName: 'mine' });
    equal(made, undefined, 'file');
    equal(errors.length, 1, 'errors');
    includes(errors[0] ?? '', 'mine.star.md');
    includes(errors[0] ?? '', 'exists already');
    equal(readText(uri), 'my own words', 'text of the file');
  });

  it('refuses names that are paths', async () => {
    const { uri, errors } = await run({ question, folder, fileName: '../outside' });
    equal(uri, undefined, 'file');
    equal(errors.length, 1, 'errors');
  });

  it('says which file a read-only file system refused, and why', async () => {
    const { uri, errors } = await run({
      question,
      folder: folder.with({ scheme: readOnlyScheme }),
      fileName: 'refused',
    });
    equal(uri, undefined, 'file');
    includes(errors[0] ?? '', 'refused.star.md');
    includes(errors[0] ?? '', 'read-only');
  });

  it('makes an answer that is recognised and knows what is unwritten', async () => {
    const api = await startExtension();
    const { uri } = await run({ question, folder, fileName: 'recognised' });
    ok(uri, 'a file');
    const state = await api.whenAnalysed(uri);
    equal(state.kind, 'answers', 'kind');
    ok(state.kind === 'answers', 'answers');
    equal(state.file.answers.length, 1, 'answers');
    equal(state.file.answers[0]?.question?.text, question, 'question');
    equal(
      state.report?.findings
        .filter(({ severity }) => severity === 'error' || severity === 'warning')
        .map(({ rule }) => rule),
      [],
      'warnings in an answer that is not begun',
    );
  });

  it('proposes a free name and takes the words of a question for it', async () => {
    const input = window as { showInputBox: unknown };
    const original = input.showInputBox;
    const proposals: string[] = [];
    input.showInputBox = ({ value }: { value: string }) => {
      proposals.push(value);
      return Promise.resolve(value);
    };
    try {
      const first = await run({ question, folder });
      await closeAll();
      const second = await run({ question, folder });
      equal(first.uri?.path, `/folder/${proposals[0] ?? ''}`, 'first file');
      equal(proposals[1], proposals[0]?.replace('.star.md', '-2.star.md'), 'second proposal');
      equal(second.uri?.path, `/folder/${proposals[1] ?? ''}`, 'second file');
    } finally {
      input.showInputBox = original;
    }
  });

  it('asks for the folder of the file that was chosen in the explorer', async () => {
    const resource = Uri.joinPath(folder, 'beside.star.md');
    putFile(resource, 'x');
    equal((await workspace.fs.stat(folder)).type, 2, 'kind of the folder');
    const { uri } = await run({ question, folder, fileName: 'beside-2' });
    equal(uri?.path, '/folder/beside-2.star.md', 'file');
  });
});
