import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Blockquote, Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse as parseYaml } from 'yaml';
import { questionTypes } from '../../src/core/answer/model.ts';
import { competencies } from '../../src/core/questions/competencies.ts';
import type { NewAnswer } from '../../src/core/template/answer.ts';
import { answerTemplate, plainTemplate } from '../../src/core/template/answer.ts';
import { readSnippet } from './snippet-reader.ts';

function parse(markdown: string): Root {
  return unified().use(remarkParse).use(remarkFrontmatter).parse(markdown);
}

function headings(tree: Root): string[] {
  return tree.children
    .filter((node): node is Heading => node.type === 'heading')
    .map((node) => `${'#'.repeat(node.depth)} ${toString(node)}`);
}

function blockquote(tree: Root): Blockquote {
  const found = tree.children.filter((node): node is Blockquote => node.type === 'blockquote');
  const [first] = found;
  assert.ok(first !== undefined && found.length === 1);
  return first;
}

function metadata(tree: Root): Record<string, unknown> {
  const first: RootContent | undefined = tree.children[0];
  assert.equal(first?.type, 'yaml');
  return parseYaml(first.value) as Record<string, unknown>;
}

/** Text in which every character that YAML, Markdown or snippets give a meaning is frequent. */
const nastyText = fc.string({
  unit: fc.constantFrom(...'$}{\\:#>-+*_`[]()<&!|~=.,\'"%@?12aZ é—\n\r\t'.split(''), '<!--', '---', '```', '&amp;'),
  maxLength: 40,
});

describe('answer template', () => {
  it('walks through all parts in order', () => {
    assert.deepEqual(headings(parse(plainTemplate({ title: 'A title' }))), [
      '# A title',
      '## Clarifying Questions',
      '## Assumptions',
      '## Coach Strategy',
      '### Signals',
      '### What They Look For',
      '### Tip',
      '## Situation',
      '## Task',
      '## Action',
      '## Result',
      '## Learning',
    ]);
  });

  it('has front matter with all keys, and values that can be read', () => {
    const data = metadata(parse(plainTemplate({ type: 'conflict', competencies: ['Influence', 'a: b #c'] })));
    assert.deepEqual(Object.keys(data), ['star', 'type', 'level', 'competencies', 'company', 'tags', 'target']);
    assert.equal(data['star'], true);
    assert.equal(data['type'], 'conflict');
    assert.deepEqual(data['competencies'], ['Influence', 'a: b #c']);
    assert.deepEqual(data['tags'], []);
    assert.equal(data['target'], 120);
  });

  it('gives every section a prompt of its own', () => {
    for (const type of questionTypes) {
      const prompts = plainTemplate({ type }).match(/⟨[^⟨⟩]+⟩/gu) ?? [];
      assert.ok(prompts.length >= 12, type);
      assert.equal(new Set(prompts).size, prompts.length, type);
    }
  });

  it('asks for something else after a failure and after a conflict than usual', () => {
    assert.notEqual(plainTemplate({ type: 'failure' }), plainTemplate({ type: 'other' }).replace('other', 'failure'));
    assert.match(plainTemplate({ type: 'failure' }), /## Action\n\n⟨What you did or left undone/u);
    assert.match(plainTemplate({ type: 'conflict' }), /## Action\n\n⟨How you found out what the other side needed/u);
  });

  it('takes the type from the question where it is not given, and keeps the others to choose from', () => {
    assert.match(
      answerTemplate({ question: 'Tell me about a failure.' }),
      /^type: \$\{1\|failure,(?:\w+,){6}\w+\|\}$/mu,
    );
    assert.match(answerTemplate({ question: 'Tell me about a failure.', type: 'other' }), /^type: \$\{1\|other,/mu);
    assert.match(plainTemplate({ question: 'Why us?' }), /^type: other$/mu);
  });

  it('fills the strategy from what is known of the competencies', () => {
    const [known] = competencies;
    assert.ok(known);
    const text = plainTemplate({ competencies: [known.name, 'Juggling'] });
    assert.ok(text.includes(`- ${known.name}: ${known.description}\n- Juggling\n`));
    for (const signal of known.signals) assert.ok(text.includes(`\n- ${signal}\n`), signal);
    assert.doesNotMatch(text, /### (?:Signals|What They Look For)\n\n⟨/u);
  });

  it('leaves prompts where nothing is known of the competencies', () => {
    assert.match(plainTemplate({ competencies: ['Juggling'] }), /### What They Look For\n\n⟨/u);
    assert.match(plainTemplate({ competencies: [' '] }), /### Signals\n\n⟨/u);
  });

  it('ends every line as asked', () => {
    const text = plainTemplate({ lineEnding: '\r\n', question: 'One\nTwo' });
    assert.equal(text.replaceAll('\r\n', ''), text.replace(/[\r\n]/gu, ''));
    assert.equal(text.replaceAll('\r\n', '\n'), plainTemplate({ question: 'One\nTwo' }));
  });

  it('rests the cursor at the end, which is a line break', () => {
    assert.ok(answerTemplate().endsWith('\n${0}'));
    assert.ok(plainTemplate().endsWith('⟩\n'));
  });

  it('inserts as a snippet what it gives as plain text, with stops from 1 to the last', () => {
    fc.assert(
      fc.property(nastyText, nastyText, fc.array(nastyText, { maxLength: 3 }), (question, title, names) => {
        const answer: NewAnswer = { question, title, competencies: names };
        const { text, stops } = readSnippet(answerTemplate(answer));
        assert.equal(text, plainTemplate(answer));
        assert.deepEqual(stops, [...stops.slice(0, -1).map((_, index) => index + 1), 0]);
      }),
    );
  });

  it('keeps a question’s words and lines, and lets none of them be markup', () => {
    fc.assert(
      fc.property(nastyText, (question) => {
        const lines = question.split(/[\n\r]/u).map((line) => line.trim());
        fc.pre(lines.some(Boolean));
        const quote = blockquote(parse(plainTemplate({ question })));
        assert.ok(quote.children.every(({ type }) => type === 'paragraph'));
        const nodes = quote.children.flatMap((child) => (child.type === 'paragraph' ? child.children : []));
        assert.ok(nodes.every(({ type }) => type === 'text'));
        assert.equal(quote.children.map((child) => toString(child)).join('\n'), lines.filter(Boolean).join('\n'));
      }),
    );
  });

  it('keeps a title’s words on one line, and lets none of them be markup', () => {
    fc.assert(
      fc.property(nastyText, (title) => {
        const words = title.split(/\s+/u).filter(Boolean).join(' ');
        fc.pre(words !== '');
        const tree = parse(plainTemplate({ title }));
        assert.equal(headings(tree)[0], `# ${words}`);
        const heading = tree.children.find((node): node is Heading => node.type === 'heading');
        assert.ok(heading?.children.every(({ type }) => type === 'text'));
      }),
    );
  });

  it('keeps competencies’ names in front matter and in the notes, and adds no section by them', () => {
    fc.assert(
      fc.property(fc.array(nastyText, { maxLength: 3 }), (names) => {
        const tree = parse(plainTemplate({ competencies: names }));
        const trimmed = [...new Set(names.map((name) => name.trim()))].filter(Boolean);
        const onOneLine = trimmed.map((name) => name.replaceAll(/\s+/g, ' '));
        assert.deepEqual(metadata(tree)['competencies'], onOneLine);
        assert.equal(headings(tree).length, 12);
      }),
    );
  });
});
