import assert from 'node:assert/strict';
import { applyFix, findingsBy } from '../support/lint-text.ts';

/** The sentence after the fix of its one filler; `undefined` where none is offered. */
function without(sentence: string): string | undefined {
  const text = `## Action\n\n${sentence}\n`;
  const [finding, ...more] = findingsBy('filler', text);
  assert.ok(finding, sentence);
  assert.deepEqual(more, []);
  const [fix] = finding.fixes;
  return fix && applyFix(text, fix.edits).slice('## Action\n\n'.length, -1);
}

describe('taking words out', () => {
  const examples: readonly (readonly [sentence: string, fixed: string | undefined])[] = [
    ['Basically I rang the ward.', 'I rang the ward.'],
    ['Basically, the ward was full.', 'The ward was full.'],
    ['And basically, I rang the ward.', 'And I rang the ward.'],
    ['I basically rang the ward.', 'I rang the ward.'],
    ['I basically\nrang the ward.', 'I\nrang the ward.'],
    ['I\nbasically rang the ward.', 'I\nrang the ward.'],
    ['The ward had, you know, closed.', 'The ward had closed.'],
    ['The ward was closed, you know, and I rang.', 'The ward was closed, and I rang.'],
    ['I rang the ward, you know.', 'I rang the ward.'],
    ['I sorted the letters and stuff.', 'I sorted the letters.'],
    ['I sorted the bills, letters and stuff.', undefined],
    ['It was very, very late.', 'It was very late.'],
    ['It was so so late.', 'It was so late.'],
    ['It was really very late.', 'It was very late.'],
    ['A ward in the north, you know, closed.', undefined],
    ['**Basically**, I rang the ward.', undefined],
  ];
  for (const [sentence, fixed] of examples)
    it(`${JSON.stringify(sentence)} gives ${JSON.stringify(fixed)}`, () => {
      assert.equal(without(sentence), fixed);
    });
});
