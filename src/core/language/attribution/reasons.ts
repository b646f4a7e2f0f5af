import type { Clause } from '../english/clauses.ts';
import { wordSet } from '../english/word-set.ts';
import { tellsBadEvent } from './bad-events.ts';
import type { Scene } from './scene.ts';

/** Causal conjunctions: the clause after them is the stated reason of the one before. */
export const causal = wordSet('because since as');

/** Whether the clause is the stated reason of something bad in the sentence. */
export function isStatedReason(scene: Scene, clause: Clause): boolean {
  if (clause.role !== 'subordinate' || !causal.has(clause.connector)) return false;
  return tellsBadEvent(scene.reading, clause.start, clause.end);
}
