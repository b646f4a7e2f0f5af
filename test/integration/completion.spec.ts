import type { CompletionList, Disposable } from 'vscode';
import { commands, MarkdownString, SnippetString, workspace } from 'vscode';
import { questionTypes } from '../../src/core/answer/model.ts';
import { boldAnswer, wholeAnswer } from './support/answers.ts';
import { equal, includes, ok } from './support/assert.ts';
import { closeAll, openText, withSetting } from './support/editor.ts';
import { mountMemoryFiles } from './support/memory-files.ts';

describe('Completion', () => {
  let mounted: Disposable;
  before(() => {
    mounted = mountMemoryFiles();
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  /** What is offered behind the `/` that stands in the text as `@/`. */
  const offersIn = async (text: string, ending?: string) => {
    const { document } = await openText(text.replace('@/', '/'), ending);
    const offset = text.indexOf('@/') + 1;
    const position = document.positionAt(offset);
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
      '/',
    );
    return { document, offers: list.items.filter(({ filterText }) => filterText?.startsWith('/') === true) };
  };

  it('offers the snippets for a slash at the start of a line and replaces it', async () => {
    const { document, offers } = await offersIn(wholeAnswer.replace('## Result', '@/\n\n## Result'));
    ok(offers.length >= 5, 'at least a snippet for each part');
    const range = offers[0]?.range;
    ok(range !== undefined && 'start' in range, 'a range');
    equal(document.getText(range), '/', 'text that is replaced');
  });

  it('offers them in a list item', async () => {
    const { offers } = await offersIn(`${wholeAnswer}\n- @/\n`);
    ok(offers.length > 0, 'offers');
  });

  it('keeps away from a slash within a line', async () => {
    const { offers } = await offersIn(`${wholeAnswer}\nI asked him and@/\n`);
    equal(offers.length, 0, 'offers');
  });

  it('keeps away from other Markdown', async () => {
    const { offers } = await offersIn('# Notes\n\n@/\n', '.md');
    equal(offers.length, 0, 'offers');
  });

  it('puts first what fits the caret, then the next part that is missing, in the label form of the file', async () => {
    const { offers } = await offersIn(`${boldAnswer}\n@/\n`);
    const sorted = offers.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    equal(
      sorted.slice(0, 3).map(({ filterText }) => filterText),
      ['/metric', '/learning', '/task'],
      'offers behind the Result',
    );
    const body = sorted[1]?.insertText;
    ok(body instanceof SnippetString && body.value.startsWith('**Learning:**'), 'a label in bold');
  });

  /** What is offered at the `|` of a text, in the order of the list; a character of it may have opened it. */
  const itemsAt = async (marked: string, trigger?: string, ending?: string) => {
    const { document } = await openText(marked.replace('|', ''), ending);
    const position = document.positionAt(marked.indexOf('|'));
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
      ...(trigger === undefined ? [] : [trigger]),
    );
    const own = list.items.filter(({ sortText }) => sortText?.startsWith('0-') === true);
    return own
      .sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
      .map(({ label, documentation }) => ({ ...(typeof label === 'string' ? { label } : label), documentation }));
  };
  const labelsAt = async (marked: string, trigger?: string, ending?: string) =>
    (await itemsAt(marked, trigger, ending)).map(({ label }) => label);

  it('offers keys and values in front matter, also while it is begun', async () => {
    equal(await labelsAt('---\ntype: |', ' '), [...questionTypes], 'types');
    includes((await labelsAt('---\n|\n---\n')).join(), 'competencies');
    const named = await labelsAt(`---\ncompetencies: [Ownership, |]\n---\n\n${wholeAnswer}`, ' ');
    ok(named.includes('Accountability') && !named.includes('Ownership'), 'the competencies that are not named');
    equal(await labelsAt('---\nlayout: post\ntype: |\n---\n', ' ', '.md'), [], 'offers in other Markdown');
  });

  it('says beside a label what it means where there is room, and else in what is shown of it', async () => {
    const [type] = await itemsAt('---\ntype: |\n---\n');
    includes(type?.description ?? '', 'A mistake');
    const [competency] = await itemsAt('---\ncompetencies: [|]\n---\n');
    equal(competency?.description, undefined, 'description');
    ok(competency?.documentation instanceof MarkdownString, 'a documentation');
    includes(competency.documentation.value, 'Show that you:\n- ');
  });

  it('offers the competencies of the settings', async () => {
    await withSetting('competencies', ['Steadiness'], async () => {
      equal((await labelsAt('---\ncompetencies: [|]\n---\n', '['))[0], 'Steadiness', 'first offer');
    });
  });

  it('offers the missing parts behind number signs, and nothing behind other spaces', async () => {
    equal(await labelsAt(`${boldAnswer}\n## |\n`, ' '), ['Learning', 'Task'], 'labels');
    equal(await labelsAt(`${wholeAnswer.trimEnd()} |\n`, ' '), [], 'offers behind a sentence');
    equal(await labelsAt('# Notes\n\n## |\n', ' ', '.md'), [], 'offers in other Markdown');
  });

  it('begins front matter in a document that is not saved yet', async () => {
    const document = await workspace.openTextDocument({ language: 'markdown', content: '---\n' });
    const position = document.positionAt(4);
    const list = await commands.executeCommand<CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    ok(
      list.items.some(({ label }) => typeof label !== 'string' && label.label === 'star'),
      'the key star',
    );
  });

  it('stays away from a file that is too large to be read', async () => {
    await withSetting('maxFileSize', 1, async () => {
      equal(await labelsAt(`${boldAnswer}\n${'I sold tea. '.repeat(100)}\n\n## |\n`), [], 'offers');
    });
  });

  it('offers frames and verbs when asked', async () => {
    includes((await labelsAt(wholeAnswer.replace('\n## Learning', '|\n\n## Learning'))).join(), 'from … to … within …');
    includes((await labelsAt(wholeAnswer.replace('I listed', 'I | listed'))).join(), 'traced');
  });
});
