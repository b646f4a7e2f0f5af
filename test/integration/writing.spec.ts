import type { Disposable, TextDocument, TextEditor } from 'vscode';
import { commands, languages, Selection, window } from 'vscode';
import { blamingAnswer, blamingSentence, wholeAnswer } from './support/answers.ts';
import { equal, includes, ok } from './support/assert.ts';
import {
  analysed,
  closeAll,
  openText,
  placeOf,
  replaceText,
  rulesIn,
  ruleOf,
  shownFindings,
  until,
  withSetting,
} from './support/editor.ts';
import { mountMemoryFiles } from './support/memory-files.ts';

/** Behind it the blaming sentence stands where nothing answers it. */
const endOfTask = 'My task was to deliver the report for April by the fifth of May.';

/** Types at the caret, as a keyboard does. */
async function typeBehind(editor: TextEditor, piece: string, text: string): Promise<void> {
  const { end } = placeOf(editor.document, piece);
  editor.selection = new Selection(end, end);
  await commands.executeCommand('type', { text });
  await analysed(editor.document.uri);
}

const blames = ({ uri }: TextDocument) => shownFindings(uri).filter((shown) => ruleOf(shown) === 'blame-language');

async function untilBlames(document: TextDocument, count: number): Promise<void> {
  await until(
    `${count} findings of blame`,
    () => blames(document).length === count,
    (check) => languages.onDidChangeDiagnostics(check),
  );
}

describe('Findings while writing', () => {
  let mounted: Disposable;
  before(() => {
    mounted = mountMemoryFiles();
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  it('wait on the sentence that is written until the caret leaves it', async () => {
    await withSetting('pause', 60_000, async () => {
      const editor = await openText(wholeAnswer);
      await typeBehind(editor, endOfTask, ` ${blamingSentence}`);
      equal(blames(editor.document).length, 0, 'findings while the caret is in the sentence');
      await commands.executeCommand('type', { text: ' ' });
      await untilBlames(editor.document, 1);
    });
  });

  it('come when the caret is moved away, and when the writing pauses', async () => {
    await withSetting('pause', 60_000, async () => {
      const editor = await openText(wholeAnswer);
      await typeBehind(editor, endOfTask, ` ${blamingSentence}`);
      editor.selection = new Selection(0, 0, 0, 0);
      await untilBlames(editor.document, 1);
    });
    await withSetting('pause', 400, async () => {
      const editor = await openText(wholeAnswer);
      await typeBehind(editor, endOfTask, ` ${blamingSentence}`);
      await untilBlames(editor.document, 1);
    });
  });

  it('that were shown stay while their sentence is edited', async () => {
    const editor = await openText(blamingAnswer);
    await untilBlames(editor.document, 1);
    await typeBehind(editor, 'to send me the figures', ' in time');
    equal(blames(editor.document).length, 1, 'findings while editing');
  });

  it('do not wait where that is switched off', async () => {
    await withSetting('quietWhileTyping', 'off', async () => {
      const editor = await openText(wholeAnswer);
      await typeBehind(editor, endOfTask, ` ${blamingSentence}`);
      await untilBlames(editor.document, 1);
    });
  });

  it('come on saving where that is set, and what was shown stays until then', async () => {
    await withSetting('run', 'onSave', async () => {
      const { document } = await openText(wholeAnswer);
      await replaceText(document, endOfTask, `${endOfTask} ${blamingSentence}`);
      await analysed(document.uri);
      equal(blames(document).length, 0, 'findings before saving');
      ok(await document.save(), 'the file to be saved');
      await untilBlames(document, 1);
      await replaceText(document, blamingSentence, 'I told them.');
      await analysed(document.uri);
      equal(blames(document).length, 1, 'findings before the next save');
    });
  });

  it('come by command alone where that is set', async () => {
    await withSetting('run', 'manual', async () => {
      const { document } = await openText(blamingAnswer);
      equal(shownFindings(document.uri).length, 0, 'findings before the command');
      await commands.executeCommand('starWriter.check');
      includes(shownFindings(document.uri).map(ruleOf).join(), 'blame-language');
    });
  });

  it('go and come back as the checks of a file are switched off and on', async () => {
    const { document } = await openText(blamingAnswer);
    includes((await rulesIn(document)).join(), 'blame-language');
    await commands.executeCommand('starWriter.switchFile');
    equal(await rulesIn(document), [], 'findings when off');
    await commands.executeCommand('starWriter.switchFile');
    includes((await rulesIn(document)).join(), 'blame-language');
    equal(window.activeTextEditor?.document.isDirty, false, 'whether the file was changed');
  });
});
