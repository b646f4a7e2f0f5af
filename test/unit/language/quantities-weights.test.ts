import assert from 'node:assert/strict';
import { corpusAbsence } from '../../evaluate/read.ts';
import { fit } from '../../train/logistic.ts';
import { learnWeights } from '../../train/metric-model.ts';
import { readLearned } from '../../train/metric-rows.ts';
import { settings, roundWeights } from '../../train/metrics.ts';
import { findQuantities } from '../../../src/core/language/quantities/quantities.ts';
import { bias, weights } from '../../../src/core/language/quantities/weighing/weights.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { plainProse } from '../../../src/core/text/prose.ts';

function isMeasured(text: string): boolean {
  return readSentences(plainProse(text)).some((sentence) =>
    findQuantities(sentence).some(({ kind }) => kind === 'outcome'),
  );
}

describe('quantities: weights', () => {
  it('are those that the sentences to tune on give', function () {
    this.timeout(20_000);
    // A half of the corpus is learned from too.
    if (corpusAbsence() !== undefined) this.skip();
    const learned = roundWeights(learnWeights(readLearned(), settings));
    assert.deepEqual({ bias, weights }, learned, 'run node test/train/metrics.ts');
  });

  it('are fitted so that what goes with the label weighs', () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({
      signs: index % 2 === 0 ? [0, 1] : [0, 2],
      label: index % 2 === 0,
    }));
    const [bias = 0, one = 0, other = 0, unmet = 0] = fit(rows, 4, { penalty: 1, sweeps: 40 });
    assert.ok(one > 1 && other < -1 && Math.abs(bias) < 0.1 && unmet === 0);
  });

  it('read sentences that no rule was made for', () => {
    for (const text of [
      'Our dispatch errors halved and 61 of 64 shops renewed.',
      'Because of my slip, 450 passengers missed their connection.',
      'Nine of the eleven gardeners came back the next spring.',
      'Evictions fell to four a year.',
    ])
      assert.ok(isMeasured(text), text);
    for (const text of [
      'I rang nine gardeners before lunch.',
      'The ferry carries 450 passengers.',
      'My predecessor had left 64 files on the desk.',
      'Would four evictions a year be too many?',
    ])
      assert.ok(!isMeasured(text), text);
  });

  it('leave the decision to the rules where a section gives the part', () => {
    const [sentence] = readSentences(plainProse('Our crew lost 30 pallets to the rain.'));
    assert.ok(sentence);
    const kinds = (['situation', 'result'] as const).map((part) => findQuantities(sentence, { part })[0]?.kind);
    assert.deepEqual(kinds, ['scale', 'outcome']);
  });
});
