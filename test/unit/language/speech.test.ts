import assert from 'node:assert/strict';
import { formatMessage } from '../../../src/core/finding.ts';
import { findingsOf } from '../support/lint-text.ts';

/** What is hard to say in the text of an Action: the places, in the order of the findings. */
function hard(text: string, acronyms: readonly string[] = []): string[] {
  const whole = `## Action\n\n${text}\n`;
  return findingsOf(whole, { rules: { 'hard-to-say': ['hint', { acronyms, most: 9 }] } })
    .filter(({ rule }) => rule === 'hard-to-say')
    .map(({ range }) => whole.slice(range.start, range.end));
}

describe('acronyms that are never spelled out', () => {
  it('are found once, with every other place beside them, however they are inflected', () => {
    const text = '## Action\n\nI asked the GRC. The GRC’s answer was a GRC-only list of two CSTs.\n';
    const [first, second, third] = findingsOf(text).filter(({ rule }) => rule === 'hard-to-say');
    assert.ok(first && second && third === undefined);
    assert.equal(first.related.length, 2);
    for (const { range } of first.related) assert.equal(text.slice(range.start, range.end), 'GRC');
    assert.equal(text.slice(second.range.start, second.range.end), 'CSTs');
    assert.match(formatMessage(second.message), /“CST”/);
  });

  for (const [how, text] of Object.entries({
    'their words in brackets': 'I asked the GRC (grants review committee) in May.',
    'their words before them': 'I asked the grants review committee (GRC) in May.',
    'their words anywhere in the answer': 'The Grants Review Committee met in May. I had asked the GRC before.',
    'words that leave a small one out': 'The board of mutual aid met in May. I had asked the BMA before.',
    'an explanation': 'I asked the GRC, the people who give out grants, in May.',
    'being called so': 'I asked a board called GRC in May.',
  })) {
    it(`are not found with ${how}`, () => {
      assert.deepEqual(hard(text), []);
    });
  }

  it('are not those that everybody knows, those of the user, names of employers, numbers and stressed words', () => {
    for (const text of [
      'I told our CEO, HR and two VIPs by PDF.',
      'I had worked at KLM before.',
      'I chose part II of volume XIV and room B12.',
      'I did NOT stop, and it was a VERY LONG NIGHT.',
      'I stopped the line with `SIGHUP` and left.',
      'I felt HUGE relief.',
    ])
      assert.deepEqual(hard(text), [], text);
    assert.deepEqual(hard('I asked the GRC.', ['GRC']), []);
  });
});

describe('marks that cannot be heard', () => {
  it('are slashes between words, but not those of units, names and numbers', () => {
    assert.deepEqual(hard('I asked him and/or her, the cook / waiter, too.'), ['and/or']);
    assert.deepEqual(hard('It ran at 90 km/h, 3 MB/s, 24/7, by TCP/IP, n/a, in 1/2 of the cases.'), []);
  });

  it('are symbols that stand for words, but not those of names, numbers and money', () => {
    assert.deepEqual(hard('I moved from 40 → 12 with bread + salt, ~5 a day.'), ['→', '+', '~']);
    assert.deepEqual(hard('At Marks & Spencer, 50+ people paid £4 for 3 % more C++ and Q&A at -2 °C.'), []);
  });

  it('are asides in brackets, but not short ones', () => {
    assert.deepEqual(hard('I left (the other two had gone home at noon) by the back door.'), [
      '(the other two had gone home at noon)',
    ]);
    assert.deepEqual(hard('I left (at about noon) by the back door.'), []);
  });

  it('are at most five in an answer', () => {
    const text = 'I asked the BTK, the CWD, the DXR, the FGH, the HJK and the LMN.';
    assert.equal(findingsOf(`## Action\n\n${text}\n`).filter(({ rule }) => rule === 'hard-to-say').length, 5);
  });
});
