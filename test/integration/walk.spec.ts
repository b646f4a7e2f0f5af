import type { Disposable } from 'vscode';
import { commands, SnippetString, Uri, window } from 'vscode';
import { blamingSentence, owningSentence } from './support/answers.ts';
import { equal, includes, ok } from './support/assert.ts';
import { actionsAt, analysed, choose, closeAll, replaceText, rulesIn, startExtension } from './support/editor.ts';
import { memoryScheme, mountMemoryFiles, readText } from './support/memory-files.ts';

describe('A candidate', () => {
  let mounted: Disposable;
  before(() => {
    mounted = mountMemoryFiles();
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  it('goes from a question to an answer that owns its failure', async () => {
    const { outline } = await startExtension();
    const uri = await commands.executeCommand<Uri | undefined>('starWriter.newAnswer', {
      question: 'Tell me about a time when you failed.',
      type: 'failure',
      folder: Uri.from({ scheme: memoryScheme, path: '/folder' }),
      fileName: 'a-failure',
    });
    ok(uri, 'a file');
    const editor = window.activeTextEditor;
    ok(editor, 'an editor');
    const { document } = editor;
    includes((await rulesIn(document)).join(), 'placeholder-left');

    const state = await analysed(uri);
    ok(state.kind === 'answers', 'an answer');
    const action = state.file.answers[0]?.sections.find(({ parts }) => parts.includes('action'));
    ok(action, 'an Action');
    const end = document.positionAt(action.range.end);
    await editor.insertSnippet(new SnippetString(`\n\n${blamingSentence}\n`), end);
    includes((await rulesIn(document)).join(), 'blame-language');
    const line = outline.getChildren()[0];
    ok(line, 'the answer in the outline');
    const shown = outline.getChildren(line).find(({ label }) => label === 'Action');
    ok(shown, 'Action in the outline');
    ok(
      outline.getChildren(shown).some((below) => below.kind === 'finding' && below.rule === 'blame-language'),
      'the blame below Action in the outline',
    );

    await replaceText(document, blamingSentence, owningSentence);
    equal((await rulesIn(document)).includes('blame-language'), false, 'blame after the rewrite');

    await replaceText(document, owningSentence, blamingSentence);
    await choose(await actionsAt(document, blamingSentence), 'Add your own part');
    equal((await rulesIn(document)).includes('blame-language'), false, 'blame after the quick fix');

    ok(await document.save(), 'the file to be saved');
    includes(readText(uri), 'the accountant forgot');
  });
});
