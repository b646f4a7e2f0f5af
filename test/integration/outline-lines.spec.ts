import type { Disposable } from 'vscode';
import type { Api } from '../../src/extension/activate.ts';
import type { OutlineNode } from '../../src/extension/outline/node.ts';
import { blamingAnswer, boldAnswer, wholeAnswer } from './support/answers.ts';
import { equal, excludes, includes, ok } from './support/assert.ts';
import { closeAll, openText, startExtension } from './support/editor.ts';
import { mountMemoryFiles } from './support/memory-files.ts';
import { lineOf, rootOf, spokenOf } from './support/outline.ts';

describe('The lines of the STAR Outline', () => {
  let mounted: Disposable;
  let outline: Api['outline'];
  before(async () => {
    mounted = mountMemoryFiles();
    outline = (await startExtension()).outline;
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  const spoken = (label: string) => spokenOf(outline, lineOf(outline, label));
  const shown = (label: string) => String(outline.getTreeItem(lineOf(outline, label)).description);

  it('say the figures of a part in words and the bar not at all', async () => {
    await openText(wholeAnswer);
    ok(
      /^Situation, 18 words, 8 seconds, 15% of the answer(?:, |$)/.test(spoken('Situation')),
      `figures in “${spoken('Situation')}”`,
    );
    excludes(spoken('Situation'), '▰');
  });

  it('say findings by severity and strengths by number', async () => {
    await openText(blamingAnswer);
    includes(spoken('Action'), ', 1 warning');
    includes(spoken('Learning'), ', 1 strength');
    includes(shown('Learning'), '★ 1');
  });

  it('say what each of them is', async () => {
    await openText(blamingAnswer);
    equal(spoken('Question'), 'Question, Tell me about a time when you missed a deadline.', 'question');
    const answer = spokenOf(outline, rootOf(outline));
    ok(
      /^Answer, The late report, \d+ words, \d+ seconds, \d warnings?(?:, |$)/.test(answer),
      `kind, size and findings in “${answer}”`,
    );
    const below = (label: string, kind: OutlineNode['kind']) => {
      const node = outline.getChildren(lineOf(outline, label)).find((child) => child.kind === kind);
      ok(node, `a ${kind} below ${label}`);
      return spokenOf(outline, node);
    };
    ok(/^Warning, .+, blame-language$/.test(below('Action', 'finding')), 'a finding with severity and rule');
    ok(/^Strength, .+, .*I time a first run/.test(below('Learning', 'strength')), 'a strength with its words');
  });

  it('say that a part is missing and how to insert it', async () => {
    await openText(boldAnswer);
    equal(spoken('Learning'), 'Learning, missing, select it to insert it', 'missing part');
  });

  it('say that a part is empty, or that something in it is still to be written', async () => {
    await openText(
      '# Ducks\n\n## Situation\n\n## Task\n\nI had ⟨how long⟩ for it.\n\n## Action\n\nI dug.\n\n## Tip\n\nSmile.\n',
    );
    equal(shown('Situation').split(' · ')[0], 'empty', 'description');
    ok(spoken('Situation').startsWith('Situation, empty'), 'an empty part');
    includes(spoken('Task'), 'still to be written in places');
    excludes(spoken('Action'), 'still to be written');
    equal(spoken('Tip'), 'Note, Tip', 'coach note');
  });

  it('give the whole in words where the pointer rests', async () => {
    await openText(blamingAnswer);
    const { tooltip: shownThere } = outline.getTreeItem(lineOf(outline, 'Action'));
    const tooltip = typeof shownThere === 'string' ? shownThere.split('\n') : [];
    equal(tooltip[0], 'Action', 'first line');
    ok(tooltip.includes('1 warning'), `the warning in ${JSON.stringify(tooltip)}`);
  });

  it('have a label for screen readers, each of them', async () => {
    await openText(blamingAnswer);
    const visit = (node: OutlineNode): void => {
      const label = spokenOf(outline, node);
      ok(label.includes(node.label), `“${node.label}” in “${label}”`);
      ok(!/[▰▱★]/u.test(label), `words only in “${label}”`);
      outline.getChildren(node).forEach(visit);
    };
    outline.getChildren().forEach(visit);
  });
});
