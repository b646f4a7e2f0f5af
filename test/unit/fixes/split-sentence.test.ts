import assert from 'node:assert/strict';
import { applyFix, findingsOf } from '../support/lint-text.ts';

/** The text of an Action after its long sentence was split, with the given number of words allowed; `undefined` if it is not. */
function splitAt(most: number, sentence: string): string | undefined {
  const text = `## Action\n\n${sentence}\n`;
  const options = { most, limit: Math.max(most, 5) };
  const finding = findingsOf(text, { rules: { 'long-sentence': ['information', options] } }).find(
    ({ rule }) => rule === 'long-sentence',
  );
  assert.ok(finding, sentence);
  const [fix] = finding.fixes;
  return fix && applyFix(text, fix.edits).replace('## Action\n\n', '').trimEnd();
}

describe('splitting a sentence', () => {
  for (const [sentence, expected] of [
    [
      'I emptied both tanks by hand, and I flushed the pipes twice.',
      'I emptied both tanks by hand. I flushed the pipes twice.',
    ],
    ['I rang the mayor at home, but she had left already.', 'I rang the mayor at home. But she had left already.'],
    [
      'The river kept rising all night, so we moved the goats.',
      'The river kept rising all night. So we moved the goats.',
    ],
    ['I wrote it on the board; nobody read the board.', 'I wrote it on the board. Nobody read the board.'],
    ['I wrote it on the board; and they read it at noon.', 'I wrote it on the board. They read it at noon.'],
    [
      'I sorted the seeds that had come wet, and\nthe apprentice dried them.',
      'I sorted the seeds that had come wet.\nThe apprentice dried them.',
    ],
    [
      'I emptied the tanks by hand, and I flushed the pipes twice, but the smell stayed in the house.',
      'I emptied the tanks by hand. I flushed the pipes twice. But the smell stayed in the house.',
    ],
  ] as const) {
    it(`makes “${expected}”`, () => {
      assert.equal(splitAt(8, sentence), expected);
    });
  }

  for (const [why, sentence] of Object.entries({
    'the second verb has no subject of its own':
      'I emptied both of the tanks by hand, and flushed the pipes twice after lunch.',
    'a series of clauses goes on': 'The cook left us, the waiter fell ill, and the guests kept on coming.',
    'only nouns are joined': 'I bought lamps and ropes for all, and the boots that they had asked for.',
    'what is reported may go on': 'I told them that the bridge was closed, and the ferry was full by then.',
    'the reason may go on': 'I stayed because the pump was loud, and the neighbours slept in the yard.',
    'the time holds for both': 'When the siren went off at noon, I shut the gate, and I counted the children.',
    'so tells what it was for': 'I left my key in the blue box, so she could open the hall alone.',
    'it stands in brackets': 'I wrote a note (the line was dead, and I had no car) to the owner.',
    'it hangs on a colon': 'I did two things that day: I shut the gate, and I counted the children.',
    'two words belong together': 'I not only shut the big gate that day, but I counted the children too.',
    'it asks something': 'Who had shut the gate at noon that day, and who had the key to it?',
    'markup stands at the joint': 'I emptied both of the tanks by hand**, and** I flushed the pipes twice.',
  })) {
    it(`is not offered where ${why}`, () => {
      assert.equal(splitAt(9, sentence), undefined);
    });
  }

  it('is not offered where a piece would still be too long, or too short to stand alone', () => {
    assert.equal(splitAt(5, 'I emptied both tanks by hand, and I flushed the pipes twice.'), undefined);
    assert.equal(splitAt(8, 'I did it, and I flushed all of the pipes twice.'), undefined);
  });
});
