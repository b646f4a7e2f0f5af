import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NarrativePart } from '../../../src/core/answer/model.ts';
import type { Quantity } from '../../../src/core/language/quantities/model.ts';
import { findQuantities } from '../../../src/core/language/quantities/quantities.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { plainProse } from '../../../src/core/text/prose.ts';

const seed = fileURLToPath(new URL('../../../../shared/seed/example-answer.txt', import.meta.url));
const headings: readonly [start: string, part: NarrativePart][] = [
  ['Situation –', 'situation'],
  ['Task –', 'task'],
  ['Action –', 'action'],
  ['Result –', 'result'],
  ['Learning /', 'learning'],
];

/** The quantities of the example answer, each with the part it stands in. */
function readSeed(): (Quantity & { readonly part: NarrativePart })[] {
  const found: (Quantity & { readonly part: NarrativePart })[] = [];
  let part: NarrativePart | undefined;
  for (const line of readFileSync(seed, 'utf8').split(/\r?\n/)) {
    const heading = headings.find(([start]) => line.startsWith(start));
    if (heading !== undefined) part = heading[1];
    else if (part !== undefined) {
      const here = part;
      for (const sentence of readSentences(plainProse(line))) {
        found.push(...findQuantities(sentence, { part: here }).map((quantity) => ({ ...quantity, part: here })));
      }
    }
  }
  return found;
}

describe('quantities: the example answer', () => {
  before(function () {
    if (existsSync(seed)) return;
    console.log(`skipped: ${seed} is not at hand`);
    this.skip();
  });

  it('finds the two outcomes of its Result, with direction and period, and no other', () => {
    const outcomes = readSeed().filter(({ kind, part }) => kind === 'outcome' && part === 'result');
    const told = outcomes.filter(({ unit }) => unit === '%');
    assert.deepEqual(
      told.map(({ value, direction }) => [value, direction]),
      [
        [300, 'up'],
        [40, 'down'],
      ],
    );
    assert.equal(told[0]?.baseline, undefined);
    assert.match(told[1]?.period?.text ?? '', /quarter/);
  });

  it('takes none of the sizes, labels and aims of the other parts for an outcome', () => {
    const outside = readSeed().filter(({ part }) => part !== 'result');
    assert.ok(outside.some(({ kind }) => kind === 'label'));
    assert.deepEqual(
      outside.filter(({ kind, unit }) => kind === 'outcome' && unit !== '%').map(({ text }) => text),
      [],
    );
  });
});
