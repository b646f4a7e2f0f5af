import type { CodeAction, Disposable, Hover, MarkdownString, TextDocument } from 'vscode';
import { CodeActionKind, commands, Uri, workspace } from 'vscode';
import { blamingAnswer, boldAnswer, wholeAnswer } from './support/answers.ts';
import { equal, excludes, includes, ok } from './support/assert.ts';
import { actionsAt, analysed, choose, closeAll, openText, placeOf, rulesIn } from './support/editor.ts';
import { mountMemoryFiles } from './support/memory-files.ts';

/** The whole answer with a metric in its Result that has no baseline. */
const bareAnswer = wholeAnswer.replace(
  /I delivered the report two days late.*/,
  'The time for the report fell by **40 %** and the shops ordered less.',
);

/** One with all pieces but the scope. */
const timedAnswer = bareAnswer.replace('**40 %**', '40 % from nine hours within a month');

describe('Hover', () => {
  let mounted: Disposable;
  before(() => {
    mounted = mountMemoryFiles();
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  /** What this extension shows on a piece of text. */
  const shownAt = async (document: TextDocument, piece: string): Promise<string> => {
    await analysed(document.uri);
    const place = placeOf(document, piece).start.translate(0, 1);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, place);
    const texts = hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value));
    // What stands for itself in the text is escaped in markup, spaces among it.
    return texts
      .filter((text) => text.includes('**STAR**'))
      .join('\n')
      .replaceAll('&nbsp;', ' ')
      .replaceAll('\\', '');
  };

  it('shows what a metric is made of', async () => {
    const { document } = await openText(wholeAnswer);
    const text = await shownAt(document, 'from 9 hours to 4 hours');
    for (const line of ['Measured outcome', 'Value: 4', 'Unit: hours', 'Direction: down', 'Baseline: 9 hours'])
      includes(text, line);
  });

  it('says what is missing and why it is asked for', async () => {
    const { document } = await openText(bareAnswer);
    const text = await shownAt(document, '40 %');
    includes(text, 'No baseline: a change means little without what it started from.');
    includes(text, 'No period');
  });

  it('names a number that is no outcome', async () => {
    const { document } = await openText(wholeAnswer);
    includes(await shownAt(document, 'four shops'), 'Size of the setting, not an outcome');
  });

  it('says what a finding is about, with the page that explains it', async () => {
    const { document } = await openText(blamingAnswer);
    const text = await shownAt(document, 'forgot to send me the figures');
    includes(text, 'blame-language: Somebody other than the writer');
    const page = /\]\(([^)]+)\)/.exec(text)?.[1];
    ok(page, 'a link');
    const bytes = await workspace.fs.readFile(Uri.parse(page));
    includes(new TextDecoder().decode(bytes), '# blame-language');
  });

  it('says what is good', async () => {
    const { document } = await openText(wholeAnswer);
    includes(await shownAt(document, 'Now, I time a first run'), 'A lesson that changed something for good.');
  });

  it('says what an interviewer listens for in a part, by the type of the question', async () => {
    const { document } = await openText(`---\nstar: true\ntype: conflict\n---\n\n${wholeAnswer}`);
    const text = await shownAt(document, 'Action\n');
    includes(text, 'Action · Conflict');
    includes(text, 'How you found out what the other side needed');
    // Of 122 words, where 40 to 60 percent are expected.
    includes(text, '43 words · 18 s · 35% (40–60%)');
    excludes(text, 'How you worked together afterwards');
  });

  it('says it of a label in bold, and of a type that the question tells', async () => {
    const failure = boldAnswer.replace('\n\n', '\n\n> Tell me about a time when you failed.\n\n');
    const { document } = await openText(failure);
    const text = await shownAt(document, 'Result:');
    includes(text, 'Result · Failure');
    includes(text, 'What could be put right, and what could not.');
    equal(await shownAt(document, 'Our office'), '', 'hover');
  });

  it('says that notes for preparing are none of the story', async () => {
    const { document } = await openText(`${wholeAnswer}\n## Follow-ups\n\n- Who checked the sums?\n`);
    includes(await shownAt(document, 'Follow-ups'), 'neither counted nor checked');
  });

  it('says what a competency in front matter means and what shows it, under other names too', async () => {
    const matter = '---\nstar: true\ncompetencies: [Accountability, grit, Juggling]\n---\n\n';
    const { document } = await openText(matter + wholeAnswer);
    const text = await shownAt(document, 'Accountability');
    includes(text, 'Answers for outcomes, bad ones first');
    includes(text, 'Show that you:');
    includes(text, '- told the people affected early');
    includes(await shownAt(document, 'grit'), 'grit, as Resilience');
    equal(await shownAt(document, 'Juggling'), '', 'hover');
  });

  it('is silent beside metrics and in other files', async () => {
    const { document } = await openText(wholeAnswer);
    equal(await shownAt(document, 'I had taken it over'), '', 'hover');
    const notes = await workspace.openTextDocument({ language: 'markdown', content: '# Notes\n\nSales fell by 40 %.' });
    equal(await shownAt(notes, '40 %'), '', 'hover');
  });

  /** All that is offered for a piece of text, rewritings too. */
  const offersAt = async (document: TextDocument, piece: string): Promise<CodeAction[]> => {
    const repairs = await actionsAt(document, piece);
    const rewritings = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      placeOf(document, piece),
      CodeActionKind.RefactorRewrite.value,
    );
    return [...repairs, ...rewritings];
  };

  const titlesOf = (actions: readonly CodeAction[]) => actions.map(({ title }) => title);

  it('comes with a fix that adds all that is missing, outside the bold and before the next clause', async () => {
    const { document } = await openText(bareAnswer);
    const actions = await offersAt(document, '40 %');
    equal(titlesOf(actions).filter((title) => title.startsWith('Add ')).length, 4, 'offers');
    await choose(actions, 'Add all that “40 %” lacks');
    includes(document.getText(), 'fell by **40 %** from ⟨baseline⟩ within ⟨period⟩ across ⟨scope⟩ and the shops');
    excludes((await rulesIn(document)).join(), 'missing-metrics');
  });

  it('offers the single pieces that a metric without a finding lacks', async () => {
    const { document } = await openText(timedAnswer);
    excludes((await rulesIn(document)).join(), 'missing-metrics');
    const actions = await offersAt(document, '40 %');
    equal(
      titlesOf(actions).filter((title) => title.startsWith('Add ')),
      ['Add the scope'],
      'offers',
    );
    await choose(actions, 'Add the scope');
    includes(document.getText(), 'by 40 % from nine hours within a month across ⟨scope⟩ and');
    ok(document.isDirty, 'a change that is not saved');
  });
});
