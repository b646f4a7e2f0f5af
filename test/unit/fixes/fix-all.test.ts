import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, applySafeFixes, fixAll } from '../../../src/core/fixes/apply.ts';
import { narrowEdit } from '../../../src/core/fixes/narrow-edit.ts';
import { findingsOf } from '../support/lint-text.ts';

describe('fixAll', () => {
  const text = '## Action\n\nBasically, I basically rang the client & the baker.\n';

  it('leaves no safe fix and keeps the rest', () => {
    const fixed = fixAll(text, findingsOf);
    assert.notEqual(fixed, text);
    assert.doesNotMatch(fixed, /basically/i);
    assert.match(fixed, /I rang the client and the baker\./);
    assert.equal(applySafeFixes(fixed, findingsOf(fixed)), fixed);
    assert.equal(fixAll(fixed, findingsOf), fixed);
  });

  it('ends where fixes go round in a circle', () => {
    const turn = (current: string) => [
      {
        ...(findingsOf(text)[0] ?? assert.fail()),
        fixes: [
          {
            title: { template: '', values: {} },
            edits: [{ range: { start: 0, end: 1 }, text: current.startsWith('a') ? 'b' : 'a', snippet: false }],
            safe: true,
          },
        ],
      },
    ];
    assert.match(fixAll('a', turn), /^[ab]$/);
  });
});

describe('narrowEdit', () => {
  it('leaves alone what both texts begin and end with', () => {
    assert.deepEqual(narrowEdit('one two three', 'one 2 three'), {
      range: { start: 4, end: 7 },
      text: '2',
      snippet: false,
    });
    assert.equal(narrowEdit('same', 'same'), undefined);
  });

  it('makes the one of the other', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', '\n', '👍'), { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const edit = narrowEdit(before, after);
        assert.equal(edit === undefined ? before : applyEdits(before, [edit]), after);
      }),
    );
  });
});
