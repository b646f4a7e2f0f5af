import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Nodes } from 'mdast';
import { examplesOf } from '../../../scripts/generate/example.ts';
import { parseTree } from '../../../src/core/answer/tree.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { applyEdits } from '../../../src/core/fixes/apply.ts';
import { ignoreHere } from '../../../src/core/fixes/silence/ignore-here.ts';
import { findingsOf, parseNamed } from '../support/lint-text.ts';

const page = readFileSync(new URL('../../../docs/answer-format.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const forms = [...page.matchAll(/^```markdown\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
const blame = 'The wait grew because the contractor forgot the second window.';

/** Every label form of the page, with a sentence of blame in the Action, and other shapes around it. */
const texts: readonly string[] = [
  ...forms.map((text) =>
    text.replace(/I opened a second window\.|I lost one booking out of 40\./, `I was new. ${blame}`),
  ),
  `## Result\n\n- I was new.\n- ${blame}\n- It fell to 8 minutes.\n`,
  `## Result\n\n- ${blame}\n- It fell to 8 minutes.\n`,
  `## Result\n\n1. I was new.\n\n2. ${blame}\n   It went on.\n`,
  `## Result\n\n- [ ] I was new.\n- [x] ${blame}\n`,
  `## Result\n\n- I was new.\n  - ${blame}\n`,
  `## Result\n\n- I was new.\n\n  ${blame}\n`,
  `## Result\n\nI was new.\n${blame}\n`,
  `## Result\n\n<div>${blame}</div>\n`,
  `Result\n------\n${blame}\n`,
  `> ## Result\n> I was new.\n>\n> - ${blame}\n`,
  `- ## Result\n  ${blame}\n`,
  `\uFEFF## Result\n\n${blame}\n`,
  `---\nstar: true\n---\n\n## Result\n\n${blame}\n`,
  '- Situation: I ran the box office.\n- Task:\n- Action: I opened a second window.\n',
  '| Part | Story |\n| --- | --- |\n| Situation | I ran it. |\n| Task | |\n| Action | I opened a window. |\n',
  '## Situation\n\n## Task\n\n## Action\n\nI opened a second window.\n',
];

const pages = new URL('../../../docs/rules/', import.meta.url);
const examples = readdirSync(pages).flatMap((name) =>
  examplesOf(readFileSync(new URL(name, pages), 'utf8')).map(({ text }) => text),
);

describe('“Ignore here”', () => {
  for (const text of [...texts, ...texts.slice(0, 6).map((text) => text.replaceAll('\n', '\r\n'))]) {
    const name = JSON.stringify(text.slice(0, 50));
    it(`takes each finding away and keeps all else: ${name}`, () => {
      const findings = findingsOf(text);
      assert.ok(findings.length > 0);
      let ignored = 0;
      for (const finding of findings) {
        const edit = ignoreHere(parseNamed(text), finding);
        if (edit === undefined) continue;
        ignored += 1;
        const after = applyEdits(text, [edit]);
        assert.deepEqual(
          keysOf(after),
          findings.filter((other) => !isWithin(text, finding, other)).map((other) => keyOf(text, other)),
          `${finding.rule}\n${after}`,
        );
        assert.deepEqual(partsOf(after), partsOf(text), after);
        assert.deepEqual(shapeOf(after), shapeOf(text), after);
        if (text.includes('\r\n')) assert.doesNotMatch(after, /[^\r]\n/);
      }
      assert.ok(ignored > 0);
    });
  }

  it('takes away what is found in every example of the rules’ pages, and brings nothing', function () {
    this.timeout(60_000);
    let ignored = 0;
    for (const text of examples) {
      const before = keysOf(text);
      for (const finding of findingsOf(text)) {
        const edit = ignoreHere(parseNamed(text), finding);
        if (edit === undefined) continue;
        ignored += 1;
        const left = keysOf(applyEdits(text, [edit]));
        assert.deepEqual(
          left.filter((key) => !before.includes(key)),
          [],
          text,
        );
        assert.ok(left.length < before.length, text);
      }
    }
    assert.ok(ignored > 100);
  });

  it('is not offered for a comment', () => {
    const text = '## Result\n\n<!-- star-writer ignore blame-language -->\n\nIt fell to 8.\n';
    const finding = findingsOf(text).find(({ rule }) => rule === 'unused-suppression');
    assert.ok(finding);
    assert.equal(ignoreHere(parseNamed(text), finding), undefined);
  });

  it('is not offered in front matter', () => {
    const text = '---\ntype: falure\n---\n\n## Result\n\nIt fell to 8.\n';
    const finding = findingsOf(text).find(({ rule }) => rule === 'metadata');
    assert.ok(finding);
    assert.equal(ignoreHere(parseNamed(text), finding), undefined);
  });
});

/** Findings of the same rule in the same block go with it. */
function isWithin(text: string, finding: Finding, other: Finding): boolean {
  if (other.rule !== finding.rule) return false;
  const edit = ignoreHere(parseNamed(text), finding);
  const same = ignoreHere(parseNamed(text), other);
  return edit?.range.start === same?.range.start && edit?.text === same?.text;
}

function keysOf(text: string): string[] {
  return findingsOf(text).map((finding) => keyOf(text, finding));
}

function keyOf(text: string, { rule, range }: Finding): string {
  return `${rule}: ${text.slice(range.start, range.end)}`;
}

function partsOf(text: string) {
  return parseNamed(text).answers.map(({ title, question, words, sections }) => ({
    title: title?.text,
    question: question?.text,
    words,
    sections: sections.map((section) => [section.parts, section.label.text, section.label.form, section.words]),
  }));
}

/** The tree's types and texts without comments. */
function shapeOf(text: string): unknown {
  return shape(parseTree(text.replace(/^\uFEFF/, '').replace(/^---\n[\s\S]*?\n---\n/, '')));
}

function shape(node: Nodes): unknown {
  if (!('children' in node)) return 'value' in node ? node.value.trim() : node.type;
  const children = node.children.filter((child) => child.type !== 'html' || !/^<!--.*-->$/.test(child.value.trim()));
  const inner: unknown[] = [];
  for (const child of children.map(shape)) {
    const last = inner.at(-1);
    if (typeof child === 'string' && typeof last === 'string') inner[inner.length - 1] = `${last} ${child}`.trim();
    else inner.push(child);
  }
  return [node.type, 'spread' in node ? node.spread : undefined, ...inner];
}
