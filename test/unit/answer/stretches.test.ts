import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontMatterRange } from '../../../src/core/answer/fence.ts';
import type { Leaf } from '../../../src/core/answer/leaves.ts';
import { readLeaves } from '../../../src/core/answer/leaves.ts';
import { plainLeaves } from '../../../src/core/answer/plain-leaves.ts';
import { markLength } from '../../../src/core/answer/source.ts';
import { isDivisible, stretchLeaves } from '../../../src/core/answer/stretches.ts';
import { parseTree } from '../../../src/core/answer/tree.ts';
import { markdownIsh } from './markdown-ish.ts';

/** The leaves of the whole text's tree. */
function wholeLeaves(text: string): Leaf[] {
  const shift = frontMatterRange(text)?.end ?? markLength(text);
  return readLeaves(parseTree(text.slice(shift)), { text, shift });
}

function divided(text: string): Leaf[] {
  return stretchLeaves(text, frontMatterRange(text));
}

function isPlain(text: string): boolean {
  return plainLeaves(text, { start: 0, end: text.length }) !== undefined;
}

const word = fc.constantFrom(
  'we',
  'shipped',
  'it',
  'R&D',
  '3',
  '2024.',
  '12)',
  '(so',
  'far)',
  'naïve',
  'C#',
  '-',
  '+',
  'a*b',
);
const setOff = fc
  .tuple(fc.constantFrom('*', '**', '_', '__', '***', '`', '**_'), fc.array(word, { minLength: 1, maxLength: 3 }))
  .map(([mark, words]) => mark + words.join(' ') + mark);
const link = fc
  .tuple(
    fc.constantFrom('[', '[', '![', '`['),
    fc.array(fc.oneof(word, setOff), { minLength: 1, maxLength: 2 }),
    fc.constantFrom(
      '](#a)',
      '](https://example.org/b_c?d=1)',
      '](e_f)',
      '](g h)',
      '](<i>)',
      ']',
      '][j]',
      '](k',
      '](l)`',
    ),
  )
  .map(([open, words, close]) => open + words.join(' ') + close);
const ending = fc.constantFrom('', '', ' ', '.', ', ', ': ', '!', '#', '\t');
const line = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '',
      '# ',
      '## ',
      '- ',
      '- ',
      '* ',
      '> ',
      '1. ',
      '2. ',
      '10) ',
      '  ',
      '=',
      '|',
      '  - ',
      '   - ',
      '   1. ',
    ),
    fc.array(fc.oneof(word, word, setOff, link), { minLength: 1, maxLength: 5 }),
    ending,
  )
  .map(([mark, words, end]) => mark + words.join(' ') + end);
const lineEnd = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\r\n', '\r\n\r\n', '\n \n', '\r');
const plainIsh = fc
  .array(fc.tuple(line, lineEnd), { maxLength: 8 })
  .map((lines) => lines.map((pieces) => pieces.join('')).join(''));

describe('stretchLeaves', () => {
  it('gives the leaves of the whole text, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(plainIsh, markdownIsh, fc.tuple(plainIsh, markdownIsh, plainIsh)), (pieces) => {
        const text = [pieces].flat().join('');
        fc.pre(isDivisible(text) && !text.includes(']:'));
        assert.deepEqual(divided(text), wholeLeaves(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps a definition and what refers to it together', () => {
    const text = 'See [the plan].\n\nIt went well.\n\n[the plan]: https://example.org\n';
    assert.deepEqual(divided(text), wholeLeaves(text));
  });

  it('does not divide what HTML or a fence may reach over', () => {
    for (const text of ['one\n\n<div>\n\ntwo', 'one\n\n```\n\ntwo\n', '- a\n\n  ~~~\n\ntwo'])
      assert.ok(!isDivisible(text));
  });
});

describe('plainLeaves', () => {
  it('reads plain blocks without a parser', () => {
    for (const text of [
      '## Situation\n',
      '## Task\nI led it.\nIt was late.\n\n',
      'We **shipped it**, *late*, as `release_2`.\r\n\r\n',
      '**Task:** I led it.\n',
      '- I said so.\n',
      'I did:\n1. one\n2. two\n   - a\n   - **b**: c\n\n3. three\n\n   - d\n     1. x\n',
      '## Action\n\n10. one\n\n    * a\n\nSo it went.\n',
      '> How did it go?\n\n',
      'We [planned it](https://example.org/plan_b), then [shipped it](#done).\n',
      '- [The plan](plan.md): late (`a[0]`)\n',
      '2024 was late. 3 of us stayed (_all_ of them in R&D).\n',
    ]) {
      assert.ok(isPlain(text), text);
      assert.deepEqual(plainLeaves(text, { start: 0, end: text.length }), wholeLeaves(text), text);
    }
  });

  it('leaves everything else to the parser', () => {
    for (const text of [
      'Title\n===\n',
      'a **b* c\n',
      '***a***\n',
      'a_b_ c\n',
      'a \\* b\n',
      'a &amp; b\n',
      'a [b]\n',
      'a [b][c]\n',
      'a ![b](c)\n',
      'a [*b*](c)\n',
      'a [b](c "d")\n',
      'a *b [c](d) e*\n',
      '- [ ] a\n',
      'a  \nb\n',
      '- a\nb\n',
      '- - a\n',
      'a\n2. b\n',
      '- a\n2. b\n',
      '- a\n* b\n',
      '- a\n - b\n',
      '- a\n\n  b\n',
      '- - -\n',
      '# a #\n',
      '> a\n> b\n',
      '    a\n',
    ]) {
      assert.ok(!isPlain(text), text);
    }
  });
});
