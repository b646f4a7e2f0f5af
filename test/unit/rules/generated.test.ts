import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { outdatedFiles } from '../../../scripts/generate.ts';
import { rules } from '../../../src/core/rules/index.ts';

const root = new URL('../../../', import.meta.url);
const ids = rules.map(({ metadata }) => metadata.id).sort();

function namesIn(folder: string, ending: string, ...others: readonly string[]): string[] {
  return readdirSync(new URL(folder, root))
    .filter((name) => name.endsWith(ending) && !others.includes(name))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

function propertyNames(path: string, ...keys: readonly string[]): string[] {
  let value = JSON.parse(readFileSync(new URL(path, root), 'utf8')) as Record<string, unknown>;
  for (const key of [...keys, 'properties']) value = value[key] as Record<string, unknown>;
  return Object.keys(value).sort();
}

describe('what comes from the rules', () => {
  it('is as the rules say (else run: node scripts/generate.ts)', () => {
    assert.deepEqual(outdatedFiles(), []);
  });

  it('is a closed set: a file, a page, a setting and a schema for each rule, and none for any other', () => {
    assert.deepEqual(new Set(ids).size, ids.length);
    assert.deepEqual(namesIn('src/core/rules/', '.ts', 'index.ts', 'rule.ts'), ids);
    assert.deepEqual(namesIn('docs/rules/', '.md', 'README.md'), ids);
    const settings = ['contributes', 'configuration', '0', 'properties', 'starWriter.rules'];
    assert.deepEqual(propertyNames('package.json', ...settings), ids);
    assert.deepEqual(propertyNames('schemas/configuration.schema.json', 'properties', 'rules'), ids);
  });
});
