import assert from 'node:assert/strict';
import type { Finding } from '../../src/core/finding.ts';
import { message } from '../../src/core/finding.ts';
import { heldBack } from '../../src/core/held-back.ts';
import { sentenceAt } from '../../src/core/sentence-at.ts';
import { parseNamed } from './support/lint-text.ts';

const text = '# Title\n\n## Action\n\nI rang him. QA missed it and\nnobody told me. I left.\n';
const file = parseNamed(text);
const middle = 'QA missed it and\nnobody told me.';
const at = (piece: string) => text.indexOf(piece);

describe('sentenceAt', () => {
  const covered = (offset: number) => {
    const range = sentenceAt(file, offset);
    return range && text.slice(range.start, range.end);
  };

  it('finds the sentence around a caret, over line breaks', () => {
    assert.equal(covered(at('missed')), middle);
    assert.equal(covered(at('told')), middle);
  });

  it('counts the place behind the full stop as in it, and the space behind that as out', () => {
    assert.equal(covered(at(' QA')), 'I rang him.');
    assert.equal(covered(at('QA') - 0), middle);
    assert.equal(covered(at('I left.') + 'I left.'.length), 'I left.');
  });

  it('finds none in labels, titles and beyond the text', () => {
    assert.equal(covered(at('Title')), undefined);
    assert.equal(covered(at('Action') + 2), undefined);
    assert.equal(covered(text.length + 5), undefined);
  });
});

describe('heldBack', () => {
  const sentence = { start: at(middle), end: at(middle) + middle.length };
  const finding = (rule: string, start: number, end: number): Finding => ({
    rule,
    severity: 'warning',
    message: message('x'),
    range: { start, end },
    related: [],
    fixes: [],
  });
  const inside = finding('blame-language', sentence.start, sentence.start + 12);
  const wide = finding('section-balance', 0, text.length);
  const other = finding('filler', at('I left.'), at('I left.') + 1);

  it('keeps back what is found on the sentence being written, and nothing else', () => {
    assert.deepEqual([...heldBack([inside, wide, other], [], [sentence])], [inside]);
    assert.deepEqual([...heldBack([inside, wide, other], [], [])], []);
  });

  it('goes on showing what was shown there before', () => {
    const before = finding('blame-language', sentence.start, sentence.start + 40);
    assert.deepEqual([...heldBack([inside], [before], [sentence])], []);
    assert.deepEqual([...heldBack([inside], [other], [sentence])], [inside]);
  });
});
