import assert from 'node:assert/strict';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { bias, toldWeight } from '../../../src/core/language/attribution/lexicon/weights.ts';
import { marksOf } from '../../../src/core/language/attribution/marks.ts';
import { stageParagraph } from '../../../src/core/language/attribution/scene.ts';
import { told, weightOf } from '../../../src/core/language/attribution/weighing.ts';
import { plainProse } from '../../../src/core/text/prose.ts';
import { attribute } from '../../../src/core/language/attribution/attribute.ts';
import { fit, sumOf, type Example } from '../../evaluate/fit.ts';
import { faintest, fitAll } from '../../evaluate/weigh.ts';

function marksIn(text: string): readonly string[] {
  return stageParagraph(readSentences(plainProse(text))).flatMap((scene) => marksOf(scene));
}

describe('the weights of blame', function () {
  this.timeout(20_000);

  it('are those that the tuning sets give', () => {
    const fitted = fitAll();
    const near = (one: number, other: number, name: string) => {
      assert.ok(
        Math.abs(one - other) <= 0.02,
        `${name}: ${one} is written, ${other} fitted; run test/evaluate/weigh.ts`,
      );
    };
    near(bias, fitted.bias, 'bias');
    near(toldWeight, fitted.weights.get(told) ?? 0, told);
    for (const [name, weight] of weightOf) near(weight, fitted.weights.get(name) ?? 0, name);
    for (const [name, weight] of fitted.weights)
      assert.ok(name === told || weightOf.has(name) || Math.abs(weight) < faintest + 0.01, `${name} is not written`);
  });

  it('find what tells texts apart, and hold back what is rare', () => {
    const example = (label: boolean, ...names: string[]): Example => ({
      features: new Map(names.map((name) => [name, 1])),
      label,
      weight: 1,
    });
    const fitted = fit(
      [
        ...Array.from({ length: 20 }, () => example(true, 'party', 'the')),
        ...Array.from({ length: 20 }, () => example(false, 'writer', 'the')),
        example(true, 'once'),
      ],
      2,
    );
    assert.ok((fitted.weights.get('party') ?? 0) > 0.5);
    assert.ok((fitted.weights.get('writer') ?? 0) < -0.5);
    assert.ok(Math.abs(fitted.weights.get('the') ?? 0) < 0.2);
    assert.equal(fitted.weights.has('once'), false);
    assert.ok(sumOf(fitted, new Map([['party', 1]])) > sumOf(fitted, new Map([['writer', 1]])));
  });
});

describe('the marks of a sentence', () => {
  it('tell how its clauses stand, who follows whom, and the words by their lemmas', () => {
    const marks = marksIn("I called twice because the vendor couldn't find our file.");
    for (const mark of [
      'writer:main:',
      'party:subordinate:because',
      'party-not/could',
      'writer>party-not',
      'call',
      'find',
    ])
      assert.ok(marks.includes(mark), `${mark} is not among ${marks.join(' ')}`);
  });

  it('are no names and no amounts', () => {
    const marks = marksIn('We sent 40 letters to Marseille.');
    assert.equal(marks.includes('marseille'), false);
    assert.equal(marks.includes('40'), false);
  });
});

it('holds nothing against others that is set beside the writer’s own luck', () => {
  const kinds = (text: string) => attribute(readSentences(plainProse(text)), { inStory: true }).map(({ kind }) => kind);
  assert.deepEqual(kinds('I passed the oral but my colleague did not and was soon disheartened.'), []);
});
