import assert from 'node:assert/strict';
import fc from 'fast-check';
import { questions } from '../../src/core/questions/bank.ts';
import { answerFileName, proposeFileName } from '../../src/core/template/file-name.ts';

describe('proposed file name', () => {
  const names: readonly (readonly [string, string])[] = [
    ['Tell me about a time when you missed a goal. What then?', 'missed-a-goal'],
    ['Describe the hardest week of your life', 'the-hardest-week-of-your-life'],
    ['“How did you fail?” – asked by the panel', 'how-did-you-fail-asked-by-the-panel'],
    ['Don’t panic!', 'dont-panic'],
    ['Größte Schwäche, Œuvre & naïve Łódź?', 'grosste-schwache-oeuvre-naive-lodz'],
    ['You cut 3.5 % of cost', 'you-cut-3-5-of-cost'],
    ['Tell me about', 'tell-me-about'],
    ['\n\n  Why?\nBecause.', 'why'],
    ['', 'answer'],
    ['???', 'answer'],
    ['面接の質問', 'answer'],
    ['CON', 'answer-con'],
    ['Describe LPT1', 'answer-lpt1'],
    ['nul.', 'answer-nul'],
    ['console', 'console'],
  ];

  for (const [question, name] of names) {
    it(`${JSON.stringify(question)} becomes ${name}`, () => {
      assert.equal(proposeFileName(question), name);
    });
  }

  it('cuts between words, and inside a word only where it is the first', () => {
    const name = proposeFileName('abcdefghi '.repeat(9));
    assert.equal(name, 'abcdefghi-abcdefghi-abcdefghi-abcdefghi-abcdefghi-abcdefghi');
    assert.equal(proposeFileName('x'.repeat(200)), 'x'.repeat(60));
  });

  it('is a name that every file system takes, whatever the question', () => {
    const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('COM1', 'aux!', 'Prn?')), (question) => {
        const name = proposeFileName(question);
        assert.match(name, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        assert.ok(name.length <= 60);
        assert.doesNotMatch(name, reserved);
      }),
    );
  });

  it('differs between the questions of the bank', () => {
    assert.equal(new Set(questions.map(({ text }) => proposeFileName(text))).size, questions.length);
  });

  it('gets the extension by which answers are recognised', () => {
    assert.equal(answerFileName('Why?'), 'why.star.md');
  });
});
