import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { attribute } from '../../../src/core/language/attribution/attribute.ts';
import { analyseLearning } from '../../../src/core/language/learning/learning.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { plainProse } from '../../../src/core/text/prose.ts';
import { readOwnSets } from '../../evaluate/read.ts';

const rows = readOwnSets('blame').flatMap(({ split, rows }) => (split === 'tune' ? rows : []));
const vocabulary = [...new Set(rows.flatMap(({ text }) => text.split(' ')))];
const seed = resolve(import.meta.dirname, '../../../../shared/seed/example-answer.txt');

/** Texts that look like English to the analysis: real words in any order, with marks between. */
const wordSalad = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...vocabulary) },
      fc.constantFrom(',', '.', '—', '"', '“', "'", '(', '…'),
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(' '));

function sentencesOf(text: string) {
  return readSentences(plainProse(text));
}

describe('attribution, on any text', () => {
  it('never throws, and every range lies in the text and holds what it names', () => {
    fc.assert(
      fc.property(fc.oneof(wordSalad, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), (text) => {
        const sentences = sentencesOf(text);
        for (const { range, event, agent } of attribute(sentences)) {
          for (const place of [range, event.range, ...(agent === undefined ? [] : [agent.range])]) {
            assert.ok(place.start >= 0 && place.start <= place.end && place.end <= text.length);
          }
          assert.equal(
            text.slice(event.range.start, event.range.end).replaceAll(/\s+/g, ' '),
            event.text.replaceAll(/\s+/g, ' '),
          );
        }
        for (const passages of Object.values(analyseLearning(sentences)) as {
          range: { start: number; end: number };
        }[][]) {
          for (const { range } of passages)
            assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not change between straight and smart apostrophes and quotation marks', () => {
    const smart = (text: string) =>
      text
        .replaceAll(/(?<=^|[\s(])'/g, '‘')
        .replaceAll("'", '’')
        .replaceAll(/"([^"]*)"/g, '“$1”');
    const kinds = (text: string) =>
      attribute(sentencesOf(text)).map(({ kind, range }) => [kind, range.start, range.end]);
    let quoted = 0;
    for (const { text } of rows) {
      assert.deepEqual(kinds(smart(text)), kinds(text.replaceAll('“', '"').replaceAll('”', '"')), text);
      if (smart(text) !== text) quoted += 1;
    }
    assert.ok(quoted > 10);
  });

  it('finds no blame in the reference answer, and its ownership', function () {
    if (!existsSync(seed)) {
      console.log(`skipped: no reference answer at ${seed}`);
      this.skip();
    }
    const text = readFileSync(seed, 'utf8');
    const narrative = text.slice(text.indexOf('Situation – Context'));
    const found = narrative.split('\n').flatMap((line) => attribute(sentencesOf(line)));
    assert.deepEqual(
      found.filter(({ kind }) => kind !== 'ownership' && kind !== 'evasion'),
      [],
    );
    assert.ok(found.filter(({ kind }) => kind === 'evasion').length <= 1);
    const owned = found.filter(({ kind }) => kind === 'ownership').map(({ event }) => event.text);
    for (const words of ['I failed to prioritize', 'my failure', "I didn't sufficiently consult"]) {
      assert.ok(
        owned.some((event) => event.includes(words)),
        words,
      );
    }
  });
});
