import type { Disposable } from 'vscode';
import { commands } from 'vscode';
import type { Api } from '../../src/extension/activate.ts';
import { blamingAnswer, blamingSentence, boldAnswer, owningSentence, wholeAnswer } from './support/answers.ts';
import { equal, ok } from './support/assert.ts';
import { analysed, closeAll, openText, placeOf, replaceText, startExtension } from './support/editor.ts';
import { mountMemoryFiles } from './support/memory-files.ts';
import { lineOf, linesBelow, rootOf } from './support/outline.ts';

describe('The STAR Outline of what is open', () => {
  let mounted: Disposable;
  let outline: Api['outline'];
  before(async () => {
    mounted = mountMemoryFiles();
    outline = (await startExtension()).outline;
  });
  beforeEach(() => commands.executeCommand('starWriter.showOpen'));
  afterEach(async () => {
    await commands.executeCommand('starWriter.showAll');
    await closeAll();
  });
  after(() => mounted.dispose() as unknown);

  it('shows parts with findings, and no strengths', async () => {
    await openText(blamingAnswer);
    const action = lineOf(outline, 'Action');
    ok(linesBelow(outline, action, 'finding').length > 0, 'findings below Action');
    equal(linesBelow(outline, action, 'strength'), [], 'strengths');
    equal(linesBelow(outline, rootOf(outline)).includes('Situation'), false, 'Situation shown');
    await commands.executeCommand('starWriter.showAll');
    equal(linesBelow(outline, rootOf(outline)).includes('Situation'), true, 'Situation shown with all');
  });

  it('shows missing, empty and unfinished parts', async () => {
    await openText(boldAnswer);
    equal(linesBelow(outline, rootOf(outline), 'missing'), ['Task', 'Learning'], 'missing parts');
    await openText(wholeAnswer.replace(/My task .*/, '').replace('in March', 'in ⟨month⟩'));
    const parts = linesBelow(outline, rootOf(outline), 'part');
    equal(parts.slice(0, 2), ['Situation', 'Task'], 'parts to be written');
  });

  it('follows what is done and is empty in the end', async () => {
    const { document } = await openText(blamingAnswer);
    const before = linesBelow(outline, lineOf(outline, 'Action')).length;
    await replaceText(document, blamingSentence, owningSentence);
    await analysed(document.uri);
    const action = outline.getChildren(rootOf(outline)).find(({ label }) => label === 'Action');
    ok(action === undefined || linesBelow(outline, action).length < before, 'fewer findings');
    await openText(
      '---\nstar: {rules: {section-balance: off, too-short: off, missing-metrics: off}}\n---\n' + wholeAnswer,
    );
    equal(outline.getChildren().length, 0, 'answers with something open');
  });

  it('takes the answer for a part that is not shown', async () => {
    const { document } = await openText(blamingAnswer);
    const at = (piece: string) => outline.nodeAt(document.offsetAt(placeOf(document, piece).start));
    equal(at('Our office')?.label, 'The late report', 'line of a part without findings');
    equal(at('I listed')?.label, 'Action', 'line of a part with findings');
  });
});
