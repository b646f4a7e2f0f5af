import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countWords } from '../../../src/core/text/spoken-words.ts';

describe('countWords', () => {
  it('counts pieces that hold a letter or a digit', () => {
    assert.equal(countWords('  We cut it - by 40% -\tand (re-)tested. '), 7);
    assert.equal(countWords(''), 0);
    assert.equal(countWords('naïve café – 3 Läufe'), 4);
    assert.equal(countWords('我們 10% faster'), 3);
  });

  it('counts text in ASCII as it counts any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (text) => {
        // A space that is no ASCII ends a piece and adds none.
        assert.equal(countWords(text), countWords(`${text}\u00A0`));
      }),
      { numRuns: 500 },
    );
  });
});
