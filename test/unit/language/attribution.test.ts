import assert from 'node:assert/strict';
import { attribute } from '../../../src/core/language/attribution/attribute.ts';
import type { Attribution } from '../../../src/core/language/attribution/model.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { plainProse } from '../../../src/core/text/prose.ts';

function attributionsIn(text: string): readonly Attribution[] {
  return attribute(readSentences(plainProse(text)));
}

function kindsIn(text: string): string[] {
  return attributionsIn(text).map(({ kind }) => kind);
}

function blameIn(text: string): Attribution | undefined {
  return attributionsIn(text).find(({ kind }) => kind !== 'ownership');
}

describe('attribution', () => {
  describe('names the kind of blame', () => {
    const examples: readonly (readonly [kind: string, text: string])[] = [
      ['person', 'The night shift never wrote anything down.'],
      ['person', 'I escalated, but procurement sat on it.'],
      ['person', 'My proposal was shot down by a director who had not read it.'],
      ['person', 'I was kept in the dark about the merger.'],
      ['cause', 'We missed the filing deadline because of the outside counsel.'],
      ['cause', 'The rollout failed due to poor leadership.'],
      ['cause', "It was the warehouse's fault that the parcels went out late."],
      ['coercion', 'I was forced to ship it without tests.'],
      ['coercion', 'I had no choice but to accept the date.'],
      ['disclaimer', "It wasn't really my fault."],
      ['disclaimer', 'There was nothing I could have done.'],
      ['judgement', 'I had to work around my lazy colleague.'],
      ['judgement', 'My supervisor was disorganised.'],
      ['contempt', 'As usual, management missed the deadline.'],
      ['accusation', 'I told them it would fail, but they went ahead anyway.'],
      ['evasion', 'Mistakes were made during the handover.'],
    ];
    for (const [kind, text] of examples)
      it(`${kind}: ${text}`, () => {
        assert.equal(blameIn(text)?.kind, kind);
      });
  });

  describe('sees, in words that no list has for a failing,', () => {
    const examples: readonly (readonly [how: string, text: string])[] = [
      ['what came of it', 'The council sold the car park, and our takings collapsed.'],
      ['what it left', 'The agency rang round the staff at midnight, leaving us with an empty ward.'],
      ['the reason given', 'The roof leaked because the joiner had ordered felt by the metre.'],
      ['a word not kept', 'The printers had promised proofs by Monday, but they never came.'],
      ['what was expected', 'The fitters were supposed to be out by noon, and they were still drilling at four.'],
      ['a care not taken', 'The landlord signed the lease without reading the survey.'],
      ['what was owed instead', 'The dean wrote memos instead of talking to the students, and the strike dragged on.'],
      ['the last minute', 'The sponsor withdrew the hall at the last minute, so the gala never happened.'],
      ['what cannot be used', 'The bureau sent us a file that nobody could open.'],
      ['a cleft', "It was the board's decision that sank the season."],
      ['a note', 'Root cause: the caterer.'],
      ['a load', 'With three foremen shouting at once, the pour was ruined.'],
      ['a sneer', 'The planners, in their infinite wisdom, moved the bus stop.'],
      ['a condition that was not met', 'If the vet had come in spring, we would have saved the herd.'],
      ['an inverted condition', 'Had the depot checked the seals, we would not have lost the load.'],
      ['a failing that waits for its verb', "The joiner's failure to order the oak set us back a week."],
      ['a lost e', 'The night crew contaminated the whole batch.'],
      ['not one', 'Not one manager told us about the closure.'],
      ['an anonymous hand', 'The intern deleted the guest list the night before the gala.'],
    ];
    for (const [how, text] of examples)
      it(`${how}: ${text}`, () => {
        assert.notEqual(blameIn(text), undefined);
      });
  });

  describe('leaves alone', () => {
    const examples: readonly (readonly [why: string, text: string])[] = [
      ['a paper that is no person', 'The quarterly report was careless and far too long.'],
      ['a thing that fails', 'The server failed at two in the morning.'],
      ['a build that breaks', 'The build broke on every branch.'],
      ['a neutral obstacle', 'Halfway through, the budget was cut and two engineers left.'],
      ['a fair conflict', 'She disagreed with the plan, so I asked her why.'],
      ['what the writer did about it', 'The vendor missed the first delivery, so I set up a weekly call.'],
      [
        'what the writer did about it next',
        'The courier lost the samples. I drove to the lab and collected a second set.',
      ],
      ['a task', 'My task was to coach a teacher who was losing control of his class.'],
      ['credit', "Thanks to marketing's help, we filled every seat."],
      ['forbearance', "It wasn't the night shift's fault."],
      ['quoted speech', 'My manager said, "QA missed it," and I asked to see the plan.'],
      ['reported speech', 'The customer told me that our driver had ignored her.'],
      ['a supposition', 'I was worried that operations might miss the alert.'],
      ['a condition', 'If the vendor missed the date, we would lose the slot.'],
      ['going beyond', "It wasn't my job, but I took it on."],
      ['a public', 'Customers abandoned their baskets at the second step.'],
      ['care taken', 'The auditors signed off without remarks.'],
      ['a machine of somebody', "The supplier's monitoring agent had crashed."],
      ['harm that stopped', 'The couriers stopped losing parcels.'],
      ['harm kept away', 'My sister stopped me from signing the wrong form.'],
      ['help at once', 'He did not hesitate to lend us his van.'],
      ['harm that did not come', 'Thanks to the porters, we never lost a bag.'],
      ['a share of the tool', "The agency's dates were wrong, and our checklist didn't cover dates."],
      ['a reason that follows', 'The porters were late because the lift was out.'],
      ['a wish that is only imagined', "Suppose a driver doesn't ring: there is a list by the phone."],
      ['a question', 'Was it the porters who were careless, or was it my rota?'],
      ['a right', 'The client changed her mind twice, which is her right.'],
      ['the same in their place', "The bank refused the loan. In its place I'd have done the same."],
      ['a failing told of the writer', 'They wrote that I was slow.'],
      ['machines named like people', 'The message broker dropped events and the scheduler skipped jobs.'],
    ];
    for (const [why, text] of examples)
      it(`${why}: ${text}`, () => {
        assert.equal(blameIn(text), undefined);
      });
  });

  describe('sees ownership', () => {
    const examples = [
      'I failed to prioritise the tooling.',
      'They were late because I gave them no date, which was my mistake.',
      "I didn't sufficiently consult the operations team.",
      'This was a direct result of my failure to plan.',
      'I should have asked the nurses first.',
      'I take full responsibility for the missed filing.',
      'The vendor delivered late, but I should have built slack into the plan.',
    ];
    for (const text of examples) {
      it(text, () => {
        const kinds = kindsIn(text);
        assert.ok(kinds.includes('ownership'));
        assert.deepEqual(
          kinds.filter((kind) => kind !== 'ownership'),
          [],
        );
      });
    }

    it('clears a reason that the writer gives as their own', () => {
      assert.deepEqual(kindsIn('They were late because I gave them no date.'), []);
    });

    it('does not clear the turn from it to others', () => {
      assert.equal(blameIn("I failed, but it wasn't my fault.")?.kind, 'disclaimer');
    });
  });

  it('sees none in what the writer has never done to this day', () => {
    assert.deepEqual(kindsIn('I guess badly at work I have never done.'), []);
    assert.deepEqual(kindsIn('I have not told a client a date since.'), []);
    assert.deepEqual(kindsIn('I had not told the client the date.'), ['ownership']);
  });

  it('sees none in another opinion, a habit of today, or what others ask', () => {
    assert.deepEqual(kindsIn('I did not agree with her plan.'), []);
    assert.deepEqual(kindsIn('I no longer take bookings by phone.'), []);
    assert.deepEqual(kindsIn('He asked why I did not answer.'), []);
    assert.deepEqual(kindsIn('I did not answer his letter.'), ['ownership']);
  });

  it('finds blame in the middle of a story, whatever the writer did before and after', () => {
    const story = `I listed every step of the report and wrote down how long each took. The report was late because the
      accountant forgot to send me the figures. I asked her to check the two sums that I was unsure of.`;
    const paragraph = readSentences(plainProse(story.replace(/\s+/g, ' ')));
    const found = attribute(paragraph, { part: 'action', inStory: true }).filter(({ kind }) => kind !== 'ownership');
    assert.deepEqual(
      found.map(({ agent }) => agent?.text),
      ['the accountant'],
    );
  });

  it('names the party that a pronoun stands for', () => {
    const [attribution] = attributionsIn('The integrator had our files. They never answered us.');
    assert.equal(attribution?.agent?.text, 'The integrator');
    assert.equal(attribution.event.text, 'never answered us');
  });

  it('covers subject and act with its range', () => {
    const text = 'It was a hard year. The vendor missed every date.';
    const range = blameIn(text)?.range;
    assert.equal(text.slice(range?.start, range?.end), 'The vendor missed every date');
  });

  it('reads inline code as an opaque name', () => {
    const text = 'The team lead forgot the flag.';
    const prose = { ...plainProse(text), code: [{ start: 4, end: 13 }] };
    assert.deepEqual(attribute(readSentences(prose)), []);
    assert.equal(kindsIn(text).length, 1);
  });

  it('takes an answer that is one quotation for the writer’s own words', () => {
    assert.equal(blameIn('"The vendor missed every date. They never answered us."')?.kind, 'person');
  });

  it('yields attributions in the order of the text', () => {
    const starts = attributionsIn('QA missed it. I failed to check. Legal ignored us. The agency lied to me.').map(
      ({ range }) => range.start,
    );
    assert.deepEqual(
      starts,
      [...starts].sort((one, other) => one - other),
    );
  });
});
