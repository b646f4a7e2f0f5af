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

  describe('leaves alone', () => {
    const examples: readonly (readonly [why: string, text: string])[] = [
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
