import assert from 'node:assert/strict';
import { findVagueSizes } from '../../../src/core/language/quantities/quantities.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { plainProse } from '../../../src/core/text/prose.ts';

function vague(text: string): string[] {
  return readSentences(plainProse(text)).flatMap((sentence) => findVagueSizes(sentence).map((size) => size.text));
}

describe('vague sizes', () => {
  const cases: readonly [text: string, size: string][] = [
    ['Errors dropped significantly.', 'significantly'],
    ['We drastically reduced waste.', 'drastically'],
    ['It improved the onboarding dramatically.', 'dramatically'],
    ['Pages load a lot faster now.', 'a lot faster'],
    ['The handover is much better.', 'much better'],
    ['There were far fewer complaints.', 'far fewer'],
    ['We saw a huge improvement.', 'huge'],
    ['It saved us a lot of time.', 'a lot of time'],
    ['We gained many new customers.', 'many new customers'],
    ['Sales went up a great deal.', 'a great deal'],
    ['Complaints went down considerably.', 'considerably'],
    ['It softened the landing significantly.', 'significantly'],
    ['The storm significantly delayed the opening.', 'significantly'],
    ['Calls fell by 30%, and bugs dropped significantly.', 'significantly'],
  ];
  for (const [text, size] of cases) {
    it(`points at “${size}”: ${text}`, () => {
      assert.deepEqual(vague(text), [size]);
    });
  }

  for (const text of [
    'It took a lot of thought.',
    'Your help was much appreciated.',
    'Errors dropped significantly, by 40 %.',
    'A significant 40% reduction followed.',
    'Sales rose sharply, from 20 to 90 a week.',
    'It was far away.',
    'I learned a lot.',
    'Many people disagreed.',
    'I wanted to significantly reduce waste.',
    'The costs had a great influence on us.',
    'I became much more careful.',
    'I relied heavily on my deputy.',
    'She had a significantly different style.',
  ]) {
    it(`leaves alone: ${text}`, () => {
      assert.deepEqual(vague(text), []);
    });
  }
});
