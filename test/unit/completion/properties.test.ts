import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parseAnswers } from '../../../src/core/answer/parse.ts';
import { analyse } from '../../../src/core/analysis.ts';
import { completionsAt } from '../../../src/core/completion/completions.ts';
import { followUpsOf } from '../../../src/core/follow-ups/follow-ups.ts';
import { lineAt } from '../../../src/core/text/line-at.ts';

const samples = readdirSync('samples').map((name) => readFileSync(`samples/${name}`, 'utf8'));
const pieces = [
  '---\n',
  'star: true\n',
  'star: {rules: {',
  'type: ',
  'competencies: [',
  'competencies:\n  - ',
  '}',
  ']',
  ', ',
  '\n',
  '\n\n',
  '\r\n',
  '\uFEFF',
  '# T\n',
  '## ',
  '## Result\n',
  '## Action\n',
  '## Follow-ups\n',
  '**',
  '**Learning:** ',
  '- ',
  '/',
  'I ',
  'It fell ',
  '```\n',
  'I decided to go. ',
  'What else? ',
  '⟨a⟩',
  '🙂',
  '\u2028',
];
const markdownish = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));

/** What every offer at an offset must hold; nothing may be thrown. */
function check(text: string, offset: number): void {
  const file = parseAnswers(text, { fileName: 'a.star.md' });
  const analyses = file.answers.map((answer) => analyse(file, answer));
  for (const asked of [true, false]) {
    const offers = completionsAt({
      text,
      offset,
      asked,
      isNamed: true,
      competencies: ['Safety, first'],
      file: () => file,
      analyses: () => analyses,
    });
    const line = lineAt(text, offset).range;
    for (const { edit, also, label } of offers) {
      const { start, end } = edit.range;
      assert.ok(line.start <= start && start <= offset, `${label} starts on the line and not behind the caret`);
      assert.ok(offset <= end && end <= line.end, `${label} ends on the line and not before the caret`);
      for (const { range } of also) assert.ok(range.end <= start || range.start >= end, `${label}: edits apart`);
    }
    const labels = offers.map(({ label }) => label);
    assert.equal(new Set(labels).size, labels.length, 'each label once');
  }
}

describe('completion anywhere', () => {
  it('keeps to its line in samples', () => {
    for (const text of samples) {
      for (let offset = 0; offset <= text.length; offset += 37) check(text, offset);
    }
  });

  it('keeps to its line in texts of all sorts, and throws nothing', () => {
    fc.assert(
      fc.property(markdownish, fc.nat(), (text, at) => {
        check(text, at % (text.length + 1));
      }),
      { numRuns: 300 },
    );
  });
});

describe('follow-up questions of any text', () => {
  it('lie in it and throw nothing', () => {
    fc.assert(
      fc.property(markdownish, (text) => {
        const file = parseAnswers(text, { fileName: 'a.star.md' });
        for (const answer of file.answers) {
          for (const { range, question } of followUpsOf(text, answer, analyse(file, answer))) {
            assert.ok(0 <= range.start && range.start <= range.end && range.end <= text.length, question);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
