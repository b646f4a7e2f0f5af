import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { partName } from '../../src/core/answer/names.ts';
import { narrativeParts } from '../../src/core/answer/model.ts';
import { parseAnswers } from '../../src/core/answer/parse.ts';
import { letters } from '../../src/core/answer/labels/narrative-words.ts';
import { lookUp } from '../../src/core/answer/labels/vocabulary.ts';
import { labelMarkup, sectionSkeleton } from '../../src/core/template/section.ts';
import { plainTemplate } from '../../src/core/template/answer.ts';
import { snippetList } from '../../src/core/template/snippets.ts';
import { toPlain } from '../../src/core/template/render.ts';
import type { LabelForm } from '../../src/core/answer/model.ts';

const page = readFileSync(new URL('../../docs/answer-format.md', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const examples = [...page.matchAll(/```markdown\n(.*?)```/gsu)].map((match) => match[1] ?? '');

/** Words of a label as the vocabulary has them. */
function phrase(label: string): string {
  return label.toLowerCase().replaceAll('-', ' ');
}

function rows(heading: string): string[][] {
  const section = page.split(`\n## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('| '));
  return lines.slice(2).map((line) => line.split('|').map((cell) => cell.trim()));
}

describe('docs/answer-format.md', () => {
  it('shows every form of label once or more', () => {
    const forms = examples.flatMap(
      (text) => parseAnswers(text).answers[0]?.sections.map(({ label }) => label.form) ?? [],
    );
    const all: readonly LabelForm[] = [
      'heading',
      'bold',
      'bold-line',
      'list-item',
      'plain',
      'letter',
      'parenthesised',
      'bracketed',
      'table',
      'html',
    ];
    assert.deepEqual([...new Set(forms)].sort(), [...all].sort());
  });

  examples.forEach((text, index) => {
    it(`has an example ${index + 1} that is recognised as one answer: ${text.split('\n')[0] ?? ''}`, () => {
      const { answers } = parseAnswers(text);
      assert.equal(answers.length, 1);
      const parts = answers.flatMap((answer) => answer.sections.flatMap((section) => section.parts));
      assert.deepEqual(parts, narrativeParts.slice(0, text.includes('Learning') ? 5 : 4));
      for (const { words } of answers.flatMap((answer) => answer.sections)) assert.ok(words >= 5);
    });
  });

  it('names labels that are known for their part', () => {
    const table = rows('Parts of the story');
    assert.equal(table.length, narrativeParts.length);
    table.forEach(([, name, labels], index) => {
      const part = narrativeParts[index];
      assert.ok(part);
      assert.equal(name, partName(part));
      for (const label of labels?.split(', ') ?? []) {
        if (label.length === 1) assert.equal(letters.get(label), part);
        else assert.deepEqual(lookUp(phrase(label))?.meaning, { kind: 'narrative', parts: [part] }, label);
      }
    });
  });

  it('names labels that are known for notes', () => {
    for (const [, , labels] of rows('Notes for preparing')) {
      for (const label of labels?.split(', ') ?? []) assert.equal(lookUp(phrase(label))?.meaning.kind, 'coach', label);
    }
  });

  it('names every snippet', () => {
    const named = rows('Snippets').flatMap(([, prefixes]) => prefixes?.replaceAll('`', '').split(', ') ?? []);
    assert.deepEqual(
      named,
      snippetList.map(({ prefix }) => prefix),
    );
  });
});

describe('what the template writes', () => {
  it('is read back as one answer with all parts, notes and prompts, and no word of the writer’s', () => {
    const file = parseAnswers(plainTemplate({ question: 'Tell me about a failure.', title: 'A title' }), {
      fileName: 'a.star.md',
    });
    const [answer] = file.answers;
    assert.ok(answer !== undefined && file.answers.length === 1);
    assert.deepEqual(file.metadata.problems, []);
    assert.equal(file.metadata.type, 'failure');
    assert.equal(answer.title?.text, 'A title');
    assert.equal(answer.question?.text, 'Tell me about a failure.');
    assert.deepEqual(
      answer.sections.flatMap(({ parts }) => parts),
      [...narrativeParts],
    );
    assert.deepEqual(
      answer.coachNotes.map(({ part }) => part),
      ['clarifying-questions', 'assumptions', 'coach-strategy', 'signals', 'what-they-look-for', 'tip'],
    );
    assert.ok(answer.sections.every(({ placeholders }) => placeholders.length > 0));
    assert.equal(answer.words, 0);
  });

  const forms: readonly LabelForm[] = [
    'heading',
    'bold',
    'bold-line',
    'list-item',
    'plain',
    'letter',
    'parenthesised',
    'bracketed',
    'html',
  ];
  for (const form of forms) {
    it(`is read back in the style it was asked for: ${form}`, () => {
      const sections = narrativeParts.map((part) => toPlain(sectionSkeleton(part, { form })));
      const { answers } = parseAnswers(`# Title\n\n${sections.join(form === 'list-item' ? '\n' : '\n\n')}\n`);
      const found = answers[0]?.sections ?? [];
      assert.deepEqual(
        found.flatMap(({ parts }) => parts),
        [...narrativeParts],
      );
      assert.deepEqual(new Set(found.map(({ label }) => label.form)), new Set([form]), labelMarkup('task', { form }));
      assert.equal(answers[0]?.words, 0);
    });
  }
});
