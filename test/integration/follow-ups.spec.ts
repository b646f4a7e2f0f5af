import type { Disposable } from 'vscode';
import { commands, window } from 'vscode';
import type { Api } from '../../src/extension/activate.ts';
import type { FollowUpNode, OutlineNode } from '../../src/extension/outline/node.ts';
import { wholeAnswer } from './support/answers.ts';
import { equal, includes, ok } from './support/assert.ts';
import { analysed, closeAll, openText, replaceText, startExtension } from './support/editor.ts';
import { mountMemoryFiles } from './support/memory-files.ts';
import { chooseFor, lineOf, linesBelow, rootOf, spokenOf } from './support/outline.ts';
import { withStandIn } from './support/stand-in.ts';

/** The whole answer with a decision that is told without what else there was to choose. */
const deciding = wholeAnswer.replace('I listed', 'I decided to start again from nothing. I listed');
const question = 'What else did you consider when you “decided to start again from nothing”?';

describe('Follow-up questions', () => {
  let mounted: Disposable;
  let outline: Api['outline'];
  before(async () => {
    mounted = mountMemoryFiles();
    outline = (await startExtension()).outline;
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  const group = () => lineOf(outline, 'Follow-ups');
  const lineFor = (label: string): FollowUpNode => {
    const line = outline.getChildren(group()).find((child): child is FollowUpNode => child.label === label);
    ok(line, `“${label}” among ${JSON.stringify(linesBelow(outline, group()))}`);
    return line;
  };
  /** Chooses a line, as a click would. */
  const select = async (node: OutlineNode) => {
    const { command } = outline.getTreeItem(node);
    ok(command, 'a command');
    await commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
  };

  it('stand in a group of the outline, at most six, and say aloud what they are', async () => {
    await openText(deciding);
    const lines = linesBelow(outline, group(), 'follow-up');
    ok(lines.length > 1 && lines.length <= 6, `at most six lines, not ${lines.length}`);
    equal(outline.getTreeItem(group()).description, `0 of ${lines.length} answered`, 'description');
    const spoken = spokenOf(outline, lineFor(question));
    includes(spoken, 'Follow-up question');
    includes(spoken, question);
    includes(spoken, 'open');
    const { contextValue = '' } = outline.getTreeItem(lineFor(question));
    ok(!/\b(?:up|down)\b/.test(contextValue), `nothing that can be moved: ${contextValue}`);
  });

  it('lead to the words that provoke them', async () => {
    const editor = await openText(deciding);
    await select(lineFor(question));
    equal(editor.document.getText(editor.selection), 'decided to start again from nothing', 'selection');
  });

  it('are written into a Follow-ups part in one step to undo, and count as answered when they are', async () => {
    const { document } = await openText(deciding);
    await chooseFor(lineFor(question), 'answerFollowUp');
    includes(document.getText(), `\n\n## Follow-ups\n\n- **${question}** ⟨your answer`);
    const selected = window.activeTextEditor?.selection;
    ok(selected && document.getText(selected).startsWith('⟨your answer'), 'the stop to be selected');
    await analysed(document.uri);
    equal(group().kind, 'coach-note', 'line that holds the questions now');
    equal(lineFor(question).followUp.state, 'open', 'state before the answer');
    await replaceText(
      document,
      '⟨your answer in a sentence or two⟩',
      'To mend the old report, which nobody understood.',
    );
    await analysed(document.uri);
    equal(lineFor(question).followUp.state, 'answered', 'state');
    includes(spokenOf(outline, lineFor(question)), 'answered');
    await commands.executeCommand('undo');
    await commands.executeCommand('undo');
    equal(document.getText(), deciding, 'text after undo');
  });

  it('are not written twice: the command goes to the answer', async () => {
    const { document } = await openText(`${deciding}\n## Follow-ups\n\n- **${question}** To mend the old one.\n`);
    const before = document.getText();
    await chooseFor(lineFor(question), 'answerFollowUp');
    equal(document.getText(), before, 'text');
    const editor = window.activeTextEditor;
    ok(editor, 'an editor');
    includes(document.lineAt(editor.selection.active.line).text.slice(editor.selection.active.character), 'To mend');
  });

  it('can be chosen by the command alone', async () => {
    const { document } = await openText(deciding);
    const offered: string[] = [];
    await withStandIn(
      window,
      'showQuickPick',
      (items: readonly { label: string }[]) => {
        offered.push(...items.map(({ label }) => label));
        return Promise.resolve(items.find(({ label }) => label.includes(question)));
      },
      () => commands.executeCommand('starWriter.answerFollowUp'),
    );
    ok(offered.length > 1, 'several questions');
    includes(document.getText(), `- **${question}** ⟨your answer`);
  });

  it('are the writer’s own too', async () => {
    await openText(`${wholeAnswer}\n## Follow-ups\n\n- Who paid for it? The office did, all of it.\n`);
    equal(lineFor('Who paid for it?').followUp.state, 'answered', 'state');
  });

  it('stay when the checks are off', async () => {
    await openText(deciding);
    const count = linesBelow(outline, group()).length;
    await commands.executeCommand('starWriter.switchFile');
    const uri = window.activeTextEditor?.document.uri;
    ok(uri, 'a file');
    await analysed(uri);
    equal(linesBelow(outline, group()).length, count, 'lines');
    await commands.executeCommand('starWriter.switchFile');
    ok(rootOf(outline), 'an answer');
  });
});
