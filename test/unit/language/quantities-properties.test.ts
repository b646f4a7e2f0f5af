import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuantities, findVagueSizes } from '../../../src/core/language/quantities/quantities.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { plainProse } from '../../../src/core/text/prose.ts';

const words = [
  'we cut reduced saved rose fell from to by of in within per a an the no zero without single half third quarter',
  'two twenty-five dozen million % $ € → – , . ; ( ) / 40 1,200 1.2M 40k 200ms 99.99% 3x 24/7 EC2 2019 v1.2 p99 ½ 4.6/5',
  'doubled significantly a lot faster weeks days hours incidents downtime errors team goal was had would not more than',
]
  .join(' ')
  .split(' ');

const sentences = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(' '));
const texts = fc.oneof(
  sentences,
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);
const parts = fc.constantFrom('situation', 'task', 'action', 'result', 'learning', undefined);

function read(text: string, part?: 'situation' | 'task' | 'action' | 'result' | 'learning') {
  return readSentences(plainProse(text)).map((sentence) => ({
    sentence,
    quantities: findQuantities(sentence, part && { part }),
    vague: findVagueSizes(sentence),
  }));
}

describe('quantities: properties', () => {
  it('never throws, and every range lies in its sentence and starts and ends at tokens or inside one', () => {
    fc.assert(
      fc.property(texts, parts, (text, part) => {
        for (const { sentence, quantities, vague } of read(text, part)) {
          const passages = quantities.flatMap((quantity) => [
            quantity,
            quantity.baseline,
            quantity.period,
            quantity.scope,
          ]);
          for (const passage of [...passages, ...vague]) {
            if (passage === undefined) continue;
            const { start, end } = passage.range;
            assert.ok(start < end && start >= sentence.range.start && end <= sentence.range.end);
            assert.ok(sentence.tokens.some(({ range }) => range.start <= start && start < range.end));
            assert.ok(sentence.tokens.some(({ range }) => range.start < end && end <= range.end));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives quantities in order, none overlapping another', () => {
    fc.assert(
      fc.property(texts, parts, (text, part) => {
        for (const { quantities } of read(text, part)) {
          for (let index = 1; index < quantities.length; index += 1) {
            assert.ok((quantities[index - 1]?.range.end ?? 0) <= (quantities[index]?.range.start ?? 0));
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('gives finite values only', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { quantities } of read(text)) {
          assert.ok(quantities.every(({ value }) => value === undefined || Number.isFinite(value)));
        }
      }),
    );
  });

  it('reads the same with a carriage return for the space between words', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        const kinds = (given: string) =>
          read(given).flatMap(({ quantities }) => quantities.map(({ kind, value }) => [kind, value]));
        assert.deepEqual(kinds(text.replaceAll(' we ', '\r\nwe ')), kinds(text.replaceAll(' we ', '\nwe ')));
      }),
    );
  });

  it('reads the same with curly and straight apostrophes and with either hyphen', () => {
    for (const text of [
      "We haven't had an outage since.",
      "It didn't cut costs by twenty-five percent.",
      "We've saved 3 days.",
    ]) {
      const kinds = (given: string) =>
        read(given, 'result').flatMap(({ quantities }) =>
          quantities.map(({ kind, value, unit }) => [kind, value, unit]),
        );
      assert.deepEqual(kinds(text.replaceAll("'", '’').replaceAll('-', '‑')), kinds(text));
      assert.ok(kinds(text).length > 0);
    }
  });
});
