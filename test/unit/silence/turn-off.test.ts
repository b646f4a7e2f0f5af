import assert from 'node:assert/strict';
import { readConfiguration } from '../../../src/core/configuration/read.ts';
import { applyEdits } from '../../../src/core/fixes/apply.ts';
import { turnOffInFile } from '../../../src/core/fixes/silence/turn-off-in-file.ts';
import { turnOffIn } from '../../../src/core/fixes/silence/turn-off.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { findingsOf, parseNamed } from '../support/lint-text.ts';

const story = '## Result\n\nThe wait grew because the contractor forgot the second window.\n';

/** Front matter, and what it is after `blame-language` was turned off; where that is left out, a comment follows it. */
const matters: readonly (readonly [string, string?])[] = [
  ['', 'star:\n  rules:\n    blame-language: off\n'],
  ['# nothing yet\n', '# nothing yet\nstar:\n  rules:\n    blame-language: off\n'],
  ['type: failure\n', 'star:\n  rules:\n    blame-language: off\ntype: failure\n'],
  ['star: true # yes\ntype: failure\n', 'star:\n  rules:\n    blame-language: off # yes\ntype: failure\n'],
  ['star:\ntype: failure\n', 'star:\n  rules:\n    blame-language: off\ntype: failure\n'],
  ['star:\n  level: senior\n', 'star:\n  rules:\n    blame-language: off\n  level: senior\n'],
  ['star:\n  rules:\n', 'star:\n  rules:\n    blame-language: off\n'],
  [
    'star:\n    rules:\n        # mine\n        missing-metrics: off # so\n',
    'star:\n    rules:\n        # mine\n        blame-language: off\n        missing-metrics: off # so\n',
  ],
  ['star:\n  rules:\n    blame-language: error # so\n', 'star:\n  rules:\n    blame-language: off # so\n'],
  [
    'star:\n  rules:\n    blame-language:\n      - error\n      - {}\n    missing-metrics: off\n',
    'star:\n  rules:\n    blame-language: off\n    missing-metrics: off\n',
  ],
  ['star:\n  rules: { missing-metrics: off }\n', 'star:\n  rules: { blame-language: off, missing-metrics: off }\n'],
  ['star: { rules: { blame-language: [error, {}] } }\n', 'star: { rules: { blame-language: off } }\n'],
  ['star: {rules: {}}\n', 'star: {rules: {blame-language: off}}\n'],
  ['star: {}\n', 'star: {rules: {blame-language: off}}\n'],
  ['{star: true, type: failure}\n', '{star: {rules: {blame-language: off}}, type: failure}\n'],
  ['{type: failure}\n', '{star: {rules: {blame-language: off}}, type: failure}\n'],
  ['"star": {"rules": null}\n', '"star": {"rules": {blame-language: off}}\n'],
  ['star: CARL\n'],
  ['star: [1]\n'],
  ['star: *a\n'],
  ['star: {\n'],
  ['- a\n'],
];

describe('“Turn off in this file”', () => {
  for (const [matter, wanted] of matters) {
    it(`writes to ${JSON.stringify(matter)}`, () => {
      const text = `---\n${matter}---\n\n${story}`;
      const after = turnedOff(text);
      if (wanted === undefined)
        assert.equal(after, text.replace('---\n\n#', '---\n\n<!-- star-writer disable blame-language -->\n\n#'));
      else assert.equal(after, `---\n${wanted}---\n\n${story}`);
      assert.equal(turnedOff(text.replaceAll('\n', '\r\n')), after.replaceAll('\n', '\r\n'), 'with carriage returns');
    });
  }

  it('begins front matter where there is none', () => {
    const matter = '---\nstar:\n  rules:\n    blame-language: off\n---\n\n';
    assert.equal(turnedOff(story), matter + story);
    assert.equal(turnedOff(`\uFEFF${story}`), `\uFEFF${matter}${story}`);
    assert.equal(turnedOff(`---\n\n${story}`), `${matter}---\n\n${story}`);
  });

  it('is not offered for a finding in front matter that cannot be added to', () => {
    const text = `---\nstar: {\n---\n\n${story}`;
    const finding = findingsOf(text).find(({ rule }) => rule === 'metadata');
    assert.ok(finding);
    assert.equal(turnOffInFile(parseNamed(text), finding), undefined);
  });
});

/** The text after the rule was turned off in it, which must have taken the finding away and brought none. */
function turnedOff(text: string): string {
  const before = findingsOf(text);
  const finding = before.find(({ rule }) => rule === 'blame-language');
  assert.ok(finding, text);
  const edit = turnOffInFile(parseNamed(text), finding);
  assert.ok(edit);
  const after = applyEdits(text, [edit]);
  assert.deepEqual(
    findingsOf(after).map(({ rule }) => rule),
    before.map(({ rule }) => rule).filter((rule) => rule !== 'blame-language'),
    after,
  );
  return after;
}

describe('“Turn off” in a configuration file', () => {
  const files: readonly (readonly [string, string])[] = [
    ['{\n  "pace": 120\n}\n', '{\n  "rules": {"blame-language": "off"},\n  "pace": 120\n}\n'],
    [
      '{\n  "rules": {\n    "missing-metrics": "off"\n  }\n}\n',
      '{\n  "rules": {\n    "blame-language": "off",\n    "missing-metrics": "off"\n  }\n}\n',
    ],
    ['{"rules": {"blame-language": ["error", {}]}}', '{"rules": {"blame-language": "off"}}'],
    ['{"rules": {}}', '{"rules": {"blame-language": "off"}}'],
    ['{}\n', '{"rules": {"blame-language": "off"}}\n'],
    ['', 'rules:\n  blame-language: off\n'],
    ['# mine\npace: 120\n', '# mine\nrules:\n  blame-language: off\npace: 120\n'],
    ['rules:\n  missing-metrics: off\n', 'rules:\n  blame-language: off\n  missing-metrics: off\n'],
    ['rules: # mine\n  blame-language: error', 'rules: # mine\n  blame-language: off'],
  ];
  for (const [text, wanted] of files) {
    it(`writes to ${JSON.stringify(text)}`, () => {
      const edit = turnOffIn(text, { start: 0, end: text.length }, ['rules'], 'blame-language');
      assert.ok(edit);
      const after = applyEdits(text, [edit]);
      assert.equal(after, wanted);
      const { configuration, problems } = readConfiguration(
        after,
        rules.map(({ metadata }) => metadata),
      );
      assert.equal(configuration.rules?.['blame-language'], 'off');
      assert.deepEqual(problems, []);
      if (wanted.startsWith('{')) assert.doesNotThrow(() => JSON.parse(after) as unknown);
    });
  }

  it('leaves a file alone that it cannot add to', () => {
    for (const text of ['{"rules": ', 'rules: 7\n', '- a\n', 'text']) {
      assert.equal(turnOffIn(text, { start: 0, end: text.length }, ['rules'], 'blame-language'), undefined, text);
    }
  });
});
