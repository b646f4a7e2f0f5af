import assert from 'node:assert/strict';
import type { Configuration } from '../../src/core/configuration.ts';
import { clockTime } from '../../src/core/profiles/speaking-time.ts';
import { findingsOf } from './support/lint-text.ts';

/** What is said about the length of a whole answer of so many words: rule and severity. */
function lengthOf(words: number, frontMatter = '', configuration: Configuration = {}): readonly string[] {
  const part = 'word '.repeat(Math.floor(words / 4)).trim();
  const rest = 'word '.repeat(words - 3 * Math.floor(words / 4)).trim();
  const parts = ['Situation', 'Task', 'Action'].map((label) => `## ${label}\n\n${part}.\n`);
  const text = `---\nlang: en\n${frontMatter}---\n\n${parts.join('\n')}\n## Result\n\n${rest}.\n`;
  return findingsOf(text, configuration)
    .filter(({ rule }) => rule === 'too-long' || rule === 'too-short')
    .map(({ rule, severity }) => `${rule} ${severity}`);
}

describe('the time that an answer takes to say', () => {
  // 140 words a minute: 210 words are 90 seconds, 420 are 180.
  for (const [words, expected] of [
    [139, ['too-short warning']],
    [140, ['too-short hint']],
    [209, ['too-short hint']],
    [210, []],
    [420, []],
    [421, ['too-long hint']],
    [490, ['too-long hint']],
    [491, ['too-long warning']],
  ] as const) {
    it(`is judged for ${words} words`, () => {
      assert.deepEqual(lengthOf(words), expected);
    });
  }

  it('follows the pace', () => {
    assert.deepEqual(lengthOf(421, '', { pace: 150 }), []);
    assert.deepEqual(lengthOf(210, '', { pace: 150 }), ['too-short hint']);
  });

  it('is measured at the target of the file, else at that of the configuration', () => {
    // 280 words are two minutes.
    assert.deepEqual(lengthOf(280, 'target: 95\n'), ['too-long hint']);
    assert.deepEqual(lengthOf(280, 'target: 97\n'), []);
    assert.deepEqual(lengthOf(280, 'target: 68\n'), ['too-long warning']);
    assert.deepEqual(lengthOf(280, 'target: 161\n'), ['too-short hint']);
    assert.deepEqual(lengthOf(280, 'target: 241\n'), ['too-short warning']);
    assert.deepEqual(lengthOf(280, '', { target: 95 }), ['too-long hint']);
    assert.deepEqual(lengthOf(280, 'target: 120\n', { target: 95 }), []);
  });

  it('is shown in minutes', () => {
    assert.deepEqual([0, 59.4, 59.6, 125].map(clockTime), ['0:00', '0:59', '1:00', '2:05']);
  });
});
