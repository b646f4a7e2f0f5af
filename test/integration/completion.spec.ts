import type { CompletionList, Disposable } from 'vscode';
import { commands } from 'vscode';
import { wholeAnswer } from './support/answers.ts';
import { equal, ok } from './support/assert.ts';
import { closeAll, openText, placeOf } from './support/editor.ts';
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

  it('puts what fits the part at the caret first', async () => {
    const best = async (text: string) => {
      const { offers } = await offersIn(text);
      return offers.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))[0]?.filterText;
    };
    const inAction = await best(wholeAnswer.replace('## Result', '@/\n\n## Result'));
    const inLearning = await best(`${wholeAnswer}\n@/\n`);
    ok(inAction !== inLearning, 'different first offers in different parts');
  });

  it('finds the words of the answer untouched', async () => {
    const { document } = await offersIn(`${wholeAnswer}\n@/\n`);
    ok(placeOf(document, 'My task').start.line > 0, 'text');
  });
});
