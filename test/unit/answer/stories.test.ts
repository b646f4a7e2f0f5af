import assert from 'node:assert/strict';
import type { NarrativePart } from '../../../src/core/answer/model.ts';
import { parseNamed } from '../support/lint-text.ts';

/** The parts of each answer that labels in this order are read as. */
function answersOf(...labels: readonly string[]): NarrativePart[][] {
  const text = labels.map((label) => `## ${label}\n\nWe moved the market stall.\n`).join('\n');
  return parseNamed(text).answers.map(({ sections }) => sections.flatMap(({ parts }) => parts));
}

describe('labels that stand in one file', () => {
  it('are two stories where the second begins as the first does, or tells two parts again', () => {
    assert.deepEqual(answersOf('Situation', 'Action', 'Result', 'Situation', 'Action', 'Result'), [
      ['situation', 'action', 'result'],
      ['situation', 'action', 'result'],
    ]);
    assert.deepEqual(answersOf('Situation', 'Task', 'Action', 'Result', 'Task', 'Action', 'Result'), [
      ['situation', 'task', 'action', 'result'],
      ['task', 'action', 'result'],
    ]);
  });

  it('are one story where it begins with another part than the first', () => {
    assert.deepEqual(answersOf('Result', 'Situation & Task', 'Task', 'Learning'), [
      ['result', 'situation', 'task', 'task', 'learning'],
    ]);
  });

  it('are one story where a single part is told twice', () => {
    assert.deepEqual(answersOf('Situation', 'Action', 'Result', 'Action', 'Learning'), [
      ['situation', 'action', 'result', 'action', 'learning'],
    ]);
  });
});
