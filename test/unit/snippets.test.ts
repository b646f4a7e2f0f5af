import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { coachParts, narrativeParts } from '../../src/core/answer/model.ts';
import { answerTemplate } from '../../src/core/template/answer.ts';
import { snippetsFile } from '../../src/core/template/snippets-file.ts';
import { snippetList } from '../../src/core/template/snippets.ts';
import { readSnippet } from './snippet-reader.ts';

function body(prefix: string): string {
  const found = snippetList.find((snippet) => snippet.prefix === prefix);
  assert.ok(found, prefix);
  return found.body;
}

describe('snippets', () => {
  it('have the prefixes that the documentation names', () => {
    const suffixes =
      'situation task action result learning clarifying assumptions strategy signals lookfor tip metric ownership lesson question followup';
    assert.deepEqual(
      snippetList.map(({ prefix }) => prefix),
      ['star', ...suffixes.split(' ').map((suffix) => `star-${suffix}`)],
    );
  });

  it('have a name and a one-sentence description each, no name twice', () => {
    assert.equal(new Set(snippetList.map(({ name }) => name)).size, snippetList.length);
    for (const { description } of snippetList) assert.match(description, /^[A-Z][^.]+\.$/);
  });

  it('belong to a part, but for the whole answer', () => {
    const parts: readonly string[] = [...narrativeParts, ...coachParts];
    for (const { prefix, part } of snippetList) {
      assert.equal(part === undefined, prefix === 'star');
      if (part !== undefined) assert.ok(parts.includes(part), prefix);
    }
  });

  it('can be read as snippets, with stops from 1 to the last and the cursor’s rest at the end', () => {
    for (const { prefix, body: text } of snippetList) {
      const { stops } = readSnippet(text);
      assert.ok(stops.length > 1, prefix);
      assert.deepEqual(stops, [...stops.slice(0, -1).map((_, index) => index + 1), 0], prefix);
    }
  });

  it('give the whole answer as the template does', () => {
    assert.equal(body('star'), answerTemplate());
  });

  it('give sections as headings and sentences on one line', () => {
    assert.match(body('star-task'), /^## Task\n\n\$\{1:⟨/u);
    assert.match(body('star-tip'), /^### Tip\n\n\$\{1:⟨/u);
    assert.match(readSnippet(body('star-metric')).text, /^⟨[^⟩]+⟩ went from ⟨[^⟩]+⟩ to ⟨[^⟩]+⟩ in ⟨[^⟩]+⟩$/u);
    for (const prefix of ['star-metric', 'star-ownership', 'star-lesson', 'star-question', 'star-followup']) {
      assert.doesNotMatch(body(prefix), /\n/, prefix);
    }
  });

  it('are for Markdown only, and inserted line for line', () => {
    const file = JSON.parse(
      readFileSync(new URL('../../snippets/star.code-snippets', import.meta.url), 'utf8'),
    ) as Record<string, { scope: string; prefix: string; body: string[] }>;
    assert.equal(Object.keys(file).length, snippetList.length);
    for (const { name, prefix, body: text } of snippetList) {
      assert.equal(file[name]?.scope, 'markdown');
      assert.equal(file[name].prefix, prefix);
      assert.equal(file[name].body.join('\n'), text);
    }
    assert.equal(JSON.stringify(file, undefined, 2), snippetsFile().trimEnd());
  });
});
