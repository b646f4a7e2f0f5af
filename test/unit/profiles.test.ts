import assert from 'node:assert/strict';
import type { QuestionType } from '../../src/core/answer/model.ts';
import { questionTypes } from '../../src/core/answer/model.ts';
import { formatMessage } from '../../src/core/finding.ts';
import { profileOf } from '../../src/core/profiles/profiles.ts';
import { findingsBy } from './support/lint-text.ts';

/** An answer with so many words in each of the parts. */
function answer(type: QuestionType, words: Readonly<Record<string, number>>): string {
  const parts = Object.entries(words).map(([label, count]) => `## ${label}\n\n${'word '.repeat(count).trim()}.\n`);
  return `---\nstar: true\ntype: ${type}\nlang: en\n---\n\n${parts.join('\n')}`;
}

/** What is said about the balance of such an answer. */
function balanceOf(type: QuestionType, words: Readonly<Record<string, number>>): readonly string[] {
  return findingsBy('section-balance', answer(type, words)).map(({ message }) => formatMessage(message));
}

/** The shape of an answer to a failure question that coaches call good. */
const failed = { Situation: 53, Task: 42, Action: 91, Result: 88, Learning: 107 };

describe('the profile of a type of question', () => {
  it('has budgets that can be kept all at once, and no part twice', () => {
    for (const type of questionTypes) {
      const { budgets } = profileOf(type);
      const parts = budgets.flatMap((budget) => budget.parts);
      assert.equal(new Set(parts).size, 5);
      assert.equal(parts.length, 5);
      assert.ok(budgets.reduce((sum, { minimum }) => sum + minimum, 0) <= 100);
      assert.ok(budgets.reduce((sum, { maximum }) => sum + maximum, 0) >= 100);
    }
  });

  it('decides whether a short Action and a long Learning are in balance', () => {
    assert.deepEqual(balanceOf('failure', failed), []);
    assert.deepEqual(balanceOf('achievement', failed), [
      'Action: 24 % of the answer. The profile “general” expects 45–65 %. Say more here.',
    ]);
  });

  it('gives the lesson of a conflict more room than other types do', () => {
    const words = { Situation: 30, Task: 20, Action: 90, Result: 25, Learning: 60 };
    assert.deepEqual(balanceOf('conflict', words), []);
    assert.deepEqual(balanceOf('teamwork', words), [
      'Learning: 27 % of the answer. The profile “general” expects 5–15 %. Shorten this, or say more elsewhere.',
    ]);
  });
});

describe('the balance of an answer', () => {
  const long = { Situation: 60, Task: 30, Action: 50, Result: 35, Learning: 25 };

  it('names only the part that is furthest off', () => {
    assert.deepEqual(balanceOf('other', long), [
      'Action: 25 % of the answer. The profile “general” expects 45–65 %. Say more here.',
    ]);
    assert.deepEqual(balanceOf('other', { ...long, Situation: 160 }), [
      'Situation & Task: 63 % of the answer. The profile “general” expects 0–30 %. Shorten this, or say more elsewhere.',
    ]);
  });

  it('is not judged where a part is missing, begun, or joined with one of another budget', () => {
    const { Learning, ...rest } = long;
    assert.deepEqual(balanceOf('other', rest), []);
    assert.deepEqual(balanceOf('other', { ...rest, Learning: 3 }), []);
    assert.equal(balanceOf('other', { ...long, Learning }).length, 1);
    assert.deepEqual(balanceOf('other', { Situation: 50, Task: 10, 'Action & Result': 120, Learning: 20 }), []);
  });

  it('is judged where a label joins parts of one budget', () => {
    const [found] = balanceOf('other', { 'Situation & Task': 120, Action: 60, Result: 20, Learning: 15 });
    assert.match(found ?? '', /^Situation & Task: 56 %/);
  });

  it('is not judged in a framework without a Task by what that lacks', () => {
    assert.deepEqual(balanceOf('other', { Context: 40, Action: 100, Result: 40, Learning: 20 }), []);
  });
});
