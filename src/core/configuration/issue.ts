import type { Message } from '../finding.ts';
import { isSlip, nearest } from '../text/nearest.ts';

/** The keys and indices that lead from the root of a value to a place in it. */
export type Path = readonly (string | number)[];

/** Something wrong in a configuration. What is wrong is passed over, the rest holds. */
export interface Issue {
  readonly message: Message;
  readonly path: Path;
  /** Whether it is about the last key of the path or about the value there. */
  readonly at: 'key' | 'value';
  readonly suggestion?: Suggestion;
}

/** What was probably meant. */
export interface Suggestion {
  readonly text: string;
  /** Whether it can hardly be anything else: one slip of the fingers away. */
  readonly certain: boolean;
}

/** What was probably meant by a word that is none of those known. */
export function suggest(written: string, known: readonly string[]): Suggestion | undefined {
  const text = nearest(written, known);
  return text === undefined ? undefined : { text, certain: isSlip(written, text) };
}
