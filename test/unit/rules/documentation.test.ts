import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describeFinding } from '../../../scripts/generate/describe.ts';
import type { Example } from '../../../scripts/generate/example.ts';
import { examplesOf } from '../../../scripts/generate/example.ts';
import { findingsIn, pageHeadings } from '../../../scripts/generate/rule-page.ts';
import { formatMessage } from '../../../src/core/finding.ts';
import { documentationPath } from '../../../src/core/messages.ts';
import { emptySection } from '../../../src/core/rules/empty-section.ts';
import { rules } from '../../../src/core/rules/index.ts';
import type { Rule } from '../../../src/core/rules/rule.ts';
import { applyFix } from '../support/lint-text.ts';

const root = new URL('../../../', import.meta.url);

describe('the page of', () => {
  for (const rule of rules) {
    const { id } = rule.metadata;
    const path = documentationPath(id);
    const page = readFileSync(new URL(path, root), 'utf8').replaceAll('\r\n', '\n');
    const examples = examplesOf(page);

    describe(id, () => {
      it('has an example that is found, one that is left alone and one at the boundary', () => {
        assert.ok(examples.some(({ findings }) => findings !== undefined && findings.length > 0));
        assert.ok(examples.some(({ findings }) => findings?.length === 0));
        assert.ok(examples.some(({ isBoundary }) => isBoundary));
      });

      it('has its headings in their order, with text below each; “Fixes” only where there are any', () => {
        const hasFixes = examples.some(({ text }) => findingsIn(rule, text).some(({ fixes }) => fixes.length > 0));
        const parts = page.replaceAll(/^```[\s\S]+?^```$/gm, '').split(/^## /m);
        assert.deepEqual(
          parts.slice(1).map((part) => part.split('\n', 1)[0]),
          pageHeadings.filter((heading) => heading !== 'Fixes' || hasFixes),
        );
        for (const part of parts.slice(1)) assert.match(part, /\n[\s\S]*\S/);
      });

      it('gives a source for its reason, or says that it is advice', () => {
        assert.match(page, /^## Why\n(?:(?!\n## )[\s\S])*(?:\]\(https:\/\/|\badvice\b)/m);
      });

      for (const example of examples) {
        it(`is right about ${path}:${example.line}`, () => {
          check(rule, example);
        });
      }
    });
  }
});

describe('the page on how to add a rule', () => {
  it('is right about its example', () => {
    const page = readFileSync(new URL('docs/contributing-rules.md', root), 'utf8').replaceAll('\r\n', '\n');
    const [, shown = ''] = /^`{4}markdown\n([\s\S]+?)^`{4}$/m.exec(page) ?? [];
    const [example, ...more] = examplesOf(shown);
    assert.ok(example && more.length === 0);
    check(emptySection, example);
  });
});

function check(rule: Rule, { text, findings: shown, fixes }: Example): void {
  assert.ok(shown, 'The example is not followed by its findings or by “Nothing is found.”');
  const findings = findingsIn(rule, text);
  assert.deepEqual(
    shown,
    findings.flatMap((finding) => describeFinding(text, finding)),
  );
  for (const { finding, title, text: fixed } of fixes) {
    const offered = findings[finding]?.fixes ?? [];
    const fix = offered.find((other) => formatMessage(other.title) === title);
    assert.ok(fix, `“${title}” is none of ${offered.map((other) => formatMessage(other.title)).join(', ')}`);
    assert.equal(applyFix(text, fix.edits), fixed);
  }
}
