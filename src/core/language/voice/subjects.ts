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
 * A clause that tells on its own authority what happened, not what was said, meant, or would have been. The reader of
 * clauses carries a side clause on where no comma ends it; a subject of its own shows that a new clause has begun after
 * "and" ("where I kept it and I checked"), and one of the writer's after a side clause at the front ("when it rained I
 * stayed").
 */
export function isMain(reading: Reading, clause: Clause): boolean {
  const { role, verb, connector, subject, start } = clause;
  if (!verb.finite) return false;
  if (role === 'main') return true;
  if (role === 'subordinate' || subject === undefined || subject.start < start) return false;
  if (coordinators.has(connector)) return true;
  const [first, second] = reading.clauses;
  return clause === second && first?.preposed === true && (isMine(reading, clause) || isOurs(reading, clause));
}

/** The clause that a word stands in. */
export function clauseAt({ clauses }: Reading, index: number): Clause | undefined {
  return clauses.findLast(({ start }) => start <= index) ?? clauses[0];
}
