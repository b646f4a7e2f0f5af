import assert from 'node:assert/strict';
import fc from 'fast-check';
import { configurationSchema } from '../../../src/core/configuration-schema.ts';
import { mendFor } from '../../../src/core/configuration/mend.ts';
import { readConfiguration } from '../../../src/core/configuration/read.ts';
import { formatMessage } from '../../../src/core/finding.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { applyEdits } from '../../../src/core/fixes/apply.ts';
import type { RuleMetadata } from '../../../src/core/rules/rule.ts';

const measured: RuleMetadata = {
  id: 'measured',
  group: 'balance',
  severity: 'hint',
  english: false,
  brief: 'Options',
  summary: 'A rule with an option of each kind.',
  options: {
    most: { default: 25, minimum: 5, maximum: 100, description: 'A number.' },
    least: { default: 1, minimum: 0, description: 'A number.' },
    strict: { default: false, description: 'A switch.' },
    style: { default: 'plain', enum: ['plain', 'bold'], description: 'One of several.' },
    words: { default: [], description: 'A list.' },
  },
};
const known: readonly RuleMetadata[] = [...rules.map(({ metadata }) => metadata), measured];

/** What was read, and each problem as "the text at its place: its message". */
function read(text: string) {
  const { configuration, problems, parsed } = readConfiguration(text, known);
  const told = problems.map(({ message, range }) => `${text.slice(range.start, range.end)}: ${formatMessage(message)}`);
  return { configuration, told, parsed };
}

describe('A configuration file', () => {
  it('is read as YAML and as JSON alike', () => {
    const wanted = {
      rules: { 'blame-language': 'error', measured: ['off', { most: 30, words: ['a'] }] },
      pace: 120,
      target: 90,
      competencies: ['Frugality'],
    };
    const yaml =
      'rules:\n  blame-language: error\n  measured: [off, { most: 30, words: [a] }]\npace: 120 # slow\ntarget: 90\ncompetencies:\n  - Frugality\n';
    for (const text of [yaml, yaml.replaceAll('\n', '\r\n'), JSON.stringify(wanted), `\uFEFF${yaml}`]) {
      assert.deepEqual(read(text), { configuration: wanted, told: [], parsed: true }, text);
    }
  });

  it('may be empty, and may name its schema', () => {
    for (const text of [
      '',
      '\n# nothing yet\n',
      '{}',
      '{"$schema": "./s.json"}',
      'rules:\n',
      'rules:\n  measured:\n',
    ]) {
      assert.deepEqual(read(text).told, [], text);
    }
  });

  const wrong: readonly (readonly [string, string])[] = [
    ['rules:\n  blame-langauge: off', 'blame-langauge: There is no rule “blame-langauge”. Is “blame-language” meant?'],
    ['rules:\n  zebra: off', 'zebra: There is no rule “zebra”.'],
    ['{"rules": {"zebra": "off"}}', '"zebra": There is no rule “zebra”.'],
    ['rules:\n  measured: warn', 'warn: “warn” is no severity. Is “warning” meant?'],
    ['rules:\n  measured: 0', '0: “0” is no severity. Is “off” meant?'],
    ['rules:\n  measured: loud', 'loud: A severity is one of error, warning, information, hint, off.'],
    [
      'rules: [measured]',
      '[measured]: “rules” is a mapping from a rule to its severity, such as “{blame-language: off}”.',
    ],
    ['rules:\n  measured: [hint, 3]', '[hint, 3]: A severity with options is written “[severity, {option: value}]”.'],
    ['rules:\n  measured: [hint, {mots: 9}]', 'mots: The rule “measured” has no option “mots”. Is “most” meant?'],
    ['rules:\n  measured: [hint, {zebra: 9}]', 'zebra: The rule “measured” has no option “zebra”.'],
    ['rules:\n  measured: [hint, {most: 4}]', '4: “most” is a number from 5 to 100.'],
    ['rules:\n  measured: [hint, {most: "9"}]', '"9": “most” is a number from 5 to 100.'],
    ['rules:\n  measured: [hint, {least: -1}]', '-1: “least” is a number of 0 or more.'],
    ['rules:\n  measured: [hint, {strict: 1}]', '1: “strict” is true or false.'],
    ['rules:\n  measured: [hint, {style: thin}]', 'thin: “style” is one of plain, bold.'],
    ['rules:\n  measured: [hint, {words: [a, 1]}]', '[a, 1]: “words” is a list of texts.'],
    ['pace: fast', 'fast: “pace” is a number from 60 to 300.'],
    ['target: 5', '5: “target” is a number from 10 to 1800.'],
    ['competencies: Frugality', 'Frugality: “competencies” is a list of texts.'],
    ['competencies: [Frugality, 7]', '7: “competencies” is a list of texts.'],
    ['rule: {}', 'rule: There is no setting “rule”. Is “rules” meant?'],
    ['zebra: 1', 'zebra: There is no setting “zebra”. There are rules, pace, target, competencies.'],
    ['- rules', '- rules: A configuration is a mapping, such as “rules: {blame-language: off}”.'],
  ];
  for (const [text, told] of wrong) {
    it(`tells at its place that ${told}`, () => {
      assert.deepEqual(read(text).told, [told]);
      assert.deepEqual(read(`\uFEFF${text}`).told, [told], 'after a byte order mark');
    });
  }

  it('has the settings of its schema, and takes the default of every option', () => {
    const { properties } = configurationSchema(known) as { properties: Readonly<Record<string, unknown>> };
    for (const name of Object.keys(properties)) assert.deepEqual(read(`${name}:`).told, [], name);
    for (const { id, severity, options } of known) {
      const usual = Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
      assert.deepEqual(read(JSON.stringify({ rules: { [id]: [severity, usual] } })).told, [], id);
    }
  });

  it('holds in all that is not wrong', () => {
    const text =
      'rules:\n  zebra: off\n  blame-language: error\n  measured: [loud, {most: 30, least: x}]\npace: fast\ntarget: 60\n';
    assert.deepEqual(read(text).configuration, {
      rules: { 'blame-language': 'error', measured: ['hint', { most: 30 }] },
      target: 60,
    });
    assert.equal(read(text).told.length, 4);
  });

  it('holds in nothing where it cannot be parsed, and says so once', () => {
    for (const text of ['rules: {measured: off', '{"rules": {"measured": "off"', 'a: b: c', 'a: 1\na: 2', '\tx: {']) {
      const { configuration, told, parsed } = read(text);
      assert.deepEqual([configuration, parsed, told.length], [{}, false, 1], text);
      assert.match(told[0] ?? '', /neither valid JSON nor valid YAML: ./);
    }
  });

  it('survives a bomb of aliases', () => {
    const bomb = [
      'a: &a [1,1,1,1,1,1,1,1,1]',
      ...'bcdefghi'.split('').map((name, index) => {
        const last = 'abcdefgh'[index] ?? '';
        return `${name}: &${name} [${Array(9).fill(`*${last}`).join(',')}]`;
      }),
    ].join('\n');
    assert.equal(read(bomb).parsed, false);
  });

  it('is mended by its suggestions, in the quotes that it has', () => {
    for (const [text, mended] of [
      ['rules:\n  blame-langauge: "off"\n', 'rules:\n  blame-language: "off"\n'],
      ["rules:\n  'blame-langauge': off\n", "rules:\n  'blame-language': off\n"],
      ['{"rules": {"measured": "warn"}}', '{"rules": {"measured": "warning"}}'],
      ['{\n  "rules": {"measured": 0}}', '{\n  "rules": {"measured": "off"}}'],
      ['rules:\n  measured: 0\n', 'rules:\n  measured: off\n'],
    ] as const) {
      const [problem] = readConfiguration(text, known).problems;
      const mend = problem && mendFor(text, problem);
      assert.ok(mend, text);
      assert.equal(applyEdits(text, mend.edits), mended);
      assert.deepEqual(read(mended).told, []);
    }
    const [unknown] = readConfiguration('zebra: 1', known).problems;
    assert.equal(unknown && mendFor('zebra: 1', unknown), undefined);
  });

  it('never throws, and tells of places that are in it', () => {
    const words = fc.constantFrom(
      'rules',
      'measured',
      'off',
      ':',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      '&a',
      '*a',
      '<<',
      '7',
      '-',
      '\r\n',
      '|',
      '!!x',
      '__proto__',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (pieces) => {
        const text = pieces.join(' ');
        for (const { range } of readConfiguration(text, known).problems) {
          assert.ok(range.start >= 0 && range.start <= range.end && range.end <= text.length);
        }
      }),
    );
  });
});
