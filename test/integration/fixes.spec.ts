import type { Disposable } from 'vscode';
import { window, workspace } from 'vscode';
import { blamingAnswer, blamingSentence, boldAnswer } from './support/answers.ts';
import { equal, includes, ok } from './support/assert.ts';
import { actionsAt, choose, closeAll, openText, rulesIn, withSetting } from './support/editor.ts';
import { mountMemoryFiles } from './support/memory-files.ts';

describe('Quick fixes', () => {
  let mounted: Disposable;
  before(() => {
    mounted = mountMemoryFiles();
  });
  after(() => mounted.dispose() as unknown);
  afterEach(closeAll);

  it('offer the repairs first and the ways to silence the rule last', async () => {
    const { document } = await openText(blamingAnswer);
    const titles = (await actionsAt(document, blamingSentence)).map(({ title }) => title);
    equal(
      titles.slice(-3),
      [
        'Ignore “blame-language” here',
        'Turn off “blame-language” in this file',
        'Turn off “blame-language” in the settings',
      ],
      'last offers',
    );
    ok(titles.length > 3, 'a repair before them');
  });

  it('turn a blaming sentence to the own part by a scaffold', async () => {
    const { document } = await openText(blamingAnswer);
    await choose(await actionsAt(document, blamingSentence), 'Add your own part');
    includes(document.getText(), '⟨what was yours to do⟩');
    equal((await rulesIn(document)).includes('blame-language'), false, 'blame after the fix');
  });

  it('insert the Learning that is missing, in the label form of the file', async () => {
    const { document } = await openText(boldAnswer);
    const place = '# The late report';
    await choose(await actionsAt(document, place), 'Insert Learning');
    includes(document.getText(), '**Learning:**');
  });

  it('ignore one place by a comment before its block', async () => {
    const { document } = await openText(blamingAnswer);
    await choose(await actionsAt(document, blamingSentence), 'Ignore');
    includes(document.getText(), `<!-- star-writer ignore blame-language -->\n${blamingSentence}`);
    equal((await rulesIn(document)).includes('blame-language'), false, 'blame');
  });

  it('ignore a place in the middle of a paragraph without cutting it', async () => {
    const { document } = await openText(blamingAnswer.replace(blamingSentence, `I was new.\n${blamingSentence}`));
    await choose(await actionsAt(document, blamingSentence), 'Ignore');
    includes(document.getText(), '<!-- star-writer ignore blame-language -->\nI was new.');
    equal((await rulesIn(document)).includes('blame-language'), false, 'blame');
  });

  it('ignore a list item', async () => {
    const { document } = await openText(blamingAnswer.replace(blamingSentence, `- I was new.\n- ${blamingSentence}`));
    await choose(await actionsAt(document, blamingSentence), 'Ignore');
    equal((await rulesIn(document)).includes('blame-language'), false, 'blame');
  });

  const frontMatters: Readonly<Record<string, string>> = {
    'no front matter': '',
    'front matter without star': '---\ntype: failure\n---\n\n',
    'star: true': '---\nstar: true\ntype: failure\n---\n\n',
    'star as a mapping': '---\nstar:\n  level: senior\n---\n\n',
    'other rules': '---\nstar:\n  rules:\n    missing-metrics: off\n---\n\n',
    'the rule itself': '---\nstar:\n  rules:\n    blame-language: error\n---\n\n',
    'star in one line': '---\nstar: { rules: { missing-metrics: off } }\n---\n\n',
  };
  for (const [name, frontMatter] of Object.entries(frontMatters)) {
    it(`turn a rule off for a file with ${name}`, async () => {
      const { document } = await openText(frontMatter + blamingAnswer);
      includes((await rulesIn(document)).join(), 'blame-language');
      await choose(await actionsAt(document, blamingSentence), 'Turn off “blame-language” in this file');
      equal((await rulesIn(document)).includes('blame-language'), false, 'blame');
      equal((await rulesIn(document)).includes('metadata'), false, 'trouble with the front matter');
    });
  }

  it('turn a rule off in the settings, where rules are set already', async () => {
    await withSetting('rules', { 'missing-metrics': 'hint' }, async () => {
      const { document } = await openText(blamingAnswer);
      await choose(await actionsAt(document, blamingSentence), 'Turn off “blame-language” in the settings');
      const rules = workspace.getConfiguration('starWriter').inspect('rules')?.globalValue;
      equal(rules, { 'missing-metrics': 'hint', 'blame-language': 'off' }, 'rules of the user');
      equal((await rulesIn(document)).includes('blame-language'), false, 'blame');
    });
  });

  it('say nothing about text of others', async () => {
    const document = await workspace.openTextDocument({
      language: 'markdown',
      content: `# Notes\n\n${blamingSentence}`,
    });
    await window.showTextDocument(document);
    equal(
      (await actionsAt(document, blamingSentence)).filter(({ title }) => title.includes('blame')).length,
      0,
      'offers',
    );
  });
});
