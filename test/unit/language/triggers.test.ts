import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { candidatesOf } from '../../../src/core/language/attribution/candidates.ts';
import { ownedPlaces } from '../../../src/core/language/attribution/judging.ts';
import { refusesBlame } from '../../../src/core/language/attribution/mitigation.ts';
import { passageOf } from '../../../src/core/language/attribution/parties.ts';
import { PatternTable } from '../../../src/core/language/attribution/patterns.ts';
import type { Scene } from '../../../src/core/language/attribution/scene.ts';
import { stageParagraph } from '../../../src/core/language/attribution/scene.ts';
import { readWords } from '../../../src/core/language/english/words.ts';
import { triggerFor } from '../../../src/core/language/english/triggers.ts';
import { changeIn } from '../../../src/core/language/learning/changes.ts';
import { tellsEvidence } from '../../../src/core/language/learning/evidence.ts';
import { tellsLesson } from '../../../src/core/language/learning/lessons.ts';
import { readSentences } from '../../../src/core/language/sentences.ts';
import { plainProse } from '../../../src/core/text/prose.ts';

const root = resolve(import.meta.dirname, '../../..');

function texts(): string[] {
  const fixtures = ['blame', 'learning'].flatMap((name) =>
    readFileSync(join(root, `test/fixtures/${name}/tune.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
  const samples = readdirSync(join(root, 'samples')).flatMap((name) =>
    readFileSync(join(root, 'samples', name), 'utf8').split(/\n\s*\n/),
  );
  return [...fixtures, ...samples];
}

/** The scene with words that no detector may pass over. */
function ungated(scene: Scene): Scene {
  const words = scene.reading.words.map((word) => ({ ...word, triggers: -1 }));
  return { ...scene, reading: { ...scene.reading, words } };
}

function told(scene: Scene, previous: Scene | undefined) {
  const lesson = tellsLesson(scene);
  return {
    // A party holds its sentence with all words: what it is called is compared.
    candidates: candidatesOf(scene, previous).map(({ party, ...candidate }) => ({
      ...candidate,
      party: party && { ...party, naming: passageOf(party) },
    })),
    owned: ownedPlaces(scene),
    refuses: refusesBlame(scene.reading.words),
    lesson,
    change: changeIn(scene, lesson),
    evidence: tellsEvidence(scene),
  };
}

describe('triggers', () => {
  it('never make a detector pass over what it would find', () => {
    let found = 0;
    for (const text of texts()) {
      let previous: Scene | undefined;
      for (const scene of stageParagraph(readSentences(plainProse(text)))) {
        const gated = told(scene, previous);
        assert.deepEqual(gated, told(ungated(scene), previous));
        found += gated.candidates.length;
        previous = scene;
      }
    }
    assert.ok(found > 100, `only ${found} candidates`);
  });

  it('reach words that were read before the set was made', () => {
    const read = () => {
      const [sentence] = readSentences(plainProse('She blethered on.'));
      assert.ok(sentence !== undefined);
      return readWords(sentence, { marks: new Set(), open: false });
    };
    assert.equal(read().length, 4);
    assert.equal(new PatternTable([['blethered on', true]]).find(read()).length, 1);
  });

  it('pass over nothing where more sets are made than there are bits', () => {
    const sets = Array.from({ length: 40 }, (_, index) => triggerFor([`word${index}`]));
    const [sentence] = readSentences(plainProse('Word39 stands here.'));
    assert.ok(sentence !== undefined);
    const [word] = readWords(sentence, { marks: new Set(), open: false });
    assert.notEqual((word?.triggers ?? 0) & (sets[39] ?? 0), 0);
  });
});
