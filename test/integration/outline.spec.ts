import type { Disposable } from 'vscode';
import { commands, Selection, window } from 'vscode';
import type { Api } from '../../src/extension/activate.ts';
import type { OutlineNode } from '../../src/extension/outline/node.ts';
import { blamingAnswer, blamingSentence, boldAnswer, wholeAnswer } from './support/answers.ts';
import { equal, includes, ok } from './support/assert.ts';
import { analysed, closeAll, openText, placeOf, replaceText, startExtension, until } from './support/editor.ts';
import { mountMemoryFiles } from './support/memory-files.ts';

describe('STAR Outline', () => {
  let mounted: Disposable;
  let outline: Api['outline'];
  before(async () => {
    mounted = mountMemoryFiles();
    outline = (await startExtension()).outline;
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  const only = (): OutlineNode => {
    const [root] = outline.getChildren();
    ok(root, 'an answer in the outline');
    return root;
  };
  const childrenOf = (node: OutlineNode, kind?: OutlineNode['kind']) =>
    outline.getChildren(node).filter((child) => kind === undefined || child.kind === kind);
  const lineOf = (label: string): OutlineNode => {
    const node = childrenOf(only()).find((child) => child.label === label);
    ok(node, `“${label}” in the outline`);
    return node;
  };
  /** Chooses a line, as a click would. */
  const select = async (node: OutlineNode) => {
    const { command } = outline.getTreeItem(node);
    ok(command, 'a command');
    await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  };

  it('shows below a part what is good in it, and says so to a screen reader', async () => {
    await openText(wholeAnswer);
    const lasting = 'A lesson that changed something for good.';
    const strength = childrenOf(lineOf('Learning'), 'strength').find(({ label }) => label === lasting);
    ok(strength, 'the lasting lesson among the strengths');
    includes(outline.getTreeItem(strength).accessibilityInformation?.label ?? '', 'Strength');
    await select(strength);
    includes(window.activeTextEditor?.document.getText(window.activeTextEditor.selection) ?? '', 'I time a first run');
  });

  it('shows question and parts in the order of the text', async () => {
    await openText(wholeAnswer);
    const root = only();
    equal(root.label, 'The late report', 'title');
    equal(
      childrenOf(root)
        .filter(({ kind }) => kind !== 'finding')
        .map(({ label }) => label),
      ['Question', 'Situation', 'Task', 'Action', 'Result', 'Learning', 'Follow-ups'],
      'lines',
    );
  });

  it('says share, speaking time, findings and words of a part', async () => {
    await openText(blamingAnswer);
    const action = lineOf('Action');
    const findings = childrenOf(action, 'finding').length;
    ok(findings > 0, 'a finding in Action');
    const shown = String(outline.getTreeItem(action).description);
    ok(/^▰▰▱▱ 4\d% · \d+ s · \d+ findings? · (?:★ \d · )?\d\d words$/.test(shown), `figures in “${shown}”`);
  });

  it('goes to a part and to a finding', async () => {
    const editor = await openText(blamingAnswer);
    await select(lineOf('Result'));
    equal(editor.selection.active, placeOf(editor.document, '## Result').start, 'caret');
    const finding = childrenOf(lineOf('Action'), 'finding')[0];
    ok(finding, 'a finding in Action');
    await select(finding);
    ok(placeOf(editor.document, blamingSentence).contains(editor.selection), 'the finding to be selected');
  });

  it('shows a missing part in its place and inserts it in one step', async () => {
    const editor = await openText(boldAnswer);
    const { document } = editor;
    equal(
      childrenOf(only())
        .filter(({ kind }) => kind === 'part' || kind === 'missing')
        .map(({ label, kind }) => [label, kind]),
      [
        ['Situation', 'part'],
        ['Task', 'missing'],
        ['Action', 'part'],
        ['Result', 'part'],
        ['Learning', 'missing'],
      ],
      'parts',
    );
    const before = document.getText();
    await select(lineOf('Task'));
    const text = document.getText();
    ok(text.indexOf('**Task:**') > text.indexOf('**Situation:**'), 'Task after Situation');
    ok(text.indexOf('**Task:**') < text.indexOf('**Action:**'), 'Task before Action');
    const task = placeOf(document, '**Task:**');
    equal(editor.selection.active.line >= task.start.line, true, 'caret in the new part');
    ok(document.offsetAt(editor.selection.active) < text.indexOf('**Action:**'), 'the caret before Action');
    await analysed(document.uri);
    equal(lineOf('Task').kind, 'part', 'kind of Task now');
    await commands.executeCommand('undo');
    equal(document.getText(), before, 'text after undo');
  });

  it('does not insert a part twice', async () => {
    const { document } = await openText(boldAnswer);
    const task = lineOf('Task');
    await select(task);
    const once = document.getText();
    await select(task);
    equal(document.getText(), once, 'text');
  });

  it('follows the text while it changes', async () => {
    const { document } = await openText(boldAnswer);
    await replaceText(document, '**Result:**', '**Learning:**');
    await analysed(document.uri);
    equal([lineOf('Result').kind, lineOf('Learning').kind], ['missing', 'part'], 'kinds');
  });

  it('has a root for each answer of a file', async () => {
    const second = wholeAnswer.replace('# The late report', '# The second report');
    await openText(`${wholeAnswer}\n${second}`);
    equal(
      outline.getChildren().map(({ label }) => label),
      ['The late report', 'The second report'],
      'roots',
    );
  });

  it('is empty where there is no answer', async () => {
    await openText(wholeAnswer);
    equal(outline.getChildren().length, 1, 'roots at first');
    await openText('# Notes\n', '.md');
    equal(outline.getChildren().length, 0, 'roots');
  });

  it('knows the part that the caret is in', async () => {
    const { document } = await openText(wholeAnswer);
    const at = (piece: string) => outline.nodeAt(document.offsetAt(placeOf(document, piece).start))?.label;
    equal(at('Our office'), 'Situation', 'part');
    equal(at('I listed'), 'Action', 'part');
    equal(at('# The late'), 'The late report', 'part');
  });

  it('steps to the next and the previous part', async () => {
    const editor = await openText(wholeAnswer);
    const { document } = editor;
    const start = placeOf(document, 'My task').start;
    editor.selection = new Selection(start, start);
    const stepped = async (command: string) => {
      await commands.executeCommand(command);
      return document.lineAt(editor.selection.active.line).text;
    };
    equal(await stepped('starWriter.nextPart'), '## Action', 'next');
    equal(await stepped('starWriter.nextPart'), '## Result', 'next but one');
    equal(await stepped('starWriter.previousPart'), '## Action', 'previous');
  });

  it('keeps the answer while another kind of editor has the focus', async () => {
    const { document } = await openText(wholeAnswer);
    await commands.executeCommand('markdown.showPreviewToSide');
    await until(
      'the preview',
      () => window.tabGroups.all.length > 1,
      (check) => window.tabGroups.onDidChangeTabs(check),
    );
    equal(only().label, 'The late report', 'root');
    equal(document.isClosed, false, 'document closed');
  });
});
