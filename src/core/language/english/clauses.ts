import type { NounPhrase } from './phrases.ts';
import { lastLink, type VerbGroup } from './verb-groups.ts';

/** What a clause is to its sentence. Subordinate clauses carry their conjunction as the `connector`. */
export type ClauseRole = 'main' | 'subordinate' | 'relative' | 'complement' | 'question' | 'infinitive' | 'participle';

/** A subject with its verb. */
export interface Clause {
  readonly subject: NounPhrase | undefined;
  /** Whether several phrases are the subject together ("the PM and I"). */
  readonly joint: readonly NounPhrase[];
  readonly verb: VerbGroup;
  readonly role: ClauseRole;
  /** The conjunction or preposition that opens it, or an empty string. */
  readonly connector: string;
  /** It is told before the main clause ("When …, I …"). */
  readonly preposed: boolean;
  /** For a complement: the clause whose verb reports it. */
  readonly reporter: Clause | undefined;
  readonly start: number;
  /** Where the next clause begins (exclusive). */
  end: number;
}

/** The lemma of the last verb of a clause's chain: the one that says what is done. */
export function innermost(clause: Clause): string {
  return lastLink(clause.verb).lemma;
}
