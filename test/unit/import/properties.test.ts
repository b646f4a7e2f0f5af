import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseAnswers } from '../../../src/core/answer/parse.ts';
import { isMarkdown } from '../../../src/core/import/is-markdown.ts';
import { structureAnswer } from '../../../src/core/import/structure-answer.ts';
import { markdownIsh } from '../answer/markdown-ish.ts';
import { firstMissing, kindsOf, readText, wordsOf } from './words.ts';

const line = fc.oneof(
  fc.constantFrom(
    'The Question',
    'BehavioralMending What I Broke',
    'Question: Tell me about a time you were wrong.',
    'Tell me about a time you were wrong.',
    'Senior Level',
    'Ownership',
    'OwnershipResilience',
    'Questions & Insights',
    'Clarifying Questions',
    '"Do you mean at work?"',
    'Assumptions: I speak of my last post.',
    'Coach Strategy',
    'Signals: calm, care',
    '"Cheat Code" Tip: keep it short.',
    'The STAR Narrative',
    'Situation – Context',
    'Situation: The lift stood still.',
    'Task\tGet it to move.',
    'Action',
    'S: The lift stood still. T: Get it to move. A: I called. R: It moved in 5 minutes.',
    '(S) It stood still. (T) Move it. (A) I called. (R) It moved.',
    'It stood still (Situation). I had to move it (Task). I called (Action). It moved (Result).',
    'Result – Outcome & Impact',
    'Learning / Reflection – Growth',
    'Follow-ups',
    '• I called the 2nd engineer',
    '1. I listened',
    '2. I wrote',
    '3) I rang',
    '---',
    '# of lifts: 12',
    '    indented by four',
    '',
  ),
  fc.string({
    unit: fc.constantFrom(...'$}{\\:#>-+*_`[]()<&!|~=.,\'"%@?12aZ é—\t'.split(''), 'Situation', '&amp;', '<!--'),
  }),
  fc.lorem({ maxCount: 30 }),
);

/** Plain text as it may be pasted; nothing in it says that it is Markdown. */
const plain = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 14 }), fc.constantFrom('\n', '\r\n', '\n\n', '\r'))
  .map(([lines, ending]) => lines.join(ending))
  .filter((text) => text.trim() !== '' && !isMarkdown(text));

const anyText = fc.oneof(markdownIsh, plain, fc.string({ unit: 'binary', maxLength: 200 }));

describe('structureAnswer, on any text', () => {
  it('keeps every word in its order, in the file and as it is read', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const file = structureAnswer(text);
        const words = wordsOf(text);
        assert.equal(firstMissing(words, wordsOf(file)), undefined, file);
        assert.equal(firstMissing(words, wordsOf(readText(file))), undefined, file);
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps every word of any text at all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = structureAnswer(text);
        assert.equal(firstMissing(wordsOf(text), wordsOf(file)), undefined, file);
      }),
      { numRuns: 1000 },
    );
  });

  it('lets no character of plain text be markup', () => {
    const own = ['root', 'heading', 'paragraph', 'text', 'blockquote', 'list', 'listItem', 'emphasis'];
    fc.assert(
      fc.property(plain, (text) => {
        const file = structureAnswer(text);
        assert.deepEqual(
          [...kindsOf(file)].filter((kind) => !own.includes(kind)),
          [],
          file,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves its own outcome alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const file = structureAnswer(text);
        assert.equal(structureAnswer(file), file);
      }),
      { numRuns: 1000 },
    );
  });

  it('makes a file that is an answer, with front matter that can be read', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const { metadata } = parseAnswers(structureAnswer(text));
        assert.equal(metadata.star, true);
        assert.deepEqual(metadata.problems, []);
      }),
      { numRuns: 1000 },
    );
  });

  it('ends every line as the text does', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const file = structureAnswer(text);
        if (/^[^\n]*\r\n/.test(text)) assert.doesNotMatch(file, /(?<!\r)\n/);
        else assert.doesNotMatch(file, /\r/);
      }),
    );
  });
});
