import assert from 'node:assert/strict';
import { readBareUnits } from '../../../src/core/language/quantities/bare-units.ts';
import { readLexemes } from '../../../src/core/language/quantities/lexemes.ts';
import { readMeasured } from '../../../src/core/language/quantities/measured.ts';
import { readNumberName } from '../../../src/core/language/quantities/names.ts';
import { canOpen, Opening } from '../../../src/core/language/quantities/triggers.ts';
import { readWordAmount } from '../../../src/core/language/quantities/word-changes.ts';
import { parseAnswers } from '../../../src/core/answer/parse.ts';
import { readDocuments } from '../support/documents.ts';

describe('openings of amounts', () => {
  it('pass over no word at which an amount begins', () => {
    let passed = 0;
    for (const { text } of readDocuments())
      for (const { sections } of parseAnswers(text, { named: true }).answers)
        for (const sentence of sections.flatMap(({ blocks }) => blocks.flatMap(({ sentences }) => sentences)))
          for (const lexemes of readLexemes(sentence))
            lexemes.forEach(({ normal, facts }, index) => {
              if (facts.opening === Opening.none || canOpen(lexemes, index)) return;
              passed += 1;
              for (const read of [readBareUnits, readNumberName, readWordAmount, readMeasured])
                assert.equal(read(lexemes, index), undefined, `${normal} in ${sentence.text}`);
            });
    assert.ok(passed > 1000, `${String(passed)} words passed over`);
  });
});
