import assert from 'node:assert/strict';
import { parseAnswers } from '../../../src/core/answer/parse.ts';

function partsOf(text: string): string[] {
  const { answers } = parseAnswers(text, { named: true });
  return answers.flatMap(({ sections }) => sections.flatMap(({ parts }) => parts));
}

describe('a line of a wrapped sentence', () => {
  it('is no label because it is one word of a label', () => {
    const text =
      '## Situation\n\n- My task\n  was the stock.\n- The goal\n  moved twice.\n\n## Result\n\nNone was lost.\n';
    assert.deepEqual(partsOf(text), ['situation', 'result']);
  });

  it('is no label because it is a letter, with or without a bracket', () => {
    const text =
      '## Task\n\n- The search was\n  O(n)\n  at its worst.\n- A\n  delay was close.\n- They chose\n  R\n  for it.\n';
    assert.deepEqual(partsOf(text), ['task']);
  });

  it('is a label where it stands alone and its text begins with a capital', () => {
    assert.deepEqual(
      partsOf('S\nThe stall was new.\n\nT\nI kept the till.\n\nA\nI counted twice.\n\nR\nIt was right.\n'),
      ['situation', 'task', 'action', 'result'],
    );
    assert.deepEqual(partsOf('Situation\nThe stall was new.\n\nResult\nIt was right.\n'), ['situation', 'result']);
  });
});
