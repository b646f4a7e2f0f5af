import type { NounPhrase } from '../english/phrases.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { failingAdjectives, failings } from './lexicon/events.ts';
import { graveTraits } from './lexicon/traits.ts';
import { partyOf, type Cast, type Party } from './parties.ts';
import type { Reading } from './reading.ts';

const themselves = wordSet('their his her');

/** The party that a phrase belongs to: "the vendor's delays", "their indecision". */
export function ownerOf(
  reading: Reading,
  phrase: NounPhrase,
  cast: Cast,
): { start: number; end: number; party: Party } | undefined {
  const { words } = reading;
  for (let index = phrase.start; index < phrase.head; index += 1) {
    const word = wordAt(words, index);
    if (word.genitive) {
      const owner = { start: phrase.start, end: index + 1, head: index };
      const party = partyOf(reading, owner, cast);
      if (party.kind === 'party' || party.kind === 'maybe') return { ...owner, party };
    }
    if (themselves.has(word.normal) && (cast.latest !== undefined || word.normal !== 'their')) {
      const party = partyOf(reading, { start: index, end: index + 1, head: index }, cast);
      if (party.kind === 'party') return { start: index, end: index + 1, party };
    }
  }
  return undefined;
}

/** Whether the phrase names a failing: by its noun, or by an adjective before it. */
export function isFailing(words: readonly Word[], phrase: NounPhrase): boolean {
  const head = wordAt(words, phrase.head);
  if (failings.has(head.normal)) return true;
  for (let index = phrase.start; index < phrase.head; index += 1) {
    const { normal } = wordAt(words, index);
    if (failingAdjectives.has(normal) || graveTraits.has(normal)) return true;
  }
  return false;
}
