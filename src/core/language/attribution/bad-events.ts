import { innermost } from '../english/clauses.ts';
import { lastLink } from '../english/verb-groups.ts';
import { wordAt } from '../english/words.ts';
import { badEvents, badStates, badVerbs } from './lexicon/events.ts';
import type { Reading } from './reading.ts';

/** Whether the sentence, outside the stretch, tells of something that went wrong. */
export function tellsBadEvent(reading: Reading, from: number, to: number): boolean {
  const { words, clauses } = reading;
  for (const clause of clauses) {
    if (clause.verb.start >= from && clause.verb.start < to) continue;
    const lemma = innermost(clause);
    const last = lastLink(clause.verb);
    if (badVerbs.has(lemma) && !last.negated) return true;
    if (last.negated && lemma !== 'be' && lemma !== 'have') return true;
  }
  for (let index = 0; index < words.length; index += 1) {
    if (index >= from && index < to) continue;
    const { normal } = wordAt(words, index);
    if (
      badStates.has(normal) ||
      badEvents.has(normal) ||
      (normal.endsWith('s') && badEvents.has(normal.slice(0, -1)))
    ) {
      if (words[index - 1]?.normal !== 'no' && words[index - 1]?.normal !== 'without') return true;
    }
  }
  return false;
}
