import assert from 'node:assert/strict';
import { mergeConfigurations, preferencesOf } from '../../../src/core/configuration.ts';

describe('Configurations put together', () => {
  it('let the stronger win, rule by rule', () => {
    const merged = mergeConfigurations([
      { rules: { a: 'error', b: 'hint' }, pace: 120 },
      { rules: { b: 'off', c: 'warning' }, target: 60 },
    ]);
    assert.deepEqual(merged.rules, { a: 'error', b: 'off', c: 'warning' });
    assert.deepEqual([merged.pace, merged.target], [120, 60]);
  });

  it('keep the options of the weaker that the stronger does not name', () => {
    const weaker = { rules: { a: ['hint', { most: 30, strict: true }] as const } };
    assert.deepEqual(mergeConfigurations([weaker, { rules: { a: 'error' } }]).rules, {
      a: ['error', { most: 30, strict: true }],
    });
    assert.deepEqual(mergeConfigurations([weaker, { rules: { a: ['off', { most: 9 }] } }]).rules, {
      a: ['off', { most: 9, strict: true }],
    });
  });

  it('join the competencies', () => {
    assert.deepEqual(
      preferencesOf(mergeConfigurations([{ competencies: ['Frugality'] }, {}, { competencies: ['Grit'] }]))
        .competencies,
      ['Frugality', 'Grit'],
    );
  });

  it('are nothing out of nothing', () => {
    assert.deepEqual(preferencesOf(mergeConfigurations([])), { pace: 140, target: undefined, competencies: [] });
  });
});
