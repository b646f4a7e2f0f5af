import type { Disposable } from 'vscode';
import { commands, env, Selection, window } from 'vscode';
import type { Api } from '../../src/extension/activate.ts';
import { boldAnswer, wholeAnswer } from './support/answers.ts';
import { equal, includes, ok } from './support/assert.ts';
import { closeAll, openText, placeOf, startExtension, until } from './support/editor.ts';
import { mountMemoryFiles } from './support/memory-files.ts';
import { chooseFor, lineOf, rootOf } from './support/outline.ts';
import { withStandIn } from './support/stand-in.ts';

describe('The menu of the STAR Outline', () => {
  let mounted: Disposable;
  let outline: Api['outline'];
  before(async () => {
    mounted = mountMemoryFiles();
    outline = (await startExtension()).outline;
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  const line = (label: string) => lineOf(outline, label);
  const selected = () => window.activeTextEditor?.document.getText(window.activeTextEditor.selection) ?? '';
  /** What is put on the clipboard; a page in a headless browser may not read it. */
  const copiedWhile = async (run: () => PromiseLike<unknown>) => {
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => Promise.resolve(copied.push(text)) };
    await withStandIn(env, 'clipboard', clipboard, run);
    return copied;
  };

  it('goes to a part and selects a part', async () => {
    const editor = await openText(wholeAnswer);
    await chooseFor(line('Result'), 'goTo');
    equal(editor.selection.active, placeOf(editor.document, '## Result').start, 'caret');
    await chooseFor(line('Task'), 'selectPart');
    equal(selected(), '## Task\n\nMy task was to deliver the report for April by the fifth of May.', 'selection');
  });

  it('selects the part that the caret is in by command', async () => {
    const editor = await openText(wholeAnswer);
    const { end } = placeOf(editor.document, 'I listed every');
    editor.selection = new Selection(end, end);
    await commands.executeCommand('starWriter.selectPart');
    ok(selected().startsWith('## Action\n\nI listed'), 'Action to be selected');
    ok(selected().endsWith('I would be late.'), 'the whole Action to be selected');
  });

  it('copies a part as plain text, without its prompts', async () => {
    await openText(wholeAnswer.replace('four shops', '**four** [shops](https://example.org) ⟨which ones⟩'));
    const expected = 'Our office sent a monthly stock report to four shops, and I had taken it over in March.';
    equal(await copiedWhile(() => chooseFor(line('Situation'), 'copyPart')), [expected], 'copied');
  });

  it('copies a whole answer with the names of its parts', async () => {
    await openText(boldAnswer);
    const [copied = ''] = await copiedWhile(() => chooseFor(rootOf(outline), 'copyPart'));
    ok(copied.startsWith('The late report\n\nSituation\nOur office'), 'title and Situation');
    includes(copied, '\n\nAction\nI listed every step');
  });

  it('copies nothing where nothing is written, and says so', async () => {
    await openText(wholeAnswer.replace(/My task .*/, '⟨Your task⟩'));
    const told: string[] = [];
    const copied = await copiedWhile(() =>
      withStandIn(
        window,
        'showInformationMessage',
        (text: string) => told.push(text),
        () => chooseFor(line('Task'), 'copyPart'),
      ),
    );
    equal(copied, [], 'copied');
    equal(told, ['Nothing is written there yet.'], 'told');
  });

  for (const [form, text] of [
    ['headings', wholeAnswer],
    ['bold labels over several lines', boldAnswer.replaceAll(/(?<=:\*\*) /g, '\n\n')],
  ] as const) {
    it(`folds everything but one part and unfolds it all, with ${form}`, async () => {
      const editor = await openText(text);
      const visible = (piece: string) => {
        const place = placeOf(editor.document, piece).start;
        return editor.visibleRanges.some((range) => range.contains(place));
      };
      const seen = (what: string, holds: () => boolean) =>
        until(what, holds, (check) => window.onDidChangeTextEditorVisibleRanges(check));
      await chooseFor(line('Action'), 'focusPart');
      await seen('the others to be folded', () => !visible('Our office') && visible('I listed') && !visible('9 hours'));
      await commands.executeCommand('starWriter.unfoldParts');
      await seen('all to be unfolded', () => visible('Our office') && visible('I listed') && visible('9 hours'));
    });
  }
});
