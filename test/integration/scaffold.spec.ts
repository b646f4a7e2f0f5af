import type { Disposable, QuickPickItem, WorkspaceEdit } from 'vscode';
import { commands, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import { equal, includes, ok } from './support/assert.ts';
import { closeAll, startExtension } from './support/editor.ts';
import { memoryScheme, mountMemoryFiles, putFile, readOnlyScheme, readText } from './support/memory-files.ts';
import { withStandIn } from './support/stand-in.ts';

const question = 'Tell me about a time when you missed a deadline.';
const folder = Uri.from({ scheme: memoryScheme, path: '/folder' });

/** Runs the command and gives the file that it made and the errors that it showed. */
async function run(wish: unknown): Promise<{ uri: Uri | undefined; errors: string[] }> {
  const errors: string[] = [];
  const show = (text: string) => Promise.resolve(void errors.push(text));
  const uri = await withStandIn(window, 'showErrorMessage', show, () =>
    commands.executeCommand<Uri | undefined>('starWriter.newAnswer', wish),
  );
  return { uri, errors };
}

/** Takes every name that is proposed for a file, and notes it. */
function acceptNames(proposals: string[]) {
  return ({ value }: { value: string }) => {
    proposals.push(value);
    return Promise.resolve(value);
  };
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
    const proposals: string[] = [];
    await withStandIn(window, 'showInputBox', acceptNames(proposals), async () => {
      const first = await run({ question, folder });
      await closeAll();
      const second = await run({ question, folder });
      equal(first.uri?.path, `/folder/${proposals[0] ?? ''}`, 'first file');
      equal(proposals[1], proposals[0]?.replace('.star.md', '-2.star.md'), 'second proposal');
      equal(second.uri?.path, `/folder/${proposals[1] ?? ''}`, 'second file');
    });
  });

  it('refuses taken and impossible names while they are typed', async () => {
    putFile(Uri.joinPath(folder, 'taken.star.md'), 'x');
    let validate: (name: string) => PromiseLike<string | undefined> = () => Promise.resolve('not called');
    const input = (options: { validateInput: typeof validate }) => {
      validate = options.validateInput;
      return Promise.resolve(undefined);
    };
    await withStandIn(window, 'showInputBox', input, () => run({ question, folder }));
    equal(await validate('free'), undefined, 'a free name');
    for (const name of ['taken', 'taken.star.md', 'a/b', 'a:b', '', '.star.md', '..']) {
      ok(await validate(name), `a problem with “${name}”`);
    }
  });

  it('leaves a file alone that another program makes in the same moment', async () => {
    const uri = Uri.joinPath(folder, 'race.star.md');
    const apply = workspace.applyEdit.bind(workspace);
    const late = (change: WorkspaceEdit) => {
      putFile(uri, 'words of another');
      return apply(change);
    };
    const { uri: made, errors } = await withStandIn(workspace, 'applyEdit', late, () =>
      run({ question, folder, fileName: 'race' }),
    );
    equal(made, undefined, 'file');
    includes(errors[0] ?? '', 'race.star.md');
    equal(readText(uri), 'words of another', 'text of the file');
  });

  it('makes the file beside the one that was chosen in the explorer', async () => {
    const resource = Uri.joinPath(folder, 'beside.star.md');
    putFile(resource, 'x');
    const proposals: string[] = [];
    const { uri } = await withStandIn(window, 'showInputBox', acceptNames(proposals), () =>
      withStandIn(window, 'createQuickPick', pickFirst('Tell me about a bridge you built'), () => run(resource)),
    );
    ok(uri?.path.startsWith('/folder/'), 'a file in the folder');
    includes(window.activeTextEditor?.document.getText() ?? '', '> Tell me about a bridge you built');
  });

  it('makes an untitled answer where no folder is open', async () => {
    const { uri, errors } = await withStandIn(workspace, 'workspaceFolders', undefined, () => run({ question }));
    equal(errors, [], 'errors');
    equal(uri?.scheme, 'untitled', 'scheme');
    includes(window.activeTextEditor?.document.getText() ?? '', question);
  });

  it('asks for the folder where several are open, and makes nothing when no one is chosen', async () => {
    const folders = [
      { uri: folder, name: 'one', index: 0 },
      { uri: folder, name: 'two', index: 1 },
    ];
    const choose = (chosen: unknown) =>
      withStandIn(workspace, 'workspaceFolders', folders, () =>
        withStandIn(
          window,
          'showWorkspaceFolderPick',
          () => Promise.resolve(chosen),
          () => run({ question, fileName: 'chosen' }),
        ),
      );
    equal((await choose(undefined)).uri, undefined, 'file');
    equal((await choose(folders[1])).uri?.path, '/folder/chosen.star.md', 'file');
  });

  it('offers the questions in groups, and the one that is typed first', async () => {
    const seen: QuickPickItem[][] = [];
    await withStandIn(window, 'createQuickPick', pickFirst('Why me?', seen), () =>
      run({ folder, fileName: 'grouped', type: 'other' }),
    );
    const [all = [], typed = []] = seen;
    const groups = all.filter(({ kind }) => kind === QuickPickItemKind.Separator).map(({ label }) => label);
    ok(groups.length > 5, 'groups');
    ok(groups.includes('Ownership'), 'a group of a competency');
    ok(all.length - groups.length >= 75, 'the questions of the bank');
    includes(typed[0]?.label ?? '', 'Why me?');
    equal(typed[0]?.alwaysShow, true, 'shown whatever is typed');
  });
});

/** A list in which a text is typed and the first line is chosen. */
function pickFirst(typed: string, seen: QuickPickItem[][] = []) {
  return () => {
    const listeners: Record<string, () => void> = {};
    const listen = (name: string) => (listener: () => void) => {
      listeners[name] = listener;
    };
    const picker = {
      items: [] as QuickPickItem[],
      selectedItems: [] as QuickPickItem[],
      value: '',
      onDidChangeValue: listen('value'),
      onDidTriggerButton: listen('button'),
      onDidAccept: listen('accept'),
      onDidHide: listen('hide'),
      hide: () => listeners['hide']?.(),
      dispose: () => undefined,
      show: () => {
        seen.push(picker.items);
        picker.value = typed;
        listeners['value']?.();
        seen.push(picker.items);
        picker.selectedItems = picker.items.slice(0, 1);
        listeners['accept']?.();
      },
    };
    return picker;
  };
}
