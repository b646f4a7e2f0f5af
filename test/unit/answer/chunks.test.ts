import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitChunks } from '../../../src/core/answer/chunks.ts';
import { frontMatterRange } from '../../../src/core/answer/fence.ts';
import { readLeaves } from '../../../src/core/answer/leaves.ts';
import { parseChunks } from '../../../src/core/answer/tree.ts';
import { markdownIsh } from './markdown-ish.ts';

function leavesOf(text: string, least: number) {
  const leaves = parseChunks(text, frontMatterRange(text), least).flatMap(({ tree, source }) =>
    readLeaves(tree, source),
  );
  // A fence or comment that its list item ends takes in the blank line before what follows, if that is parsed with it.
  return leaves.map((leaf) =>
    leaf.kind === 'code' || leaf.kind === 'html' ? { ...leaf, range: leaf.range.start } : leaf,
  );
}

function starts(text: string, least = 1): string[] {
  return splitChunks(text, 0, least).map(({ start, end }) => text.slice(start, end));
}

describe('splitChunks', () => {
  it('splits before top-level paragraphs, headings and bullets', () => {
    assert.deepEqual(starts('one\n\ntwo\n\n# three\n\n- four\n- five\n'), [
      'one\n\n',
      'two\n\n',
      '# three\n\n',
      '- four\n',
      '- five\n',
    ]);
  });

  it('keeps fences, comments and raw HTML whole', () => {
    for (const text of [
      '```\na\n\nb\n```\n',
      '<!-- a\n\nb -->\n',
      '<pre>\na\n\nb\n</pre>\n',
      '- ```\n\n  a\n\n  ```\n',
    ]) {
      assert.deepEqual(starts(text), [text]);
    }
  });

  it('makes chunks of the asked size', () => {
    const text = 'word\n\n'.repeat(100);
    assert.deepEqual(
      splitChunks(text, 0, 150).map(({ start, end }) => end - start),
      [150, 150, 150, 150],
    );
  });

  it('gives the same leaves as the whole, whatever the text', () => {
    const lines = fc.array(
      fc.oneof(markdownIsh, fc.constantFrom('', '', '  ```', '```', '~~~', '- a', '1. b', '<div>', 'c')),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(lines, (pieces) => {
        const text = pieces.join('\n');
        // References reach over chunks: a known difference, of brackets only.
        fc.pre(!text.includes(']:'));
        assert.deepEqual(leavesOf(text, 1), leavesOf(text, Infinity));
      }),
      { numRuns: 500 },
    );
  });
});
