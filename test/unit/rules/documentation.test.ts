import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '../../../src/core/rules/index.ts';
import { findingsBy } from '../support/lint-text.ts';

const folder = new URL('../../../docs/rules/', import.meta.url);
const ruleFolder = new URL('../../../src/core/rules/', import.meta.url);

interface Example {
  readonly expected: 'finding' | 'clean';
  readonly text: string;
}

function examplesOf(page: string): Example[] {
  return [...page.matchAll(/^```markdown (finding|clean)\n([\s\S]*?)^```$/gm)].map((match) => ({
    expected: match[1] as Example['expected'],
    text: match[2] ?? '',
  }));
}

describe('the pages of the rules', () => {
  it('are one for each rule and each rule file', () => {
    const ids = rules.map(({ metadata }) => metadata.id).sort();
    const pages = readdirSync(folder).map((name) => name.replace(/\.md$/, ''));
    const files = readdirSync(ruleFolder).map((name) => name.replace(/\.ts$/, ''));
    assert.deepEqual(pages.sort(), ids);
    assert.deepEqual(files.filter((name) => name !== 'index' && name !== 'rule').sort(), ids);
  });

  for (const { metadata } of rules) {
    const examples = examplesOf(readFileSync(new URL(`${metadata.id}.md`, folder), 'utf8'));

    it(`${metadata.id}: shows what it finds and what it leaves alone`, () => {
      assert.deepEqual(new Set(examples.map(({ expected }) => expected)), new Set(['finding', 'clean']));
    });

    examples.forEach(({ expected, text }, index) => {
      it(`${metadata.id}: example ${index + 1} gives ${expected === 'clean' ? 'nothing' : 'a finding'}`, () => {
        const warned = findingsBy(metadata.id, text).filter(({ severity }) => severity !== 'hint');
        assert.equal(warned.length > 0, expected === 'finding', JSON.stringify(warned));
      });
    });
  }
});
