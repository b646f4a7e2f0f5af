import assert from 'node:assert/strict';
import { narrativeParts, questionTypes } from '../../src/core/answer/model.ts';
import { formatMessage } from '../../src/core/finding.ts';
import { listensFor } from '../../src/core/interviewer/listens-for.ts';

describe('What an interviewer listens for', () => {
  for (const type of questionTypes) {
    it(`is said of every part of an answer to a question of type ${type}, in a few short lines`, () => {
      for (const part of narrativeParts) {
        const lines = listensFor(part, type).map(formatMessage);
        assert.ok(lines.length >= 2 && lines.length <= 3, `${part}: ${lines.length} lines`);
        for (const line of lines) {
          assert.match(line, /^\p{Lu}.*\.$/u);
          assert.ok(line.length <= 100, line);
        }
      }
    });
  }

  it('is something else for each type, and says nothing twice within one answer', () => {
    const whole = questionTypes.map((type) =>
      narrativeParts.flatMap((part) => listensFor(part, type)).map(formatMessage),
    );
    for (const lines of whole) assert.equal(new Set(lines).size, lines.length);
    assert.equal(new Set(whole.map((lines) => lines.join('\n'))).size, questionTypes.length);
  });

  it('is the own part in a failure, and the other side in a conflict', () => {
    assert.match(listensFor('action', 'failure').map(formatMessage).join(' '), /in the first person/);
    assert.match(listensFor('action', 'conflict').map(formatMessage).join(' '), /the other side/);
  });
});
