import assert from 'node:assert/strict';
import type { Answer } from '../../src/core/answer/model.ts';
import { parseAnswers } from '../../src/core/answer/parse.ts';
import { sectionSize } from '../../src/core/profiles/section-size.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

/** An answer whose parts have so many words each. */
function answerOf(parts: Readonly<Record<string, number>>): Answer {
  const text = Object.entries(parts).map(([label, count]) => `## ${label}\n\n${words(count)}.\n`);
  const [answer] = parseAnswers(text.join('\n'), { named: true }).answers;
  assert.ok(answer);
  return answer;
}

describe('The size of a section', () => {
  const answer = answerOf({ Situation: 20, Task: 10, Action: 50, Result: 20 });
  const sizeOf = (index: number, type: 'other' | 'failure' = 'other') => {
    const section = answer.sections[index];
    assert.ok(section);
    return sectionSize(answer, section, type, 120);
  };

  it('is its words, the time to say them and its share of the answer', () => {
    const { words: count, seconds, share } = sizeOf(2);
    assert.deepEqual([count, seconds, share], [50, 25, 0.5]);
  });

  it('is held against what the type of question expects', () => {
    assert.deepEqual(sizeOf(2).budget?.budget, { parts: ['action'], minimum: 45, maximum: 65 });
    assert.deepEqual(sizeOf(2, 'failure').budget?.budget, { parts: ['action'], minimum: 20, maximum: 45 });
    assert.equal(sizeOf(2, 'failure').budget?.off, 5);
  });

  it('is held together with that of other parts where they have one budget', () => {
    const { share, budget } = sizeOf(0);
    assert.equal(share, 0.2);
    assert.equal(budget?.percent, 30);
    assert.equal(budget.sections.length, 2);
  });

  it('is held against nothing where one label joins parts of two budgets', () => {
    const joined = answerOf({ Situation: 20, 'Action & Result': 60 });
    const section = joined.sections[1];
    assert.ok(section);
    const size = sectionSize(joined, section, 'other', 120);
    assert.deepEqual([size.share, size.budget], [0.75, undefined]);
  });

  it('is nothing where nothing is written', () => {
    const empty = answerOf({ Situation: 0, Task: 0, Action: 0 });
    const [first] = empty.sections;
    assert.ok(first);
    const section = { ...first, words: 0 };
    const size = sectionSize({ ...empty, words: 0 }, section, 'other', 120);
    assert.deepEqual([size.words, size.seconds, size.share, size.budget], [0, 0, 0, undefined]);
  });
});
