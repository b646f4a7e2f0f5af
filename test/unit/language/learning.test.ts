import assert from 'node:assert/strict';
import { analyseLearning } from '../../../src/core/language/learning/learning.ts';
import type { LearningAnalysis } from '../../../src/core/language/learning/model.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { plainProse } from '../../../src/core/text/prose.ts';

function aspectsOf(text: string): (keyof LearningAnalysis)[] {
  const analysis = analyseLearning(readSentences(plainProse(text)));
  return (Object.keys(analysis) as (keyof LearningAnalysis)[]).filter((aspect) => analysis[aspect].length > 0);
}

describe('learning', () => {
  const examples: readonly (readonly [text: string, aspects: (keyof LearningAnalysis)[]])[] = [
    ['I learned that a plan without a rehearsal is half a plan.', ['lessons']],
    ['Next time I would show the customer a sketch first.', ['lessons']],
    ['I learned a lot from this.', ['lessons', 'platitudes']],
    ['It taught me the importance of teamwork.', ['lessons', 'platitudes']],
    ['Communication is key.', ['platitudes']],
    ['I learned not to trust the QA department.', ['lessons', 'atOthers']],
    ['The lesson was that vendors never keep their promises.', ['lessons', 'atOthers']],
    ['I wrote a checklist that every release has to pass.', ['changes']],
    ['Now I draw the failure path before the happy path.', ['changes']],
    ['The gate has caught four bad builds in the year since.', ['evidence']],
    ['I built a readiness review, and it is now used by all nine branches.', ['changes', 'evidence']],
    ['I realised that the cable was loose.', []],
    ['The team was learning the new tool.', []],
    ['I used a checklist from the vendor.', []],
    ['Since then the company has moved.', []],
  ];
  for (const [text, aspects] of examples)
    it(`${aspects.join(', ') || 'nothing'}: ${text}`, () => {
      assert.deepEqual(aspectsOf(text), aspects);
    });

  it('gives each passage its place', () => {
    const text = 'We shipped. I learned to ask first.';
    const [lesson] = analyseLearning(readSentences(plainProse(text))).lessons;
    assert.equal(lesson?.text, 'I learned to ask first.');
    assert.equal(text.slice(lesson.range.start, lesson.range.end), lesson.text);
  });
});
