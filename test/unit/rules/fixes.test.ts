import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { examplesOf } from '../../../scripts/generate/example.ts';
import { documentationPath } from '../../../src/core/messages.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { faultsOf, faultsOfEdits } from '../support/check-fixes.ts';
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

const root = new URL('../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8').replaceAll('\r\n', '\n');
const namesIn = (folder: string) => readdirSync(new URL(folder, root)).filter((name) => name.endsWith('.md'));

function* sources(): Iterable<readonly [string, readonly string[]]> {
  for (const [style, text] of Object.entries(styles)) yield [`a story in ${style}`, [text]];
  for (const name of namesIn('samples/')) yield [`samples/${name}`, [read(`samples/${name}`)]];
  for (const { metadata } of rules) {
    const path = documentationPath(metadata.id);
    yield [`the examples of ${path}`, examplesOf(read(path)).map(({ text }) => text)];
  }
  for (const name of ['blame', 'learning', 'metrics']) {
    const path = `test/fixtures/${name}/tune.jsonl`;
    yield [path, stories(read(path))];
  }
}

/** The labelled sentences of a fixture, some in each story, in different forms of labels. */
function stories(lines: string): string[] {
  const sentences = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { readonly text: string }).text);
  const labels = [
    (part: string) => `## ${part}\n\n`,
    (part: string) => `**${part}:** `,
    (part: string) => `${part}: `,
    (part: string) => `- **${part}**: `,
  ];
  return Array.from({ length: Math.ceil(sentences.length / 8) }, (_, index) => {
    const label = labels[index % labels.length] ?? labels[0];
    const told = sentences.slice(index * 8, index * 8 + 8);
    return ['Action', 'Result', 'Learning']
      .map((part, turn) => `${label?.(part) ?? ''}${told.filter((_, at) => at % 3 === turn).join(' ')}\n`)
      .join('\n');
  });
}

describe('every quick fix', () => {
  for (const [name, texts] of sources()) {
    it(`takes its finding away and keeps the rest in ${name}`, () => {
      const faults = texts.flatMap((text) => [...faultsOf(text), ...faultsOf(text.replaceAll('\n', '\r\n'))]);
      assert.deepEqual(faults, []);
    });
  }

  it('is held to edits that can be made, and to nothing left to fill in where it is safe', () => {
    const text = 'One 🙂\r\ntwo';
    const edit = (start: number, end: number, text = '', snippet = false) => ({ range: { start, end }, text, snippet });
    const faults = (safe: boolean, ...edits: ReturnType<typeof edit>[]) => faultsOfEdits(text, { safe, edits });
    assert.deepEqual(faults(true, edit(0, 3, 'I'), edit(3, 4)), []);
    assert.deepEqual(faults(false, edit(0, 3, '${1:⟨x⟩}', true)), []);
    assert.deepEqual(faults(false), ['has no edit']);
    assert.deepEqual(faults(false, edit(0, 99)), ['has an edit outside the text']);
    assert.deepEqual(faults(false, edit(0, 3), edit(2, 4)), ['has edits that overlap']);
    assert.deepEqual(faults(false, edit(3, 3, 'a'), edit(3, 3, 'b')), ['has edits that overlap']);
    for (const offset of [5, 7]) {
      assert.deepEqual(faults(false, edit(offset, 10)), ['cuts a character or a line end in two']);
    }
    assert.deepEqual(faults(true, edit(0, 3, '${1:⟨x⟩}', true)), ['is safe, yet to fill in']);
  });

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
