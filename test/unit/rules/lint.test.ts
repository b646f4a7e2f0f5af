import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { parseAnswers } from '../../../src/core/answer/parse.ts';
import { lint } from '../../../src/core/lint.ts';
import { findingsBy, findingsOf } from '../support/lint-text.ts';

const blaming = '## Result\n\nThe project failed because the contractor ignored my messages.\n';
const rulesOf = (text: string) => findingsOf(text).map(({ rule }) => rule);

describe('lint', () => {
  it('gives no finding that a rule’s configured severity is off for', () => {
    assert.ok(rulesOf(blaming).includes('blame-language'));
    const off = findingsOf(blaming, { rules: { 'blame-language': 'off' } });
    assert.ok(!off.some(({ rule }) => rule === 'blame-language'));
  });

  it('takes a rule’s severity from the settings, and never makes a quieter finding louder', () => {
    const [finding] = findingsOf(blaming, { rules: { 'blame-language': 'error' } }).filter(
      ({ rule }) => rule === 'blame-language',
    );
    assert.equal(finding?.severity, 'error');
    const evasion = findingsOf('## Result\n\nMistakes were made.\n', { rules: { 'blame-language': 'error' } });
    assert.equal(evasion.find(({ rule }) => rule === 'blame-language')?.severity, 'hint');
  });

  it('lets the front matter win over the settings', () => {
    const text = `---\nstar:\n  rules:\n    blame-language: hint\n---\n\n${blaming}`;
    const [finding] = findingsOf(text, { rules: { 'blame-language': 'error' } }).filter(
      ({ rule }) => rule === 'blame-language',
    );
    assert.equal(finding?.severity, 'hint');
  });

  it('keeps to comments: ignore for the next block, disable and enable for a stretch', () => {
    const [label = '', sentence = ''] = blaming.split('\n\n');
    assert.equal(
      findingsBy('blame-language', `${label}\n\n<!-- star-writer ignore blame-language -->\n\n${sentence}`).length,
      0,
    );
    assert.equal(
      findingsBy('blame-language', `${label}\n\n<!-- star-writer ignore missing-metrics -->\n\n${sentence}`).length,
      1,
    );
    const stretch = `${label}\n\n<!-- star-writer disable blame-language -->\n\n${sentence}\n\n<!-- star-writer enable -->\n\n${sentence}`;
    const found = findingsBy('blame-language', stretch);
    assert.equal(found.length, 1);
    assert.ok((found[0]?.range.start ?? 0) > stretch.indexOf('enable -->'));
  });

  it('reads structure only in a language that it does not know', () => {
    const german =
      '## Situation\n\nWir hatten im Lager drei Wochen lang keine Übersicht mehr, weil der Lieferant nichts geliefert hat und niemand davon wusste, wie es weitergehen sollte.\n\n## Action\n\nIch habe eine Liste geschrieben und jeden Morgen mit allen Fahrern gesprochen, bis wieder jeder wusste, was er zu tun hatte.\n\n## Result\n\nEs lief deutlich besser.\n';
    assert.deepEqual(
      rulesOf(german).filter((rule) => rule === 'blame-language' || rule === 'missing-metrics'),
      [],
    );
    assert.ok(rulesOf(german).includes('missing-section'));
  });

  it('says nothing of a file that is no answer, or says that it is none', () => {
    assert.deepEqual(lint(parseAnswers('# Shopping\n\n- milk\n')).findings, []);
    assert.deepEqual(lint(parseAnswers(`---\nstar: false\n---\n\n${blaming}`, { fileName: 'a.star.md' })).findings, []);
  });

  it('survives empty, broken and half-typed files', () => {
    for (const text of [
      '',
      '\n',
      '\uFEFF',
      '---\nstar: [\n---\n',
      '---\nstar: true\n',
      '## ',
      '**Result:',
      '| Result |',
      '## Result\r\n\r\n',
    ]) {
      assert.doesNotThrow(() => lint(parseAnswers(text, { fileName: 'a.star.md' })), JSON.stringify(text));
    }
  });

  it('finds no blame in the example answer, and recognises its metrics and learning', function () {
    const seed = new URL('../../../../shared/seed/example-answer.txt', import.meta.url);
    if (!existsSync(seed)) {
      console.log('    skipped: ../shared/seed is not on this machine');
      this.skip();
    }
    const text = readFileSync(seed, 'utf8').replaceAll(
      /^(?:Situation|Task|Action|Result|Learning \/ Reflection) – .*$/gm,
      '## $&',
    );
    const found = findingsOf(text).filter(({ severity }) => severity !== 'hint');
    assert.deepEqual(
      found.filter(({ rule }) => ['blame-language', 'missing-metrics', 'missing-learning'].includes(rule)),
      [],
    );
    const [report] = lint(parseAnswers(text, { named: true })).answers;
    assert.deepEqual(new Set(report?.strengths.map(({ kind }) => kind)).has('ownership'), true);
  });
});
