import assert from 'node:assert/strict';
import { missingAnatomy } from '../../../src/core/language/quantities/anatomy.ts';
import type { Quantity } from '../../../src/core/language/quantities/model.ts';
import type { QuantityContext } from '../../../src/core/language/quantities/quantities.ts';
import { findQuantities } from '../../../src/core/language/quantities/quantities.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { plainProse } from '../../../src/core/text/prose.ts';

function quantities(text: string, context?: QuantityContext): Quantity[] {
  return readSentences(plainProse(text)).flatMap((sentence) => findQuantities(sentence, context));
}

function only(text: string, context?: QuantityContext): Quantity {
  const found = quantities(text, context);
  assert.equal(
    found.length,
    1,
    `${text}: ${found.map((quantity) => `${quantity.kind} “${quantity.text}”`).join(', ')}`,
  );
  return found[0] as Quantity;
}

function kinds(text: string, context?: QuantityContext): string[] {
  return quantities(text, context).map(({ kind, text: amount }) => `${kind}: ${amount}`);
}

const result: QuantityContext = { part: 'result' };

describe('quantities: numbers and units', () => {
  const cases: readonly [text: string, value: number, unit: string][] = [
    ['We cut errors by 40 %.', 40, '%'],
    ['We cut errors by 40 per cent.', 40, '%'],
    ['We cut errors by forty percent.', 40, '%'],
    ['Pass rates rose by 11 percentage points.', 11, 'percentage points'],
    ['Margins rose by 80 basis points.', 80, 'basis points'],
    ['We saved $1.2M.', 1_200_000, 'USD'],
    ['We saved €40k.', 40_000, 'EUR'],
    ['We saved 3 million dollars.', 3_000_000, 'USD'],
    ['We saved half a million pounds.', 500_000, 'GBP'],
    ['We saved £500/month.', 500, 'GBP'],
    ['We saved US$3m.', 3_000_000, 'USD'],
    ['We cut the wait by 25 minutes.', 25, 'minutes'],
    ['We cut the wait by twenty-five minutes.', 25, 'minutes'],
    ['We cut the wait by ~200ms.', 200, 'ms'],
    ['We cut the wait by two and a half hours.', 2.5, 'hours'],
    ['We cut the wait by half an hour.', 0.5, 'hours'],
    ['Throughput rose by 1,200 rps.', 1200, 'requests per second'],
    ['Output grew 3x.', 3, 'x'],
    ['Output grew threefold.', 3, 'x'],
    ['Output doubled.', 2, 'x'],
    ['Output tripled.', 3, 'x'],
    ['Complaints were halved.', 0.5, 'x'],
    ['Complaints were cut in half.', 0.5, 'x'],
    ['The new lane is twice as fast.', 2, 'x'],
    ['Scrap fell by 15-20 kilos.', 15, 'kg'],
  ];
  for (const [text, value, unit] of cases) {
    it(text, () => {
      const quantity = only(text, result);
      assert.deepEqual([quantity.kind, quantity.value, quantity.unit], ['outcome', value, unit]);
    });
  }

  it('reads a rating and a named score with their scale', () => {
    assert.equal(only('Guests rated us 4.6 out of 5.', result).unit, '/5');
    assert.equal(only('Our NPS is 72 today.', result).value, 72);
  });

  it('reads fractions as parts', () => {
    assert.ok(Math.abs((only('Falls went down by a third.', result).value ?? 0) - 1 / 3) < 1e-9);
    assert.ok(Math.abs((only('Falls went down by two-thirds.', result).value ?? 0) - 2 / 3) < 1e-9);
  });
});

describe('quantities: changes', () => {
  it('joins before and after, with direction and baseline', () => {
    const quantity = only('Latency fell from 800 ms to 200 ms.');
    assert.equal(quantity.text, 'from 800 ms to 200 ms');
    assert.deepEqual([quantity.value, quantity.unit, quantity.direction], [200, 'ms', 'down']);
    assert.equal(quantity.baseline?.text, '800 ms');
  });

  it('takes the unit of either side', () => {
    assert.equal(only('On-time runs improved from 82 to 96 percent.').unit, '%');
    assert.equal(only('The wait went from 52 minutes to 19.').unit, 'minutes');
  });

  it('reads arrows, "down from" and "instead of"', () => {
    assert.equal(only('Replies: 2% → 7%.', result).direction, 'up');
    assert.equal(only('The count took five hours, down from two days.', result).direction, 'down');
    assert.equal(only('It takes four days instead of nine.', result).baseline?.text, 'nine');
  });

  it('reads units of time without a number', () => {
    const quantity = only('Loading went from seconds to milliseconds.');
    assert.deepEqual([quantity.kind, quantity.unit, quantity.direction], ['outcome', 'ms', 'down']);
    assert.equal(quantity.baseline?.text, 'seconds');
  });

  it('keeps a start without a number at its end as the baseline', () => {
    assert.equal(only('Losses went from 6% to next to nothing.').baseline?.text, '6%');
  });

  it('gives a direction to comparatives', () => {
    assert.equal(only('We closed two weeks early.', result).kind, 'outcome');
    assert.equal(only('We had 40 % fewer complaints.', result).direction, 'down');
    assert.equal(only('We came in £20k under budget.', result).direction, 'down');
  });
});

describe('quantities: zero-claims', () => {
  for (const text of [
    'We had no downtime.',
    'There were zero incidents.',
    'It ran without a single outage.',
    'No incidents have been reported since.',
    'Not one complaint came in that week.',
    "We haven't had an outage since.",
    'It was done without losing any data.',
    'No one has resigned since.',
  ]) {
    it(text, () => {
      const quantity = only(text, result);
      assert.deepEqual([quantity.kind, quantity.value], ['outcome', 0]);
    });
  }

  for (const text of [
    'No one knew the rota.',
    'I had no idea.',
    'She no longer worked there.',
    'There was no incident process.',
    'I spared no effort.',
    'It was no problem at all.',
    'We work in a zero trust network.',
  ]) {
    it(`leaves alone: ${text}`, () => {
      assert.ok(!quantities(text, result).some(({ kind, value }) => kind === 'outcome' && value === 0));
    });
  }
});

describe('quantities: what is no outcome', () => {
  const traps: readonly [text: string, kind: string][] = [
    ['We ran on EC2 and S3.', 'identifier'],
    ['Every call returned HTTP 500.', 'label'],
    ['It was marked P0.', 'identifier'],
    ['We planned it for Q2.', 'date'],
    ['The plan was due in H1.', 'date'],
    ['Our p99 was poor.', 'identifier'],
    ['We bought 4K screens.', 'identifier'],
    ['The lab used Wi-Fi 6E.', 'identifier'],
    ['The desk is staffed 24/7.', 'label'],
    ['It is about the “Day 2” experience.', 'label'],
    ['Phase 2 came next.', 'label'],
    ['It was my third week.', 'ordinal'],
    ['It was the 21st call.', 'ordinal'],
    ['We met on 14 May 2021.', 'date'],
    ['It began in 2019.', 'date'],
    ['We upgraded to v2.3.1.', 'version'],
    ['One of my pupils left.', 'label'],
    ['One day she called.', 'label'],
    ['I slept at 10:30.', 'date'],
  ];
  for (const [text, kind] of traps) {
    it(`${kind}: ${text}`, () => {
      const found = quantities(text, result);
      assert.ok(
        found.some((quantity) => quantity.kind === kind),
        found.map((quantity) => quantity.kind).join(', '),
      );
      assert.ok(!found.some((quantity) => quantity.kind === 'outcome'));
    });
  }

  it('takes aims, hopes and duties for targets', () => {
    for (const text of [
      'My goal was to cut waiting by 30 %.',
      'We needed to save $40k.',
      'I hoped for a rise of 5 %.',
      'She asked me to halve the overtime.',
      'That would save two days.',
      'We were to migrate without downtime.',
    ]) {
      assert.deepEqual([...new Set(quantities(text).map(({ kind }) => kind))], ['target'], text);
    }
  });

  it('takes work put in for effort', () => {
    assert.deepEqual(kinds('I spent three weeks on it.'), ['effort: three weeks']);
  });

  it('drops the number of a list item', () => {
    assert.deepEqual(kinds('1. We cut errors by 40 %.'), ['label: 1.', 'outcome: 40 %']);
  });
});

describe('quantities: the part of the story', () => {
  it('reads a size in the Situation as scale and in the Result as outcome', () => {
    const text = 'The depot shipped 400 pallets that week.';
    assert.equal(only(text, { part: 'situation' }).kind, 'scale');
    assert.equal(only(text, result).kind, 'outcome');
  });

  it('takes a state that is held in a Result for an outcome', () => {
    assert.equal(only('We held 99.99% uptime.', result).kind, 'outcome');
  });

  it("lets the sentence's own words speak where no part is known", () => {
    assert.equal(only('When I joined, turnover stood at 40%.').kind, 'scale');
    assert.equal(only('As a result, 40 stores opened on time.').kind, 'outcome');
  });

  it('counts bad outcomes', () => {
    assert.equal(only('The release slipped three weeks.', result).kind, 'outcome');
    assert.equal(only('Checkout was down for 40 minutes.', result).kind, 'outcome');
  });
});

describe('quantities: anatomy', () => {
  it('finds period and scope', () => {
    const found = quantities('Falls dropped by 40 % across all 12 wards within a year.', result);
    assert.deepEqual(
      found.map(({ kind }) => kind),
      ['outcome', 'scale'],
    );
    const [quantity] = found;
    assert.equal(quantity?.period?.text, 'within a year');
    assert.equal(quantity.scope?.text, 'across all 12 wards');
  });

  it('does not report the period as a quantity of its own', () => {
    assert.deepEqual(kinds('Sales rose by 9 % in three weeks.', result), ['outcome: 9 %']);
  });

  it('takes a rate for the period', () => {
    assert.equal(only('It saves $40 per week.', result).period?.text, 'per week');
  });

  it('asks a percentage for its baseline, and for its period where that is missing too', () => {
    assert.deepEqual(missingAnatomy(only('Calls fell by 30 %.', result)), ['baseline', 'period']);
    assert.deepEqual(missingAnatomy(only('Calls fell by 30 % in a month.', result)), ['baseline']);
  });

  it('asks a zero-claim for its period', () => {
    assert.deepEqual(missingAnatomy(only('We had no outages.', result)), ['period']);
    assert.deepEqual(missingAnatomy(only('We had no outages in six months.', result)), []);
  });

  it('asks a before and after for nothing but a period or a scope', () => {
    assert.deepEqual(missingAnatomy(only('Calls fell from 90 to 40.', result)), ['period']);
    assert.deepEqual(missingAnatomy(only('Calls fell from 90 to 40 within a month.', result)), []);
  });

  it('asks nothing of what is no outcome', () => {
    assert.deepEqual(missingAnatomy(only('My goal was to cut calls by 30 %.')), []);
  });
});

describe('quantities: markup', () => {
  it('points at the amount in the file', () => {
    const text = 'Calls fell by 30 % and sick leave by two days.';
    for (const quantity of quantities(text, result)) {
      assert.equal(text.slice(quantity.range.start, quantity.range.end), quantity.text);
    }
  });

  it('reads inline code as a name', () => {
    const prose = { ...plainProse('We set limit 30 there.'), code: [{ start: 7, end: 15 }] };
    assert.deepEqual(
      readSentences(prose).flatMap((sentence) =>
        findQuantities(sentence, result).filter(({ kind }) => kind === 'outcome'),
      ),
      [],
    );
  });
});
