import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseTree } from '../../../src/core/answer/tree.ts';
import { markdownIsh } from './markdown-ish.ts';
import { remarkTree } from './remark-trees.ts';

const tableIsh = fc
  .array(
    fc.constantFrom('a', '|', '| b |', ' | ', '-', '---', ':-', ' :-: ', '\n', '\n', '\r', '> ', '- ', '  ', '\t'),
    {
      maxLength: 24,
    },
  )
  .map((pieces) => pieces.join(''));

describe('parseTree', () => {
  it('finds the tables that a parser finds that always looks for them', () => {
    assert.equal(parseTree('> | a | b |\n> |---|:-:|\n> | c | d |\n').children[0]?.type, 'blockquote');
    fc.assert(
      fc.property(fc.oneof(tableIsh, markdownIsh), (text) => {
        assert.deepEqual(parseTree(text), remarkTree(text, false));
      }),
      { numRuns: 1500 },
    );
  });
});
