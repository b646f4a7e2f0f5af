import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NarrativePart } from '../../../src/core/answer/model.ts';
import { formatMessage } from '../../../src/core/finding.ts';
import { anatomyFixes } from '../../../src/core/fixes/anatomy.ts';
import { anatomyLines } from '../../../src/core/language/quantities/anatomy-lines.ts';
import type { Quantity, QuantityKind } from '../../../src/core/language/quantities/model.ts';
import { quantityKinds } from '../../../src/core/language/quantities/model.ts';
import { findQuantities } from '../../../src/core/language/quantities/quantities.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { plainProse } from '../../../src/core/text/prose.ts';

function quantities(text: string, part: NarrativePart = 'result'): Quantity[] {
  return readSentences(plainProse(text)).flatMap((sentence) => findQuantities(sentence, { part }));
}

function first(text: string, part?: NarrativePart): Quantity {
  const [found] = quantities(text, part);
  assert.ok(found, text);
  return found;
}

function linesOf(text: string): string[] {
  const { kind, pieces, missing } = anatomyLines(first(text));
  return [kind, ...pieces, ...missing].map(formatMessage);
}

/** The text after the first fix of its first metric. */
function completed(text: string): string {
  const [fix] = anatomyFixes(text, first(text));
  const edits = [...(fix?.edits ?? [])].sort((one, other) => other.range.start - one.range.start);
  return edits.reduce(
    (whole, { range, text: added }) =>
      whole.slice(0, range.start) + added.replaceAll(/\$\{\d+:([^}]*)\}/g, '$1') + whole.slice(range.end),
    text,
  );
}

describe('quantities: the anatomy in lines', () => {
  it('tells every piece of a full metric, and misses nothing', () => {
    assert.deepEqual(linesOf('Waiting time fell from nine days to four within two months, across all three wards.'), [
      'Measured outcome',
      'Value: 4',
      'Unit: days',
      'Direction: down',
      'Baseline: nine days',
      'Period: within two months',
      'Scope: across all three wards',
    ]);
  });

  it('asks for what is missing, with the reason', () => {
    assert.deepEqual(linesOf('Complaints fell by 40 %.').slice(4), [
      'No baseline: a change means little without what it started from. “From what?”',
      'No period: it may have taken a week or three years. “In which time?”',
    ]);
  });

  const ranges: readonly [text: string, least: number, most: number][] = [
    ['We cut it by 15–20 %.', 15, 20],
    ['We saved 10 to 12 hours a week.', 10, 12],
    ['We saved between 30 and 40 hours.', 30, 40],
    ['We saved two or three days.', 2, 3],
    ['We won $2-3 million in sales.', 2_000_000, 3_000_000],
  ];
  for (const [text, least, most] of ranges) {
    it(`keeps both ends: ${text}`, () => {
      assert.deepEqual([first(text).value, first(text).most], [least, most]);
      assert.equal(linesOf(text)[1], `Value: ${String(least)} to ${String(most)}`);
    });
  }

  it('leaves a pronoun before a pair alone', () => {
    const pair = quantities('I cut the time for the next one from 9 hours to 4 hours.').at(-1);
    assert.deepEqual([pair?.value, pair?.baseline?.text], [4, '9 hours']);
  });

  it('takes no change for a range', () => {
    const { value, most, baseline } = first('It rose from 10 to 15 %.');
    assert.deepEqual([value, most, baseline?.text], [15, undefined, '10']);
  });

  const examples: Readonly<Record<QuantityKind, string>> = {
    outcome: 'Sales doubled.',
    target: 'The goal was 300 guests.',
    scale: 'The 14 stores stayed open.',
    effort: 'I spent 30 hours on it.',
    date: 'It went live on 4 May.',
    version: 'We released v2.1 to them.',
    ordinal: 'The second release went well.',
    identifier: 'EC2 was fine.',
    label: 'We were there 24/7.',
  };
  it('names every kind in words of its own', () => {
    const names = quantityKinds.map((kind) => {
      const quantity = first(examples[kind]);
      assert.equal(quantity.kind, kind, examples[kind]);
      return formatMessage(anatomyLines(quantity).kind);
    });
    assert.equal(new Set(names).size, quantityKinds.length);
  });
});

describe('quantities: completing a metric', () => {
  const cases: readonly [before: string, after: string][] = [
    ['Errors fell by 40 % within a month.', 'Errors fell by 40 % from ⟨baseline⟩ within a month across ⟨scope⟩.'],
    [
      'Costs fell by **40 %** and morale rose.',
      'Costs fell by **40 %** from ⟨baseline⟩ within ⟨period⟩ across ⟨scope⟩ and morale rose.',
    ],
    ['We saw a 30 % reduction in waste.', 'We saw a 30 % reduction in waste from ⟨baseline⟩ within ⟨period⟩.'],
    ['We doubled output.', 'We doubled output from ⟨baseline⟩ within ⟨period⟩ across ⟨scope⟩.'],
    ['It was 20 % faster.', 'It was 20 % faster than ⟨baseline⟩ within ⟨period⟩ across ⟨scope⟩.'],
    ['We finished two days early.', 'We finished two days early across ⟨scope⟩.'],
    ['We had no downtime.', 'We had no downtime within ⟨period⟩ across ⟨scope⟩.'],
    [
      'It went from 9 to 4 days within a month across all shops.',
      'It went from 9 to 4 days within a month across all shops.',
    ],
  ];
  for (const [before, after] of cases)
    it(before, () => {
      assert.equal(completed(before), after);
    });

  it('offers all at once first, then each by itself, and at most four', () => {
    const text = 'Errors fell by 40 %.';
    assert.deepEqual(
      anatomyFixes(text, first(text)).map(({ title }) => formatMessage(title)),
      ['Add all that “40 %” lacks', 'Add the baseline', 'Add the period', 'Add the scope'],
    );
  });

  it('offers nothing for what is no outcome', () => {
    const text = 'The goal was 300 guests.';
    assert.deepEqual(anatomyFixes(text, first(text)), []);
  });

  it('numbers the tab stops through', () => {
    const text = 'Errors fell by 40 %.';
    assert.equal(
      anatomyFixes(text, first(text))[0]?.edits[0]?.text,
      ' from ${1:⟨baseline⟩} within ${2:⟨period⟩} across ${3:⟨scope⟩}',
    );
  });

  it('puts every piece into its sentence, whatever the text', () => {
    const words =
      'we cut it by 40 % half doubled fewer orders in of the within a month and , . ** from 9 days to 4'.split(' ');
    const texts = fc.oneof(
      fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((parts) => parts.join(' ')),
      fc.string({ unit: 'binary', maxLength: 60 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const quantity of quantities(text)) {
          assert.ok(quantity.slot >= quantity.range.end && quantity.slot <= text.length);
          for (const { edits } of anatomyFixes(text, quantity))
            for (const { range } of edits) assert.ok(range.start >= quantity.slot && range.end <= text.length);
        }
      }),
    );
  });
});
