import assert from 'node:assert/strict';
import { pseudo } from '../../scripts/pseudo.ts';

describe('The pseudo-language', () => {
  it('accents and brackets a text, a third longer', () => {
    assert.equal(pseudo('Result'), '⟦Ŕéšûļţ ··⟧');
  });

  it('keeps values, code, targets of links and icons', () => {
    const text = pseudo('$(star) {count} of `star: true` by [us](command:a.b)');
    for (const piece of ['$(star) {count} ', '`star: true`', '](command:a.b)']) assert.ok(text.includes(piece), text);
  });

  it('keeps a line that is a button one', () => {
    assert.equal(pseudo('Go.\n[On](command:a.b)'), '⟦Ĝö. ·⟧\n[⟦Öñ ·⟧](command:a.b)');
  });
});
