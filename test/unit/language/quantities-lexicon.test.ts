import assert from 'node:assert/strict';
import { phrasalVerbs } from '../../../src/core/language/quantities/lexicon/phrasal.ts';
import { verbLists, irregularPasts } from '../../../src/core/language/quantities/lexicon/verbs.ts';
import { verbSpelling } from '../../../src/core/language/quantities/verb-table.ts';

const bases = Object.values(verbLists).flatMap((list) => list.trim().split(/\s+/));

describe('quantities: verb lists', () => {
  it('name each verb once, in one class', () => {
    const twice = bases.filter((base, index) => bases.indexOf(base) !== index);
    assert.deepEqual(twice, []);
  });

  it('give irregular pasts and phrases only to verbs that are listed', () => {
    const known = new Set(bases);
    const unknown = [
      ...Object.keys(irregularPasts),
      ...[...phrasalVerbs.keys()].map((phrase) => phrase.split(' ')[0] ?? ''),
    ];
    assert.deepEqual(
      unknown.filter((base) => !known.has(base)),
      [],
    );
  });

  it('spell the forms', () => {
    assert.equal(verbSpelling('slipped')?.form, 'past');
    assert.equal(verbSpelling('grew')?.kind, 'up');
    assert.equal(verbSpelling('cutting')?.form, 'gerund');
    assert.equal(verbSpelling('cut')?.flat, true);
  });
});
