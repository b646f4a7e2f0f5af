import { innermost } from '../english/clauses.ts';
import { lastLink } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { badEvents, badStates, badVerbs, ills } from './lexicon/events.ts';
import { badly } from './lexicon/traits.ts';
import { harmless, plainActs } from './lexicon/verbs.ts';
import type { Reading } from './reading.ts';

/** Not done, these are good news: "never lost a sample". */
function isGoodUndone(lemma: string): boolean {
  return badVerbs.has(lemma) || harmless.has(lemma) || plainActs.has(lemma);
}

/** "Solved our performance issues": what was bad is told to be over. */
export function isMended(words: readonly Word[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 5; at -= 1) {
    const word = wordAt(words, at);
    if (word.kind === 'stop' || word.kind === 'comma' || word.kind === 'subordinator') return false;
    if (word.verb !== undefined && mends.has(word.verb.lemma)) return true;
  }
  return false;
}

/** States that are prepositions and measures besides: they need a "was", "ran" or "fell" before them. */
const places = wordSet('over behind short down low');

function isReached(words: readonly Word[], index: number): boolean {
  const word = wordAt(words, index - 1);
  return word.kind === 'be' || ['run', 'go', 'fall', 'come', 'leave', 'get', 'drop'].includes(word.verb?.lemma ?? '');
}

const mends = wordSet(
  'solve fix resolve repair reduce cut halve prevent avoid end eliminate remove handle manage catch spot detect clear settle overcome address mend correct tackle survive absorb recover cure rescue save lower stop defuse',
);

/** Whether the sentence, outside the stretch, tells of something that went wrong. */
export function tellsBadEvent(reading: Reading, from: number, to: number): boolean {
  const { words, clauses } = reading;
  for (const clause of clauses) {
    if (clause.verb.start >= from && clause.verb.start < to) continue;
    const lemma = innermost(clause);
    const last = lastLink(clause.verb);
    if (badVerbs.has(lemma) && !last.negated) return true;
    if (last.negated && lemma !== 'be' && lemma !== 'have' && !isGoodUndone(lemma)) return true;
  }
  for (let index = 0; index < words.length; index += 1) {
    if (index >= from && index < to) continue;
    const word = wordAt(words, index);
    const { normal } = word;
    if (
      badStates.has(normal) ||
      badly.has(normal) ||
      badEvents.has(normal) ||
      ills.has(normal) ||
      (word.verb !== undefined && ills.has(word.verb.lemma)) ||
      (normal.endsWith('s') && badEvents.has(normal.slice(0, -1)))
    ) {
      if (isMended(words, index) || (places.has(normal) && !isReached(words, index))) continue;
      const before = [wordAt(words, index - 1), wordAt(words, index - 2)];
      if (!before.some((word) => word.negative || word.normal === 'no' || word.normal === 'without')) return true;
    }
  }
  return false;
}
