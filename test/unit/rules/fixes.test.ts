import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { formatMessage } from '../../../src/core/finding.ts';
import { applyFix, findingsOf, parseNamed } from '../support/lint-text.ts';

const styles: Readonly<Record<string, string>> = {
  headings:
    '# Night shift\n\n## Situation\n\nThe ward had no cover.\n\n## Action\n\nI called every nurse.\n\n## Result\n\nThe shift was covered significantly faster.\n',
  'bold lead-ins':
    '**Situation:** The ward had no cover.\n\n**Action:** I called every nurse.\n\n**Result:** The shift was covered, since the agency forgot us.\n',
  'plain lines':
    'Situation: The ward had no cover.\n\nAction: I called every nurse.\n\nResult: The shift was covered.\n',
  'list items':
    '- Situation: The ward had no cover.\n- Action: I called every nurse.\n- Result: The shift was covered.\n',
  'empty parts':
    '## Situation\n\n## Task\n\n## Action\n\nI wrote the rota anew.\n\n## Result\n\nMistakes were made.\n\n## Learning\n',
  blame:
    '## Situation\n\nThe launch was mine.\n\n## Action\n\nI was forced to skip the review.\n\n## Result\n\nThe project failed because the contractor ignored my messages. It was not my fault.\n',
};

const samples = ['blaming', 'no-metrics', 'no-learning', 'half-written', 'excellent'].map((name): [string, string] => [
  name,
  readFileSync(new URL(`../../../samples/${name}.star.md`, import.meta.url), 'utf8'),
]);

describe('every quick fix', () => {
  for (const [name, text] of [...Object.entries(styles), ...samples]) {
    for (const finding of findingsOf(text)) {
      for (const fix of finding.fixes) {
        const title = formatMessage(fix.title);
        it(`${name}: “${title}” for ${finding.rule} takes its finding away and keeps the rest`, () => {
          const fixed = applyFix(text, fix.edits);
          const still = findingsOf(fixed).filter((other) => isSame(other, finding));
          const before = findingsOf(text).filter((other) => isSame(other, finding));
          assert.equal(still.length, before.length - 1, fixed);
          assertKept(text, fixed, fix.edits);
        });
      }
    }
  }

  it('inserts a part in the place and the label form of the story', () => {
    for (const name of ['headings', 'bold lead-ins', 'plain lines', 'list items']) {
      const text = styles[name] ?? '';
      const finding = findingsOf(text).find(({ rule }) => rule === 'missing-section');
      assert.ok(finding?.fixes[0], name);
      const [answer] = parseNamed(applyFix(text, finding.fixes[0].edits)).answers;
      assert.deepEqual(
        answer?.sections.map(({ parts, label }) => [parts[0], label.form]),
        [['situation'], ['task'], ['action'], ['result']].map(([part]) => [part, answer?.sections[0]?.label.form]),
        name,
      );
    }
  });
});

type Comparable = ReturnType<typeof findingsOf>[number];

function isSame(first: Comparable, second: Comparable): boolean {
  return first.rule === second.rule && formatMessage(first.message) === formatMessage(second.message);
}

/** All text outside the edits' ranges is still there, in order. */
function assertKept(text: string, fixed: string, edits: readonly { range: { start: number; end: number } }[]): void {
  let from = 0;
  let at = 0;
  for (const { range } of [...edits].sort((first, second) => first.range.start - second.range.start)) {
    const kept = text.slice(from, range.start);
    at = fixed.indexOf(kept, at);
    assert.notEqual(at, -1, `lost “${kept}”`);
    at += kept.length;
    from = range.end;
  }
  assert.ok(fixed.endsWith(text.slice(from)));
}
