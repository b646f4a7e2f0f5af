import assert from 'node:assert/strict';
import type { LabelForm } from '../../src/core/answer/model.ts';
import { coachParts, narrativeParts, questionTypes } from '../../src/core/answer/model.ts';
import { promptsFor } from '../../src/core/template/prompts.ts';
import { toPlain, toSnippet } from '../../src/core/template/render.ts';
import { labelMarkup, sectionSkeleton } from '../../src/core/template/section.ts';

describe('section skeleton', () => {
  const inline: readonly (readonly [LabelForm, string])[] = [
    ['bold', '**Task:** '],
    ['list-item', '- Task: '],
    ['plain', 'Task: '],
    ['letter', 'T: '],
    ['parenthesised', '(T) '],
    ['bracketed', '**【T — Task】** '],
    ['html', '<b>Task:</b> '],
  ];
  const block: readonly (readonly [LabelForm, string])[] = [
    ['bold-line', '**Task**\n\n'],
    ['table', '**Task**\n\n'],
    ['heading', '## Task\n\n'],
  ];

  for (const [form, start] of [...inline, ...block]) {
    it(`writes ${form} as ${JSON.stringify(start)} and a prompt`, () => {
      assert.equal(toPlain(sectionSkeleton('task', { form })), `${start}⟨${promptsFor('task')[0]}⟩`);
    });
  }

  it('writes headings at the depth of the others, from 1 to 6', () => {
    for (let depth = 1; depth <= 6; depth += 1) {
      assert.equal(labelMarkup('result', { form: 'heading', depth }), `${'#'.repeat(depth)} Result`);
    }
    assert.equal(labelMarkup('result', { form: 'heading', depth: 9 }), '###### Result');
  });

  it('parts several prompts by a blank line below a label and by a space beside one', () => {
    const [first, second] = promptsFor('result');
    assert.ok(second);
    assert.equal(toPlain(sectionSkeleton('result')), `## Result\n\n⟨${first}⟩\n\n⟨${second}⟩`);
    assert.equal(toPlain(sectionSkeleton('result', { form: 'bold' })), `**Result:** ⟨${first}⟩ ⟨${second}⟩`);
  });

  it('asks by the question’s type', () => {
    assert.match(toSnippet(sectionSkeleton('learning', undefined, 'failure')), /does not happen again/);
    assert.doesNotMatch(toSnippet(sectionSkeleton('learning')), /does not happen again/);
  });

  it('knows the parts of the notes too', () => {
    assert.match(toPlain(sectionSkeleton('follow-ups', { form: 'heading', depth: 3 })), /^### Follow-ups\n\n⟨/u);
  });

  it('has prompts for every part and type, without the marks of a placeholder or of markup in them', () => {
    for (const type of [...questionTypes, undefined]) {
      for (const part of [...narrativeParts, ...coachParts]) {
        for (const words of promptsFor(part, type)) assert.match(words, /^[A-Z][^⟨⟩<>*_`[\]#\n]+[^.]$/u);
      }
    }
  });
});
