import type { LabelForm } from '../model.ts';
import type { Range } from '../../text/range.ts';
import type { Meaning, Trust } from './meaning.ts';

/** Something that reads like a label; whether it is one depends on the others of its answer. */
export interface Candidate {
  /** Index of the leaf that it stands in. */
  readonly leaf: number;
  readonly meaning: Meaning;
  readonly trust: Trust;
  /** Its words in lower case: tells "Result" from "Impact". */
  readonly name: string;
  readonly form: LabelForm;
  /** Level of the heading, else 0. */
  readonly depth: number;
  /** Labels of one style look alike: heading level, weight, place in a list. */
  readonly style: string;
  /** Whether it counts only in a set of three parts in its style: letters, and forms that running text has too. */
  readonly weak: boolean;
  /** Whether it stands inside a line, not at its start. */
  readonly inside: boolean;
  /** Whether it begins its leaf, and the leaf stands in no list. */
  readonly top: boolean;
  /** Letters only. */
  readonly letter: boolean;
  /** Nothing follows on its line. */
  readonly alone: boolean;
  /** Offset in the leaf's prose at which the text before it ends. */
  readonly begin: number;
  /** The label's words: offsets in the leaf's prose. */
  readonly words: Range;
  /** Offset in the leaf's prose at which its text begins. */
  readonly body: number;
  /** In the file: from the first mark of the label to the last of its punctuation. */
  readonly source: Range;
}
