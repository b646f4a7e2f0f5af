import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { baseBundle, translations } from '../../scripts/l10n.ts';

const root = new URL('../../', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), 'utf8');
const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('Localisation', () => {
  it('has every text of the program to translate (else run: node scripts/l10n.ts)', () => {
    assert.equal(read('l10n/bundle.l10n.json'), baseBundle());
  });

  for (const [name, texts] of translations()) {
    it(`${name} translates texts that are there, with their values`, () => {
      const base = JSON.parse(baseBundle()) as Record<string, string>;
      assert.ok(Object.keys(texts).length > 50);
      for (const [text, translated] of Object.entries(texts)) {
        assert.ok(text in base, text);
        assert.deepEqual(placeholders(translated), placeholders(text), text);
      }
    });
  }

  it('has the texts that package.json names, and no others', () => {
    const named = read('package.json').match(/(?<="%)[^%"]+(?=%")/g) ?? [];
    assert.ok(named.length > 10);
    for (const file of readdirSync(root).filter((name) => /^package\.nls\..*json$/.test(name))) {
      assert.deepEqual(Object.keys(JSON.parse(read(file)) as object).sort(), [...new Set(named)].sort(), file);
    }
  });
});
