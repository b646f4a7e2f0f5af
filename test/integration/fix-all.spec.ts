import type { CodeAction, Disposable } from 'vscode';
import { CodeActionKind, commands, Range, workspace } from 'vscode';
import { fixAll } from '../../src/core/fixes/apply.ts';
import { lint } from '../../src/core/lint.ts';
import { parseAnswers } from '../../src/core/answer/parse.ts';
import { wholeAnswer } from './support/answers.ts';
import { equal, ok } from './support/assert.ts';
import { analysed, closeAll, openText } from './support/editor.ts';
import { mountMemoryFiles } from './support/memory-files.ts';

const text = wholeAnswer
  .replace('I listed every step', 'Basically, I listed every step')
  .replace('I wrote to the shops', 'I basically wrote to the shops & the office');

/** What `star-lint --fix` makes of it. */
const fixed = fixAll(text, (current) => lint(parseAnswers(current, { named: true })).findings);

describe('Fixing all', () => {
  let mounted: Disposable;
  before(() => {
    mounted = mountMemoryFiles();
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  it('has something to do in this test', () => {
    ok(fixed !== text, 'safe fixes');
  });

  it('gives by command the text of the command line, in one step to undo', async () => {
    const { document } = await openText(text);
    await commands.executeCommand('starWriter.fixAll');
    equal(document.getText(), fixed, 'text');
    await analysed(document.uri);
    await commands.executeCommand('undo');
    equal(document.getText(), text, 'text after undoing once');
  });

  it('is a code action for saving', async () => {
    const { document } = await openText(text);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new Range(0, 0, document.lineCount, 0),
      CodeActionKind.SourceFixAll.append('starWriter').value,
    );
    equal(
      actions.map(({ title }) => title),
      ['Fix all safe findings'],
      'offers',
    );
    ok(actions[0]?.edit && (await workspace.applyEdit(actions[0].edit)), 'the edit to be applied');
    equal(document.getText(), fixed, 'text');
  });
});
