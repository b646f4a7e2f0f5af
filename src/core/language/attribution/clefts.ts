import { innermost } from '../english/clauses.ts';
import { readNounPhrase } from '../english/phrases.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt } from '../english/words.ts';
import { tellsBadEvent } from './bad-events.ts';
import type { Cause } from './causes.ts';
import { isImposedNoun } from './deficits.ts';
import { badHaps } from './lexicon/verbs.ts';
import { ownerOf } from './owners.ts';
import { partyOf, type Cast } from './parties.ts';
import type { Reading } from './reading.ts';

/** What somebody decides: "it was her decision that …" names her. */
const decisions = wordSet('decision choice call idea order orders plan decisions fault doing policy insistence');

/** Verbs that do harm to what follows them. */
const harming = wordSet(
  'kill sink ruin cost cause delay destroy derail wreck hurt break finish cripple doom put drive set force',
);

/** "It was marketing that sank it", "it was her decision that put him on the floor", "it was the target that caused …". */
export function clefts(reading: Reading, cast: Cast): Cause[] {
  const { words, clauses } = reading;
  return clauses.flatMap((clause, at): Cause[] => {
    const { subject, verb } = clause;
    const it = wordAt(words, subject?.head ?? -1).normal;
    if (subject === undefined || (it !== 'it' && it !== 'that') || verb.links[0].lemma !== 'be') return [];
    if (verb.links.length > 1 || verb.links[0].negated || verb.passive || verb.modal !== undefined) return [];
    const phrase = readNounPhrase(words, verb.end);
    const relative = clauses[at + 1];
    if (phrase === undefined || relative?.role !== 'relative' || wordAt(words, phrase.end).kind !== 'who') return [];
    const lemma = innermost(relative);
    if (!(harming.has(lemma) || badHaps.has(lemma)) || relative.verb.links[0].negated) return [];
    const head = wordAt(words, phrase.head).normal;
    const owner = ownerOf(reading, phrase, cast);
    const party = partyOf(reading, phrase, cast);
    const place = { start: clause.start, end: relative.verb.end, weight: 'grave' as const };
    if (owner !== undefined && decisions.has(head)) return [{ agent: owner, party: owner.party, ...place }];
    if (owner === undefined && party.kind === 'party') return [{ agent: phrase, party, ...place }];
    return isImposedNoun(head) ? [{ agent: phrase, party: undefined, ...place }] : [];
  });
}

/** "With five managers pulling in five directions, the project went nowhere." */
export function loads(reading: Reading, cast: Cast): Cause[] {
  const { words, clauses } = reading;
  if (wordAt(words, 0).normal !== 'with') return [];
  const phrase = readNounPhrase(words, 1, true);
  const gerund = clauses.find(({ role, verb }) => role === 'participle' && verb.start === phrase?.end);
  if (phrase === undefined || gerund === undefined) return [];
  const party = partyOf(reading, phrase, cast);
  if (party.kind !== 'party' || !tellsBadEvent(reading, 0, gerund.verb.end)) return [];
  return [{ agent: phrase, party, start: 0, end: gerund.verb.end, weight: 'plain' }];
}

const labels = wordSet('cause reason culprit problem issue blocker blame');

/** Notes: "Root cause: the vendor not answering", "Reason: legal." */
export function headed(reading: Reading, cast: Cast): Cause[] {
  const { words } = reading;
  return words.flatMap((word, index) => {
    if (word.normal !== ':' || !labels.has(wordAt(words, index - 1).normal)) return [];
    const phrase = readNounPhrase(words, index + 1);
    if (phrase === undefined) return [];
    const party = partyOf(reading, phrase, cast);
    const whole = ['stop', 'negator'].includes(wordAt(words, phrase.end).kind);
    return party.kind === 'party' && whole
      ? [{ agent: phrase, party, start: Math.max(0, index - 1), end: phrase.end, weight: 'grave' as const }]
      : [];
  });
}
