import assert from 'node:assert/strict';
import { formatMessage } from '../../src/core/finding.ts';
import { applyFix, findingsBy, findingsOf, parseNamed } from './support/lint-text.ts';

const story = '\n## Situation\n\nThe kiln at the pottery was mine to fire.\n';
const withMatter = (matter: string) => `---\n${matter}\n---\n${story}`;

/** The problems of front matter, each as "the text at its place: its message". */
function problems(matter: string): string[] {
  const text = withMatter(matter);
  return findingsBy('metadata', text).map(
    ({ range, message }) => `${text.slice(range.start, range.end)}: ${formatMessage(message)}`,
  );
}

/** What the first problem's fix makes of the front matter. */
function mended(matter: string): string | undefined {
  const text = withMatter(matter);
  const fix = findingsBy('metadata', text)[0]?.fixes[0];
  return fix && applyFix(text, fix.edits).slice('---\n'.length, -`\n---\n${story}`.length);
}

describe('Front matter', () => {
  const wrong: readonly (readonly [string, string, string?])[] = [
    ['type: falure', 'falure: “falure” is no type of question. Is “failure” meant?', 'type: failure'],
    ['type: "Confilct"', '"Confilct": “Confilct” is no type of question. Is “conflict” meant?', 'type: "conflict"'],
    [
      'type: [failure]',
      '[failure]: “type” is one of failure, conflict, leadership, achievement, pressure, teamwork, ambiguity, other.',
    ],
    ['star: 7', '7: “star” is true, false, the name of your framework, or a mapping with “rules”.'],
    ['level: [senior]', '[senior]: “level” is a text.'],
    ['company: {a: b}', '{a: b}: “company” is a text.'],
    ['competencies: {a: b}', '{a: b}: “competencies” is a list of texts.'],
    ['competencies: [Ownership, [Grit]]', '[Grit]: “competencies” is a list of texts.'],
    ['tags: true', 'true: “tags” is a list of texts.'],
    ['target: two minutes', 'two minutes: “target” is the time to speak in seconds, a number above 0.'],
    ['target: 2 min', '2 min: “target” is the time to speak in seconds, a number above 0.', 'target: 120'],
    ['target: "90"', '"90": “target” is the time to speak in seconds, a number above 0.', 'target: 90'],
    ['target: "1:30"', '"1:30": “target” is the time to speak in seconds, a number above 0.', 'target: 90'],
    ['target: -3', '-3: “target” is the time to speak in seconds, a number above 0.'],
    ['lang: English', 'English: “lang” is a language tag such as en or en-GB.', 'lang: en'],
    ['lang: en_GB', 'en_GB: “lang” is a language tag such as en or en-GB.', 'lang: en-GB'],
    ['lang: [en]', '[en]: “lang” is a language tag such as en or en-GB.'],
    ['star: {rules: {zebra: off}}', 'zebra: There is no rule “zebra”.'],
    [
      'star: {rules: {blame-language: warn}}',
      'warn: “warn” is no severity. Is “warning” meant?',
      'star: {rules: {blame-language: warning}}',
    ],
    ['star: {rules: off}', 'off: “rules” is a mapping from a rule to its severity, such as “{blame-language: off}”.'],
    [
      'star: {rule: {blame-language: off}}',
      'rule: There is no setting “rule”. Is “rules” meant?',
      'star: {rules: {blame-language: off}}',
    ],
    ['title: a: b', 'a: The front matter is no valid YAML: Nested mappings are not allowed in compact mappings'],
  ];
  for (const [matter, told, fixed] of wrong) {
    it(`is told of ${matter}`, () => {
      assert.deepEqual(problems(matter), [told]);
      assert.equal(mended(matter), fixed);
      if (fixed !== undefined) assert.deepEqual(problems(fixed), []);
    });
  }

  it('is left alone where it fits', () => {
    for (const matter of [
      '',
      'star: true',
      'star: CARL',
      'star:',
      'star: {level: senior}',
      'type: Failure',
      'lang: pt-BR',
      'target: 90.5',
      'level: 5',
      'competencies: Ownership',
      'tags: [2024, team]',
      'date: 2024-05-01\nlayout: post\ntypes: x',
      'company: ⟨employer⟩\ntype: ⟨type⟩',
    ]) {
      assert.deepEqual(problems(matter), [], matter);
    }
  });

  it('is told of once, while it is typed and does not parse', () => {
    const whole =
      'star:\n  rules:\n    blame-language: [hint, {}]\ncompetencies: [Ownership, "Grit"]\ntype: failure\ntarget: 120';
    for (let length = 0; length <= whole.length; length += 1) {
      const told = findingsOf(withMatter(whole.slice(0, length))).filter(({ rule }) => rule === 'metadata');
      assert.ok(told.length <= 1, whole.slice(0, length));
    }
  });

  it('says nothing while a key or the name of a rule is typed', () => {
    for (const matter of ['star:\n  rules:\n    blame-lan:', 'star:\n  rules:\n', 'typ:', 'target:']) {
      assert.deepEqual(problems(matter), [], matter);
    }
  });

  it('is told of in the first answer alone', () => {
    const answer = (title: string) =>
      `# ${title}\n\n## Situation\n\nA kiln.\n\n## Action\n\nI fired it.\n\n## Result\n\nIt held.\n\n`;
    const text = `---\ntype: falure\n---\n\n${answer('One')}${answer('Two')}`;
    assert.equal(parseNamed(text).answers.length, 2);
    assert.equal(findingsBy('metadata', text).length, 1);
  });

  it('that names the language in words does not keep English from being read', () => {
    const blaming = `---\nlang: English\n---\n\n## Result\n\nThe wait grew because the contractor forgot the second window.\n`;
    assert.equal(findingsBy('blame-language', blaming).length, 1);
  });
});
