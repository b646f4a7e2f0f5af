import type { Reading } from '../attribution/reading.ts';
import type { Clause } from '../english/clauses.ts';
import { coordinators } from '../english/closed-class.ts';
import { wordAt } from '../english/words.ts';

/** Whether the clause says what the writer did or was: its one subject is "I". */
export function isMine({ words }: Reading, { subject, joint }: Clause): boolean {
  return subject !== undefined && joint.length < 2 && wordAt(words, subject.head).normal === 'i';
}

/** Whether the subject is "we", or the writer together with others. */
export function isOurs({ words }: Reading, { subject, joint }: Clause): boolean {
  if (subject === undefined) return false;
  if (joint.length > 1) return joint.some(({ head }) => wordAt(words, head).normal === 'i');
  return wordAt(words, subject.head).normal === 'we';
}

/**
 * A clause that tells on its own authority what happened, not what was said, meant, or would have been. After "and" with
 * a subject of its own a clause is taken for one even where the reader of clauses carries a question or a relative on.
 */
export function isMain({ role, verb, connector, subject, start }: Clause): boolean {
  if (!verb.finite) return false;
  const anew = coordinators.has(connector) && subject !== undefined && subject.start >= start;
  return role === 'main' || (anew && role !== 'subordinate');
}

/** The clause that a word stands in. */
export function clauseAt({ clauses }: Reading, index: number): Clause | undefined {
  return clauses.findLast(({ start }) => start <= index) ?? clauses[0];
}
