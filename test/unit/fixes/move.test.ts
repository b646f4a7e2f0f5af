import assert from 'node:assert/strict';
import { applyFix, findingsBy } from '../support/lint-text.ts';

/** The text after the first fix of the first finding of a rule; `undefined` where none is offered. */
function fixedBy(rule: string, text: string): string | undefined {
  const [finding] = findingsBy(rule, text);
  assert.ok(finding, `no ${rule}`);
  const [fix] = finding.fixes;
  return fix && applyFix(text, fix.edits);
}

const lines = (...texts: readonly string[]) => texts.join('\n');

describe('moving whole parts', () => {
  const wrong = lines(
    '## Situation',
    '',
    'The pump stood.',
    '',
    '## Result',
    '',
    'It ran.',
    '',
    '## Tip',
    '',
    'Smile.',
    '',
    '## Action',
    '',
    'I cleaned the filter.',
    '',
    '- twice',
    '',
  );

  it('leaves notes between them in their place', () => {
    assert.equal(
      fixedBy('section-order', wrong),
      lines(
        '## Situation',
        '',
        'The pump stood.',
        '',
        '## Action',
        '',
        'I cleaned the filter.',
        '',
        '- twice',
        '',
        '## Tip',
        '',
        'Smile.',
        '',
        '## Result',
        '',
        'It ran.',
        '',
      ),
    );
  });

  it('is not offered where a part would take in the label of the next', () => {
    const open =
      'Result: I asked:\n\n- the cook\n- the waiter\nResult: We moved the stall.\nSituation & Task: <div>\n\nI left it open.';
    const closed = 'Result: We moved the stall.\n\nSituation & Task: I left it open.\n';
    assert.equal(fixedBy('section-order', open), undefined);
    assert.notEqual(fixedBy('section-order', closed), undefined);
  });

  it('keeps the line endings of the file', () => {
    const twice =
      '## Situation\n\nThe pump stood.\n\n## Action\n\nI called.\n\n## Result\n\nIt ran.\n\n## Action\n\nI paid.\n';
    for (const [rule, text] of [
      ['section-order', wrong],
      ['duplicate-section', twice],
    ] as const) {
      const windows = fixedBy(rule, text.replaceAll('\n', '\r\n'));
      assert.equal(windows, fixedBy(rule, text)?.replaceAll('\n', '\r\n'));
    }
  });

  for (const [why, text] of Object.entries({
    'the labels differ in form': '**Situation:** Dry.\n\n## Result\n\nWet.\n\n## Action\n\nI dug.\n',
    'a comment to the linter stands between them':
      '## Situation\n\nDry.\n\n<!-- star-writer ignore missing-metrics -->\n\n## Result\n\nWet.\n\n## Action\n\nI dug.\n',
    'a numbered list holds them': '1. Situation: Dry.\n2. Result: Wet.\n3. Action: I dug.\n',
    'a table holds them': '| Situation | Result | Action |\n| --- | --- | --- |\n| Dry. | Wet. | I dug. |\n',
    'a fence is open in one': '## Situation\n\nDry.\n\n## Result\n\nWet.\n\n## Action\n\n```\nI dug.\n',
    'a rule divides one': '## Situation\n\nDry.\n\n## Result\n\nWet.\n\n---\n\nVery.\n\n## Action\n\nI dug.\n',
    'an open tag in one would take in the next label':
      '## Situation\n\nDry.\n\n## Result\n\nWet.\n\n## Action\n\n<div>\n\nI dug.\n',
  })) {
    it(`is not offered where ${why}`, () => {
      assert.equal(fixedBy('section-order', text), undefined);
    });
  }
});

describe('merging a part into another', () => {
  for (const [what, text, expected] of [
    [
      'neighbours',
      '## Action\n\nI dug.\n\n## Action\n\nI watered.\n\n## Result\n\nIt grew.\n',
      '## Action\n\nI dug.\n\nI watered.\n\n## Result\n\nIt grew.\n',
    ],
    [
      'an empty part at the end of the file',
      '## Action\n\nI dug.\n\n## Result\n\nIt grew.\n\n## Action\n',
      '## Action\n\nI dug.\n\n## Result\n\nIt grew.\n',
    ],
    [
      'a part into an empty one',
      'Action:\n\nResult: It grew.\n\nAction: I dug.\n',
      'Action: I dug.\n\nResult: It grew.\n',
    ],
    [
      'items of a list',
      '- Action: I dug.\n- Result: It grew.\n- Action: I watered.\n',
      '- Action: I dug. I watered.\n- Result: It grew.\n',
    ],
  ] as const) {
    it(`puts ${what} together`, () => {
      assert.equal(fixedBy('duplicate-section', text), expected);
    });
  }

  it('is not offered in a quotation, nor where an item has several paragraphs', () => {
    assert.equal(
      fixedBy('duplicate-section', '> **Action:** I dug.\n>\n> **Result:** It grew.\n>\n> **Action:** I watered.\n'),
      undefined,
    );
    assert.equal(
      fixedBy('duplicate-section', '- Action: I dug.\n- Result: It grew.\n- Action: I watered.\n\n  Twice.\n'),
      undefined,
    );
  });
});
