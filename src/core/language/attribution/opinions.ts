import { innermost } from '../english/clauses.ts';
import { readNounPhrase } from '../english/phrases.ts';
import { isRoleOrGroup } from '../english/roles.ts';
import { triggerFor } from '../english/triggers.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt } from '../english/words.ts';
import type { Candidate } from './candidates.ts';
import { isUnreal } from './hypothesis.ts';
import { graveTraits } from './lexicon/traits.ts';
import { partyOf, passageOf } from './parties.ts';
import { PatternTable } from './patterns.ts';
import { passageOfWords } from './reading.ts';
import type { Scene } from './scene.ts';

/** What people make of a place of work. */
const surroundings = wordSet('environment culture workplace atmosphere');

/** Of these "bad" is a judgement; a bad patient is a sick one. */
const leaders = wordSet('manager boss leader supervisor teacher lead director mentor partner team client');

const judging = triggerFor([...graveTraits, 'bad', 'lousy']);

/** "My lazy colleague", "the incompetent contractor": the judgement stands before the noun. */
export function epithets(scene: Scene): Candidate[] {
  const { reading } = scene;
  const found: Candidate[] = [];
  for (let index = 0; index < reading.words.length; index += 1) {
    const { normal, triggers } = wordAt(reading.words, index);
    if ((triggers & judging) === 0) continue;
    const mild = normal === 'bad' || normal === 'lousy';
    if (!graveTraits.has(normal) && !mild) continue;
    let start = index;
    while (
      start > 0 &&
      index - start < 3 &&
      ['open', 'adverb'].includes(reading.words[start - 1]?.kind ?? '') &&
      reading.words[start - 1]?.verb === undefined
    )
      start -= 1;
    if (['article', 'possessive', 'determiner'].includes(reading.words[start - 1]?.kind ?? '')) start -= 1;
    const phrase = readNounPhrase(reading.words, start, true);
    if (phrase === undefined || phrase.head <= index) continue;
    const head = wordAt(reading.words, phrase.head);
    const person = isRoleOrGroup(head.normal);
    if (mild && !leaders.has(head.normal)) continue;
    if (!person && !surroundings.has(head.normal)) continue;
    if (/^(?:customer|guest|patient|pupil|student|parent|client|tenant|neighbour|caller)s?$/.test(head.normal))
      continue;
    if (quotedThought(scene, index)) continue;
    const agent = passageOfWords(reading, phrase.start, phrase.end - 1);
    found.push({
      kind: 'judgement',
      gravity: 'grave',
      agent,
      party: partyOf(reading, phrase, scene.cast),
      clause: undefined,
      start: phrase.start,
      end: phrase.end,
      event: { start: index, end: phrase.end },
    });
  }
  return found;
}

function quotedThought(scene: Scene, index: number): boolean {
  const clause = [...scene.reading.clauses].reverse().find((candidate) => candidate.start <= index);
  return clause !== undefined && isUnreal(scene, clause);
}

/** "I blame the project manager." */
export function blamedByWriter(scene: Scene): Candidate[] {
  const { reading } = scene;
  const found: Candidate[] = [];
  for (const clause of reading.clauses) {
    const kind = scene.subjects.get(clause)?.kind;
    const [link] = clause.verb.links;
    if (
      kind !== 'writer' ||
      innermost(clause) !== 'blame' ||
      clause.role === 'infinitive' ||
      link.negated ||
      clause.verb.modal !== undefined ||
      clause.verb.passive
    )
      continue;
    if (reading.words[link.at]?.normal !== 'blame') continue;
    const phrase = readNounPhrase(reading.words, clause.verb.end);
    const party = phrase === undefined ? undefined : partyOf(reading, phrase, scene.cast);
    if (phrase === undefined || party?.kind !== 'party') continue;
    found.push({
      kind: 'person',
      gravity: 'grave',
      agent: passageOf(party),
      party,
      clause,
      start: clause.start,
      end: phrase.end,
      event: { start: clause.start, end: phrase.end },
    });
  }
  return found;
}

const hating = wordSet('hate despise loathe resent');

/** "I hated working with her." */
export function dislikes(scene: Scene): Candidate[] {
  const { words } = scene.reading;
  const found: Candidate[] = [];
  for (const clause of scene.reading.clauses) {
    if (scene.subjects.get(clause)?.kind !== 'writer' || clause.verb.modal !== undefined) continue;
    const [link] = clause.verb.links;
    if (link.negated || !hating.has(link.lemma)) continue;
    const works = ['work', 'deal'].includes(wordAt(words, link.at + 1).verb?.lemma ?? '');
    const phrase = readNounPhrase(words, link.at + (works ? 3 : 1), true);
    const party = phrase === undefined ? undefined : partyOf(scene.reading, phrase, scene.cast);
    if (phrase === undefined || party?.kind !== 'party') continue;
    const place = { start: clause.start, end: phrase.end };
    found.push({ kind: 'judgement', gravity: 'grave', agent: passageOf(party), party, clause, ...place, event: place });
  }
  return found;
}

const indifferent = new PatternTable<true>([['only thing|one they|he|she|management ~ care', true]]);

const loners = new PatternTable<true>([
  ['i be ~ only one|person|member ~ who|that ~ care|try|work|bother|pull|do|take', true],
]);

/** "I was the only one who cared": everybody else is run down. */
export function loneEfforts(scene: Scene): Candidate[] {
  const { words } = scene.reading;
  return [...loners.find(words), ...indifferent.find(words)].map(({ start, end }) => ({
    kind: 'judgement',
    gravity: 'plain',
    agent: undefined,
    party: undefined,
    clause: undefined,
    start,
    end,
    event: { start, end },
  }));
}
