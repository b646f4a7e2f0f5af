import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { signs } from '../../../src/core/language/attribution/evidence.ts';
import { graveIdioms, slightIdioms } from '../../../src/core/language/attribution/lexicon/idioms.ts';
import { lightIdioms, plainIdioms } from '../../../src/core/language/attribution/lexicon/plain-idioms.ts';
import { graveActs, plainActs } from '../../../src/core/language/attribution/lexicon/verbs.ts';
import { weights } from '../../../src/core/language/attribution/lexicon/weights.ts';
import { regularForms } from '../../../src/core/language/english/verb-forms.ts';
import { verbForm } from '../../../src/core/language/english/verbs.ts';

const root = resolve(import.meta.dirname, '../../..');
const sources = new Map(
  globSync('src/core/**/*.ts', { cwd: root }).map((path) => [path, readFileSync(resolve(root, path), 'utf8')]),
);

/** Names and files of what the files export, with what stands right above each. */
function exportsOf(pattern: RegExp): { name: string; path: string; note: string }[] {
  return [...sources].flatMap(([path, text]) => {
    if (!pattern.test(path)) return [];
    const lines = text.split('\n');
    return lines.flatMap((line, index) => {
      const name = /^export const (\w+)/.exec(line)?.[1];
      return name === undefined ? [] : [{ name, path, note: lines[index - 1] ?? '' }];
    });
  });
}

describe('attribution: lexicons', () => {
  const groups = exportsOf(/attribution\/lexicon\/|english\/roles\.ts$/);

  it('are found', () => {
    assert.ok(groups.length > 30);
  });

  for (const { name, path, note } of groups)
    it(`${name} says what it stands for, and is used`, () => {
      assert.match(note, /\*\/$/, 'no note above it');
      const used = [...sources].some(
        ([other, text]) => other !== path && new RegExp(String.raw`import \{[^}]*\b${name}\b`).test(text),
      );
      const usedHere = (sources.get(path) ?? '').split(new RegExp(String.raw`\b${name}\b`)).length > 2;
      assert.ok(used || usedHere, 'nobody uses it');
    });

  it('know the past of each verb of a failing', () => {
    const unknown = [...graveActs, ...plainActs].filter((verb) => {
      if (verb.includes('-') || verbForm(verb) !== undefined) return false;
      return verbForm(regularForms(verb).past)?.lemma !== verb;
    });
    assert.deepEqual(unknown, []);
  });

  it('name each idiom once', () => {
    const idioms = [graveIdioms, plainIdioms, lightIdioms, slightIdioms].flatMap((list) => list.trim().split('\n'));
    assert.deepEqual(
      idioms.filter((idiom, index) => idioms.indexOf(idiom) !== index),
      [],
    );
  });

  it('weigh each sign', () => {
    assert.deepEqual(Object.keys(weights).sort(), [...signs].sort());
    assert.ok(weights.writerActs < 0 && weights.fair < 0 && weights.owned < 0);
    assert.ok(weights.partyActs > 0 && weights.partyHasConsequence > 0);
  });
});
