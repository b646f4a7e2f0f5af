import assert from 'node:assert/strict';
import { plainTextOf, plainTextOfAnswer } from '../../../src/core/answer/plain-text.ts';
import { parseNamed } from '../support/lint-text.ts';

function answerIn(text: string) {
  const [answer] = parseNamed(text).answers;
  assert.ok(answer);
  return answer;
}

function plain(text: string): string {
  const [section] = answerIn(text).sections;
  assert.ok(section);
  return plainTextOf(section);
}

describe('a section as plain text', () => {
  for (const [what, body, expected] of [
    ['emphasis, links and code', 'I **told** [them](https://example.org) to run `make`.', 'I told them to run make.'],
    ['lines of one paragraph', 'I wrote it\ndown at once.', 'I wrote it down at once.'],
    ['paragraphs', 'First.\n\nSecond.', 'First.\n\nSecond.'],
    [
      'lists',
      'I asked:\n\n- the *cook*\n- the waiter\n\nThen I wrote.',
      'I asked:\n\n- the cook\n- the waiter\n\nThen I wrote.',
    ],
    ['prompts', 'I called ⟨whom⟩ at noon ⟨which day⟩, twice.\n\n⟨What came of it⟩', 'I called at noon, twice.'],
    [
      'comments and references',
      'I paid R&amp;D.\n\n<!-- star-writer ignore filler -->\n\nTwice.',
      'I paid R&D.\n\nTwice.',
    ],
  ] as const) {
    it(`has ${what} without their markup`, () => {
      assert.equal(plain(`## Action\n\n${body}\n`), expected);
    });
  }

  it('leaves the label out, whatever its form', () => {
    assert.equal(plain('**Action:** I dug.\n\n**Result:** It grew.\n'), 'I dug.');
    assert.equal(plain('(S) I dug. (T) I paid. (A) I ate. (R) It grew.\n'), 'I dug.');
  });

  it('is empty where nothing but prompts is written', () => {
    assert.equal(plain('## Action\n\n⟨What you did⟩\n'), '');
  });
});

describe('an answer as plain text', () => {
  const nameOf = () => 'Part';

  it('has title, question and the sections that are written', () => {
    const answer = answerIn('# The *stall*\n\n> Tell me.\n\n## Task\n\n⟨Your task⟩\n\n## Action\n\nI dug.\n');
    assert.equal(plainTextOfAnswer(answer, nameOf), 'The stall\n\nTell me.\n\nPart\nI dug.');
  });

  it('leaves out a title and a question that are still to be written', () => {
    const answer = answerIn('# ⟨the story in a few words⟩\n\n> ⟨the question⟩\n\n## Action\n\nI dug.\n');
    assert.equal(plainTextOfAnswer(answer, nameOf), 'Part\nI dug.');
  });
});
