import type { Disposable } from 'vscode';
import { commands, DataTransfer, Selection, window, workspace } from 'vscode';
import type { Api } from '../../src/extension/activate.ts';
import type { OutlineNode } from '../../src/extension/outline/node.ts';
import { boldAnswer, wholeAnswer } from './support/answers.ts';
import { equal, includes, ok } from './support/assert.ts';
import { analysed, closeAll, openText, placeOf, replaceText, startExtension } from './support/editor.ts';
import { freshAddress, mountMemoryFiles, putFile, readOnlyScheme } from './support/memory-files.ts';
import { chooseFor, lineOf, linesBelow, rootOf } from './support/outline.ts';
import { withStandIn } from './support/stand-in.ts';

const inOrder = ['Situation', 'Task', 'Action', 'Result', 'Learning'];

describe('Moving parts in the STAR Outline', () => {
  let mounted: Disposable;
  let api: Api;
  before(async () => {
    mounted = mountMemoryFiles();
    api = await startExtension();
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  const headings = () => (window.activeTextEditor?.document.getText() ?? '').match(/(?<=^## )\w+/gm) ?? [];
  const line = (label: string) => lineOf(api.outline, label);
  /** Drags a line onto another, as the editor has the view's controller do it. */
  const drag = async (dragged: OutlineNode, onto: OutlineNode | undefined) => {
    const data = new DataTransfer();
    api.dragAndDrop.handleDrag([dragged], data);
    await api.dragAndDrop.handleDrop(onto, data);
  };
  /** What the user was told while something ran. */
  const toldWhile = async (run: () => PromiseLike<unknown>) => {
    const told: string[] = [];
    await withStandIn(window, 'showInformationMessage', (text: string) => told.push(text), run);
    return told;
  };

  it('drops a part in the place of another, in one step to undo', async () => {
    const { document } = await openText(wholeAnswer);
    await drag(line('Result'), line('Task'));
    equal(headings(), ['Situation', 'Result', 'Task', 'Action', 'Learning'], 'order');
    await analysed(document.uri);
    equal(linesBelow(api.outline, rootOf(api.outline), 'part'), headings(), 'lines');
    await commands.executeCommand('undo');
    equal(document.getText(), wholeAnswer, 'text after one undo');
  });

  it('drops a part further down, and at the end', async () => {
    const { document } = await openText(wholeAnswer);
    await drag(line('Situation'), line('Action'));
    equal(headings(), ['Task', 'Action', 'Situation', 'Result', 'Learning'], 'order');
    await analysed(document.uri);
    await drag(line('Task'), undefined);
    equal(headings(), ['Action', 'Situation', 'Result', 'Learning', 'Task'], 'order');
  });

  it('keeps what stands between the parts', async () => {
    const text = wholeAnswer.replace('## Action', '<!-- Ask Ines. -->\n\n## Tip\n\nSmile.\n\n## Action');
    await openText(text);
    await drag(line('Action'), line('Situation'));
    const shown = window.activeTextEditor?.document.getText() ?? '';
    equal(headings(), ['Action', 'Situation', 'Tip', 'Task', 'Result', 'Learning'], 'order');
    includes(shown, '<!-- Ask Ines. -->\n\n## Tip\n\nSmile.');
    equal(shown.length, text.length, 'length of the text');
  });

  it('takes the title for the top', async () => {
    await openText(boldAnswer);
    await drag(line('Result'), rootOf(api.outline));
    const text = window.activeTextEditor?.document.getText() ?? '';
    equal(text.match(/(?<=^\*\*)\w+/gm), ['Result', 'Situation', 'Action'], 'order');
  });

  it('drops a part where one is missing', async () => {
    await openText(boldAnswer);
    await drag(line('Result'), line('Task'));
    const text = window.activeTextEditor?.document.getText() ?? '';
    equal(text.match(/(?<=^\*\*)\w+/gm), ['Situation', 'Result', 'Action'], 'order');
  });

  it('moves nothing but parts', async () => {
    const { document } = await openText(wholeAnswer);
    await drag(line('Question'), line('Result'));
    await drag(rootOf(api.outline), line('Result'));
    equal(document.getText(), wholeAnswer, 'text');
  });

  it('refuses a drop in another answer, and says so', async () => {
    const { document } = await openText(`${wholeAnswer}\n${wholeAnswer.replace('late', 'second')}`);
    const before = document.getText();
    const told = await toldWhile(() => drag(line('Result'), api.outline.getChildren()[1]));
    equal(told, ['A part can only be moved within its answer.'], 'told');
    equal(document.getText(), before, 'text');
  });

  it('refuses a drop that would change the parts, and says so', async () => {
    const { document } = await openText(wholeAnswer.replace('## Learning', '**Learning:**'));
    const before = document.getText();
    const told = await toldWhile(() => drag(line('Learning'), line('Result')));
    ok(told.length === 1 && told[0]?.startsWith('This part cannot be moved there') === true, 'a reason');
    equal(document.getText(), before, 'text');
  });

  it('moves what the line stands for, though the text has changed since', async () => {
    const { document } = await openText(wholeAnswer);
    const action = line('Action');
    await replaceText(document, '# The late report\n', '# The report that was late once\n\nA note of mine.\n');
    await chooseFor(action, 'movePartUp');
    equal(headings(), ['Situation', 'Action', 'Task', 'Result', 'Learning'], 'order');
    await analysed(document.uri);
  });

  it('moves the part that the caret is in by command, and the caret with it', async () => {
    const editor = await openText(wholeAnswer);
    const place = placeOf(editor.document, 'every step').start;
    editor.selection = new Selection(place, place);
    await commands.executeCommand('starWriter.movePartUp');
    equal(headings(), ['Situation', 'Action', 'Task', 'Result', 'Learning'], 'order after up');
    equal(editor.selection.active, placeOf(editor.document, 'every step').start, 'caret');
    await commands.executeCommand('starWriter.movePartDown');
    equal(headings(), inOrder, 'order after down');
    equal(editor.document.getText(), wholeAnswer, 'text');
  });

  it('stops at both ends', async () => {
    const { document } = await openText(wholeAnswer);
    await chooseFor(line('Situation'), 'movePartUp');
    await chooseFor(line('Learning'), 'movePartDown');
    equal(document.getText(), wholeAnswer, 'text');
  });

  it('offers only the ways that there are', async () => {
    await openText(wholeAnswer);
    const context = (label: string) => api.outline.getTreeItem(line(label)).contextValue;
    equal(inOrder.map(context), ['part down', 'part up down', 'part up down', 'part up down', 'part up'], 'ways');
    equal(context('Question'), 'question', 'question');
  });

  it('leaves a file alone that cannot be written', async () => {
    const uri = freshAddress();
    putFile(uri, wholeAnswer);
    const document = await workspace.openTextDocument(uri.with({ scheme: readOnlyScheme }));
    await window.showTextDocument(document);
    await analysed(document.uri);
    const told = await toldWhile(() => chooseFor(line('Result'), 'movePartUp'));
    equal(told, ['The file is read-only.'], 'told');
    equal(document.getText(), wholeAnswer, 'text');
  });
});
