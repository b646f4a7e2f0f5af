import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { findingsBy } from '../support/lint-text.ts';

/** What a case says in each part; a part that it leaves out says something that no list knows. */
interface Case {
  readonly question?: string;
  readonly competencies?: string;
  readonly situation?: string;
  readonly task?: string;
  readonly action?: string;
  readonly result?: string;
  readonly learning?: string;
  /** The words that its findings cover, parted by " | "; none where it is left out. */
  readonly found?: string;
}

const folder = resolve(import.meta.dirname, '../../fixtures/substance');
const leastFound = 20;
const leastLeft = 30;

/** Scenery: enough of a story to be judged, and evidence of nothing. */
const scenery =
  'The workshop stood at the end of a lane beside the canal, with a tin roof and a row of tall windows to the north. Barges went past it in summer and geese in winter. There was a stove in one corner, a long bench under the windows and a green door that never quite closed. On a shelf above the sink stood eleven blue cups, none of them like another. The floor was made of old railway sleepers and smelled of tar when the sun lay on it.';

function fileOf({ question, competencies, situation, task, action, result, learning }: Case): string {
  return [
    competencies === undefined ? '' : `---\ncompetencies: [${competencies}]\n---\n\n`,
    `# The workshop\n\n`,
    question === undefined ? '' : `> ${question}\n\n`,
    `## Situation\n\n${situation ?? scenery}\n\n`,
    task === undefined ? '' : `## Task\n\n${task}\n\n`,
    `## Action\n\n${action ?? 'I painted the green door.'}\n\n`,
    result === undefined ? '' : `## Result\n\n${result}\n\n`,
    learning === undefined ? '' : `## Learning\n\n${learning}\n`,
  ].join('');
}

describe('substance', () => {
  for (const name of globSync('*.jsonl', { cwd: folder }).sort()) {
    const rule = basename(name, '.jsonl');
    describe(rule, () => {
      const cases = readFileSync(resolve(folder, name), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Case);

      it('is held to enough cases of both kinds', () => {
        assert.ok(cases.filter(({ found }) => found !== undefined).length >= leastFound);
        assert.ok(cases.filter(({ found }) => found === undefined).length >= leastLeft);
        assert.equal(new Set(cases.map((one) => JSON.stringify({ ...one, found: '' }))).size, cases.length);
      });

      for (const { found, ...said } of cases) {
        const shown = Object.values(said).join(' / ');
        it(`${found === undefined ? 'leaves alone' : `finds “${found}”`}: ${shown}`, () => {
          const file = fileOf(said);
          const covered = findingsBy(rule, file).map(({ range }) => file.slice(range.start, range.end));
          assert.equal(covered.join(' | '), found ?? '');
        });
      }
    });
  }
});
