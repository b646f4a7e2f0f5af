import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { findingsBy } from '../support/lint-text.ts';

/** A passage of one part of a story: the words that its finding covers, or none. */
interface Passage {
  readonly text: string;
  readonly found?: string;
  /** The part that it stands in, where it is not the Action. */
  readonly part?: string;
}

const folder = resolve(import.meta.dirname, '../../fixtures/voice');
const leastFound = 25;
const leastLeft = 40;

describe('voice', () => {
  for (const name of globSync('*.jsonl', { cwd: folder }).sort()) {
    const rule = basename(name, '.jsonl');
    describe(rule, () => {
      const passages = readFileSync(resolve(folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Passage);

      it('is held to enough passages of both kinds', () => {
        assert.ok(passages.filter(({ found }) => found !== undefined).length >= leastFound);
        assert.ok(passages.filter(({ found }) => found === undefined).length >= leastLeft);
        assert.equal(new Set(passages.map(({ text, part }) => `${part} ${text}`)).size, passages.length);
      });

      for (const { text, found, part = 'Action' } of passages) {
        it(`${found === undefined ? 'leaves alone' : `finds “${found}”`}: ${text}`, () => {
          const file = `## ${part}\n\n${text}\n`;
          const covered = findingsBy(rule, file).map(({ range }) => file.slice(range.start, range.end));
          assert.deepEqual(covered, found === undefined ? [] : [found]);
        });
      }
    });
  }
});
