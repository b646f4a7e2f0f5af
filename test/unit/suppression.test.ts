import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/core/fixes/apply.ts';
import { removeComment } from '../../src/core/fixes/remove-comment.ts';
import { parseTree } from '../../src/core/answer/tree.ts';
import { findingsBy, findingsOf } from './support/lint-text.ts';

const blame = 'The bowls cracked because the supplier forgot the glaze.';
const comment = (words: string) => `<!-- star-writer ${words} -->`;
const idle = (text: string) =>
  findingsBy('unused-suppression', text).map(({ range }) => text.slice(range.start, range.end));

describe('Suppression', () => {
  it('takes ids with spaces or commas between them', () => {
    for (const ids of [
      'missing-metrics blame-language',
      'missing-metrics, blame-language',
      'missing-metrics,blame-language',
    ]) {
      assert.deepEqual(findingsBy('blame-language', `## Result\n\n${comment(`ignore ${ids}`)}\n\n${blame}\n`), []);
    }
  });

  it('is told where it keeps nothing back', () => {
    const text = `## Situation\n\n${comment('disable blame-language')}\n\nI ran the kiln.\n\n${comment('ignore')}\n\n## Task\n\nI had 30 bowls to fire.\n`;
    assert.deepEqual(idle(text), ['blame-language', comment('ignore')]);
  });

  it('is not told where it keeps something back, in whatever form', () => {
    for (const text of [
      `## Result\n\n${comment('ignore')}\n\n${blame}\n`,
      `## Result\n\n${comment('disable')}\n\n${blame}\n`,
      `${comment('disable blame-language')}\n\n## Result\n\n${blame}\n\n${comment('enable blame-language')}\n\n${blame}\n`,
      `${comment('disable')}\n\n## Result\n\n${blame}\n\n${comment('enable blame-language')}\n\n${blame}\n`,
      `| Part | Story |\n| --- | --- |\n| Situation | I ran the kiln. |\n| Action | I fired it. |\n| Result | ${comment('ignore blame-language')} ${blame} |\n`,
    ]) {
      assert.deepEqual(idle(text), [], text);
    }
  });

  it('is told of an “enable” before which nothing was disabled', () => {
    assert.deepEqual(idle(`## Result\n\n${comment('enable blame-language')}\n\n${blame}\n`), ['blame-language']);
    const twice = `${comment('disable blame-language')}\n\n## Result\n\n${blame}\n\n${comment('enable')}\n\n${comment('enable blame-language')}\n`;
    assert.deepEqual(idle(twice), ['blame-language']);
  });

  it('is itself kept back by a comment, and by front matter', () => {
    const text = `## Result\n\n${comment('ignore missing-section')}\n\nI fired 30 bowls.\n`;
    assert.deepEqual(idle(text), ['missing-section']);
    assert.deepEqual(idle(`${comment('disable unused-suppression')}\n\n${text}`), []);
    assert.deepEqual(idle(`## Result\n\n${comment('ignore unused-suppression')}\n\nI fired 30 bowls.\n`), []);
    assert.deepEqual(idle(`---\nstar: {rules: {unused-suppression: off}}\n---\n\n${text}`), []);
  });

  it('leaves a comment alone that is still being typed, or is for something else', () => {
    for (const words of ['', 'qualitative']) assert.deepEqual(idle(`## Result\n\n${comment(words)}\n\nDone.\n`), []);
    assert.deepEqual(idle('## Result\n\n<!-- lint disable -->\n\nDone.\n'), []);
  });

  it('counts over all answers of a file', () => {
    const story = (title: string, result: string) =>
      `# ${title}\n\n## Situation\n\nA kiln.\n\n## Action\n\nI fired it.\n\n## Result\n\n${result}\n`;
    const text = `${comment('disable blame-language')}\n\n${story('One', 'I fired 30 bowls.')}\n${story('Two', blame)}`;
    assert.deepEqual(idle(text), []);
    assert.ok(!findingsOf(text).some(({ rule }) => rule === 'blame-language'));
  });
});

describe('A comment that is taken out', () => {
  const mark = '<!-- star-writer ignore -->';
  const cases: readonly (readonly [string, string])[] = [
    [`One.\n\n${mark}\n\nTwo.\n`, 'One.\n\nTwo.\n'],
    [`One.\r\n\r\n${mark}\r\n\r\nTwo.\r\n`, 'One.\r\n\r\nTwo.\r\n'],
    [`One.\n\n${mark}\nTwo.\n`, 'One.\n\nTwo.\n'],
    [`One.\n${mark}\n\nTwo.\n`, 'One.\n\nTwo.\n'],
    [`One.\n${mark}\nTwo.\n`, 'One.\n\nTwo.\n'],
    [`- One.\n${mark}\n- Two.\n`, '- One.\n- Two.\n'],
    [`- One.\n  ${mark}\n- Two.\n`, '- One.\n- Two.\n'],
    [`> One.\n>\n> ${mark}\n> Two.\n`, '> One.\n>\n> Two.\n'],
    [`> One.\nTwo.\n${mark}\n> Three.\n`, '> One.\nTwo.\n\n> Three.\n'],
    [`${mark}\n\nOne.\n`, 'One.\n'],
    [`One.\n\n${mark}`, 'One.\n\n'],
    [`| ${mark} One | Two |\n`, '| One | Two |\n'],
    [`**Result:** ${mark} One.\n`, '**Result:** One.\n'],
    [`One. ${mark}\n`, 'One.\n'],
    [mark, ''],
  ];
  for (const [text, wanted] of cases) {
    it(`leaves ${JSON.stringify(wanted)}`, () => {
      const start = text.indexOf(mark);
      assert.equal(applyEdits(text, [removeComment(text, { start, end: start + mark.length })]), wanted);
    });
  }

  it('keeps paragraphs apart', () => {
    const blocks = fc.constantFrom('One.', '- Two.', '# Three', '> Four.', '3. Five.', '', '');
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 4 }), fc.array(blocks, { maxLength: 4 }), (before, after) => {
        const text = [...before, mark, ...after].join('\n');
        const start = text.indexOf(mark);
        const left = applyEdits(text, [removeComment(text, { start, end: start + mark.length })]);
        assert.equal(countOf(left, 'paragraph'), countOf(text, 'paragraph'), JSON.stringify(text));
      }),
      { numRuns: 1000 },
    );
  });
});

function countOf(text: string, type: string): number {
  return JSON.stringify(parseTree(text)).split(`"type":"${type}"`).length - 1;
}
