import assert from 'node:assert/strict';
import { remark } from 'remark';
import { VFile } from 'vfile';
import starWriter from '../../src/remark/index.ts';

const story =
  '## Situation\n\nA launch.\n\n## Action\n\nI led it.\n\n## Result\n\nIt failed because the contractor ignored my messages.\n';

describe('the remark plugin', () => {
  it('reports as vfile messages with rule, source, place and page', async () => {
    const file = await remark()
      .use(starWriter)
      .process(new VFile({ path: 'story.md', value: story }));
    const message = file.messages.find(({ ruleId }) => ruleId === 'blame-language');
    assert.equal(message?.source, 'star-writer');
    assert.equal(message.line, 11);
    assert.equal(message.fatal, false);
    assert.equal(message.url, 'docs/rules/blame-language.md');
  });

  it('changes nothing in the file', async () => {
    assert.equal(String(await remark().use(starWriter).process(story)), story);
  });

  it('passes over files that are no answers', async () => {
    assert.deepEqual((await remark().use(starWriter).process('# Shopping\n\n- milk\n')).messages, []);
  });

  it('takes severities', async () => {
    const file = await remark()
      .use(starWriter, { rules: { 'blame-language': 'off' } })
      .process(story);
    assert.ok(!file.messages.some(({ ruleId }) => ruleId === 'blame-language'));
  });

  it('tells what is wrong in its options, and takes the rest', async () => {
    const options = { rules: { 'blame-language': 'off', zebra: 'off' } } as const;
    const { messages } = await remark().use(starWriter, options).process(story);
    assert.ok(!messages.some(({ ruleId }) => ruleId === 'blame-language'));
    assert.deepEqual(
      messages.filter(({ ruleId }) => ruleId === 'configuration').map(({ reason }) => reason),
      ['Options of the plugin, rules.zebra: There is no rule “zebra”.'],
    );
    assert.deepEqual((await remark().use(starWriter, options).process('# Shopping\n')).messages, []);
  });

  it('names no place in its options where they are wrong as a whole', async () => {
    const options = JSON.parse('[["blame-language", "off"]]') as object;
    const { messages } = await remark()
      .use({ plugins: [[starWriter, options]] })
      .process(story);
    const [reason, ...more] = messages.filter(({ ruleId }) => ruleId === 'configuration').map((one) => one.reason);
    assert.match(reason ?? '', /^Options of the plugin: A configuration is a mapping/);
    assert.deepEqual(more, []);
  });
});
