import type { Passage } from '../../answer/model.ts';
import type { Range } from '../../text/range.ts';

/**
 * How the writer puts a failure on somebody or something else:
 * - `person`: another party is the agent of a failing, obstructing or withholding act ("QA missed it");
 * - `cause`: another party or its quality is named as the cause ("because of the vendor", "due to poor leadership");
 * - `coercion`: the writer was made to ("I was forced to", "had no choice");
 * - `disclaimer`: the writer denies a part in it ("not my fault");
 * - `judgement`: another's character is judged ("my lazy colleague");
 * - `contempt`: tone alone tells it ("of course, they …");
 * - `accusation`: the writer had told them so ("I told them it would fail, but …");
 * - `evasion`: nobody is the agent of a failure that the answer owns ("mistakes were made").
 */
export const blameKinds = [
  'person',
  'cause',
  'coercion',
  'disclaimer',
  'judgement',
  'contempt',
  'accusation',
  'evasion',
] as const;
export type BlameKind = (typeof blameKinds)[number];

/** Who is made the agent of what. */
export interface Attribution {
  readonly kind: 'ownership' | BlameKind;
  /** Who or what is made the agent, as written; for a pronoun the party it stands for. `undefined` where nobody is named. */
  readonly agent: Passage | undefined;
  /** What is said to have gone wrong, as written. */
  readonly event: Passage;
  /** No word says so: only what stands around it leaves the agent as the one culprit. */
  readonly implied?: boolean | undefined;
  /** The words that show it: what a finding underlines. */
  readonly range: Range;
}
