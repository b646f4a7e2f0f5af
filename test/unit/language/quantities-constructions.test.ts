import assert from 'node:assert/strict';
import type { NarrativePart } from '../../../src/core/answer/model.ts';
import { findQuantities } from '../../../src/core/language/quantities/quantities.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { plainProse } from '../../../src/core/text/prose.ts';

function kindsOf(text: string, part?: NarrativePart): string[] {
  return readSentences(plainProse(text)).flatMap((sentence) =>
    findQuantities(sentence, part && { part }).map(({ kind, text: amount }) => `${kind}: ${amount}`),
  );
}

/** By construction: sentences with an outcome, and their neighbours without one. All stand outside any section. */
const constructions: Readonly<Record<string, { outcomes: readonly string[]; others: readonly string[] }>> = {
  'a verb made with a prefix says what its stem says': {
    outcomes: ['Our stall outsold the café by 15 %.', 'I resold 40 tickets.'],
    others: ['The outlook for 2020 was grim.', 'The upset lasted for two days.'],
  },
  'a noun of change with "was"': {
    outcomes: ['The saving was just under £7,000.', 'Payback was nine months.', 'Net savings: €12k.'],
    others: ['My bonus was £900.', 'The estimate was four days.'],
  },
  'then and now': {
    outcomes: [
      'Cost per plate: £3.20 before, £2.60 after.',
      'Picking an order, previously six minutes, is now four.',
      'What used to fill two mornings takes 35 minutes.',
      'The queue was 40 minutes; now it is 12 minutes.',
    ],
    others: ['The shop used to have two tills.', 'The room was 40 square metres and now it is full.'],
  },
  'ranks that moved': {
    outcomes: ['Our branch climbed from ninth to second.', 'We went from 11th place to 4th.'],
    others: ['I read the plan from the first to the second page.'],
  },
  'a share told with its whole in front': {
    outcomes: ['Of the 18 growers, 16 stayed.', 'Only three of the original 25 leaks were left.'],
    others: ['Of the 18 growers, nobody had a contract.'],
  },
  'nobody and nothing came to harm': {
    outcomes: ['No guest complained.', 'No parcel was lost.', 'Not one of the 60 orders was cancelled.'],
    others: ['No manager was there.', 'Not one of us had a key.'],
  },
  'what bad came with a thing done': {
    outcomes: ['The switch finished with under ten minutes of downtime.'],
    others: ['The shift began with ten minutes of gossip.'],
  },
  'a level that was pressed to': {
    outcomes: ['The new index got searches under 80 ms.', 'I kept waste below 3 %.'],
    others: ['I kept the talk under 20 minutes.'],
  },
  'a consequence in the past': {
    outcomes: ['This translated into 90 new bookings.', 'That led to £4k of extra sales.'],
    others: ['The bug led to 30 complaints a week.', 'It leads to two rooms at the back.'],
  },
  'a thing that was taken up': {
    outcomes: ['The podcast got 9,000 downloads.', 'We got 45 bookings from it.', 'We collected £800 at the door.'],
    others: ['I got two emails about it.', 'We collected 20 samples at the door.'],
  },
  'all of them': {
    outcomes: ['We processed all 310 claims before the audit.', 'I kept all 14 drivers.'],
    others: ['I spoke to all 14 drivers.'],
  },
  'factors and roots of the whole': {
    outcomes: ['Query time fell by a factor of 20.', 'Errors quartered.', 'Sales quintupled.'],
    others: ['Price was a factor in two cases.'],
  },
  'India, and dollars of other places': {
    outcomes: ['We saved ₹3.5 crore.', 'We recovered Rs 12 lakh.', 'Costs fell by A$40k.', 'We saved NZ$2m.'],
    others: ['The rent was Rs 12,000 a month.', 'The flat was A$400 a week.'],
  },
  'missed and moved plans': {
    outcomes: ['We overshot the budget by €900.', 'I undershot the estimate by two days.'],
    others: ['The budget was €900.'],
  },
  'a copula and a comparative': {
    outcomes: ['Takings were 12 % higher than the year before.', 'Checkout is quicker by nine seconds.'],
    others: ['Complaints were 12 % higher than the year before.', 'The rival shop was 12 % cheaper.'],
  },
  'a team that does is no team that grows': {
    outcomes: ['The team cut its error rate from 9 % to 2 %.'],
    others: ['The team grew from 4 to 11 people.'],
  },
  'rough words of speech': {
    outcomes: ['It went from like thirty calls a day to maybe five.', 'We ended up saving perhaps 20 %.'],
    others: ['Maybe we could save 20 %.'],
  },
  'too few, and ends of a scale': {
    outcomes: ['40 % of the visitors signed up.'],
    others: ['Only 40 % of the labels were legible.', 'I graded each draft from 1 to 6.'],
  },
  'the end of a course of things': {
    outcomes: [
      'We ended up repairing 60 bikes.',
      'By the end of May we had housed 22 people.',
      'I ended with 31 clients.',
    ],
    others: ['By the end of May I had to hire 3 people.', 'The talk ended with two questions.'],
  },
  'what lasts': {
    outcomes: [
      'Only one leak has been reported since.',
      'NPS has been above 50 since the change.',
      'Serving a guest takes us four minutes these days.',
    ],
    others: ['I have worked there since 2019.', 'Serving a guest takes four minutes.'],
  },
  "faults of one's own": {
    outcomes: [
      'Because I mixed up the lists, a family waited 5 extra days.',
      'My typo meant that 70 parcels went astray.',
      'Three guests had no room that night because of my slip.',
      'We overpaid 14 suppliers.',
      'I double-booked 6 patients.',
      'We had to scrap 900 lids.',
    ],
    others: [
      'Because I wanted to be sure, I called 4 referees.',
      'Two cooks quit that week.',
      'We had to call 40 parents.',
    ],
  },
  'what a thing gave its doer': {
    outcomes: ['That one letter got me four interviews.', 'It bought us two weeks.', 'The fair drew 300 visitors.'],
    others: ['My boss gave me two tickets.', 'I drew 300 circles.'],
  },
  'how many it reached': {
    outcomes: ['The guide was read by 6,000 nurses.', 'Thousands of people watched it.'],
    others: ['The guide was written by 60 nurses.', 'Two people watched it.'],
  },
  'all of them, with their number': {
    outcomes: [
      'Every one of the 90 laptops was patched.',
      'All eight heifers recovered.',
      '100 % of the boxes arrived.',
    ],
    others: ['Every one of the 90 laptops was old.', 'All eight heifers were mine.'],
  },
  'ranks and shares with a noun between': {
    outcomes: ['We finished second of 14.', 'Two typos out of 300 pages.', 'We lost one game in twelve.'],
    others: ['Our school is second to none.', 'I work in one office in town.'],
  },
  'days that were named': {
    outcomes: ['We shipped on day two instead of day six.', 'Tickets: 41 in May, 6 in July.'],
    others: ['We shipped on day two.', 'We met twice in May and once in July.'],
  },
  'what became of it': {
    outcomes: ['Fifty calls a day turned into six.', 'Thirty steps became four.', 'It went from 60 to nothing.'],
    others: ['I became one of four leads.'],
  },
  'few bad things': {
    outcomes: ['There were only three complaints.', 'We had exactly one missed delivery.'],
    others: ['There were three complaints.', 'There were only three chairs.'],
  },
  'bullets and headings': {
    outcomes: ['Trained 9 stewards.', 'Pass rate: 88 %', 'Ran 15 workshops, reached 400 parents.'],
    others: ['Supported 300 users.', 'Pass mark: 70 units', 'Goal: 88 %'],
  },
  'managed to, and had to': {
    outcomes: [
      'I managed to reopen 3 branches.',
      'This enabled us to open 2 more clinics.',
      'We could cut it from 9 days to 2.',
    ],
    others: [
      'I was allowed to spend up to £300.',
      'We could cut it by 20 % if they agreed.',
      'She wanted it cut by 20 %.',
    ],
  },
  'findings and what is talked of': {
    outcomes: ['I found that errors fell by 30 %.'],
    others: [
      'I found that 60 % of the calls came from one street.',
      'My guess was that a third of them were lost.',
      'A 10 % rise was on the table.',
      "We might've lost £2m.",
    ],
  },
  'options are no levels': {
    outcomes: ['We got the price down to €90.'],
    others: ['We narrowed it down to three sites.', 'I rolled it out to 5 % of the shops.'],
  },
};

describe('quantities: constructions', () => {
  for (const [name, { outcomes, others }] of Object.entries(constructions)) {
    it(name, () => {
      for (const text of outcomes)
        assert.ok(
          kindsOf(text).some((kind) => kind.startsWith('outcome')),
          `${text}: ${kindsOf(text).join(', ')}`,
        );
      for (const text of others)
        assert.ok(!kindsOf(text).some((kind) => kind.startsWith('outcome')), `${text}: ${kindsOf(text).join(', ')}`);
    });
  }

  it('counts two things in a row apart', () => {
    assert.deepEqual(kindsOf('We fitted the other four six weeks late.', 'result'), ['outcome: six weeks']);
    assert.deepEqual(kindsOf('We were twenty six weeks late.', 'result'), ['outcome: twenty six weeks']);
  });
});
