import assert from 'node:assert/strict';
import type { QuestionType } from '../../src/core/answer/model.ts';
import { questions } from '../../src/core/questions/bank.ts';
import { typePhrases } from '../../src/core/questions/infer-phrases.ts';
import { inferQuestionType } from '../../src/core/questions/infer.ts';

/** Ways of asking that are not in the bank. */
const asked: Readonly<Record<Exclude<QuestionType, 'other'>, readonly string[]>> = {
  failure: [
    'Describe a time when you caused an incident.',
    'Describe a goal you did not reach.',
    'What is the worst decision you have made?',
    'Have you ever failed at something that mattered to you?',
    'What’s the biggest mistake you made in your last role?',
    'Talk about a launch that didn’t go as planned and your share in it.',
    'As a leader, describe a significant failure and how you held yourself accountable.',
    'Tell us about a time you missed a deadline you had promised to keep.',
    'Tell me about something you did at work that you are not proud of.',
  ],
  conflict: [
    'Describe a time you had to win over someone who was against your idea.',
    'Tell me about a time you challenged a decision.',
    'When did you last disagree with your boss?',
    'How did you deal with an upset customer?',
    'Give me an example of convincing a sceptical board.',
    'Talk about a coworker you could not get along with.',
  ],
  leadership: [
    'Tell me about a time you stepped up.',
    'Describe a time you led a team through a move.',
    'Have you ever mentored a junior?',
    'How did you handle an underperforming direct report?',
    'When did you take charge although nobody asked you to?',
  ],
  achievement: [
    'Tell me about a time you simplified something.',
    'What accomplishment are you most proud of?',
    'Where did you go above and beyond?',
    'What has been your greatest success so far?',
  ],
  pressure: [
    'Describe a situation where you had to act quickly.',
    'Tell me about a time you had to stay calm.',
    'How do you cope with a tight deadline?',
    'Describe a crisis on your shift.',
    'When did you have to work under pressure?',
    'How did you once juggle several projects at a time?',
  ],
  teamwork: [
    'Tell me about a time you worked with another team to reach a goal.',
    'Give an example of collaboration with another department.',
    'Are you a team player? Prove it with a story.',
    'When did working together beat working alone?',
  ],
  ambiguity: [
    'Describe a time when requirements changed.',
    'Tell me about an ambiguous problem.',
    'When did you have to decide without all the facts?',
    'How did you act under uncertainty?',
  ],
};

const untold = [
  '',
  'Tell me about yourself.',
  'Why do you want to work here?',
  'What does a normal day look like for you?',
  'Was war Ihr größter Erfolg?',
  '???',
];

describe('inferQuestionType', () => {
  for (const [type, texts] of Object.entries(asked)) {
    for (const text of texts)
      it(`${type}: ${text}`, () => {
        assert.equal(inferQuestionType(text), type);
      });
  }

  for (const text of untold) {
    it(`cannot tell: ${text || '(nothing)'}`, () => {
      assert.equal(inferQuestionType(text), undefined);
    });
  }

  it('tells the type of every question of the bank, and none where it is other', () => {
    for (const { id, text, type } of questions) {
      assert.equal(inferQuestionType(text), type === 'other' ? undefined : type, id);
    }
  });

  it('takes the type named first where two weigh the same', () => {
    assert.equal(inferQuestionType('Tell me about a failure or a conflict.'), 'failure');
    assert.equal(inferQuestionType('Tell me about a conflict or a failure.'), 'conflict');
  });

  it('reads straight and typographic apostrophes alike', () => {
    assert.equal(inferQuestionType("It didn't work out."), inferQuestionType('It didn’t work out.'));
    assert.equal(inferQuestionType("It didn't work out."), 'failure');
  });

  it('reads words whole, so that "leads" in "misleads" and "fail" in "failsafe" tell nothing', () => {
    assert.equal(inferQuestionType('What is a failsafe that misleads?'), undefined);
  });

  it('has no phrase under two types or two weights', () => {
    const all = Object.values(typePhrases).flatMap((byWeight) => Object.values(byWeight).flat());
    assert.equal(new Set(all).size, all.length);
    for (const phrase of all) assert.match(phrase, /^[a-z]+\*?(?: [a-z]+\*?)*$/);
  });
});
