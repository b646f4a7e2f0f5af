import type { Analysis } from '../analysis.ts';
import type { Answer, NarrativePart } from '../answer/model.ts';
import type { Reading } from '../language/attribution/reading.ts';
import type { Range } from '../text/range.ts';

/** What a follow-up question is after. */
export const followUpKinds = [
  'metric',
  'lasting',
  'decision',
  'choice',
  'trade-off',
  'ownership',
  'failure',
  'prevention',
  'disagreement',
  'team',
  'timeline',
  'learning',
] as const;
export type FollowUpKind = (typeof followUpKinds)[number];

/** A question that a listener could ask, because of what the answer says or leaves out. Nobody knows whether they will. */
export interface Probe {
  readonly kind: FollowUpKind;
  /** In the language of the answer, as it would be spoken. */
  readonly question: string;
  /** The words of the answer that the question takes up; empty where it asks for what is left out. */
  readonly subject: string;
  /** The place that provokes it. */
  readonly range: Range;
}

/** A question of the Follow-ups part, as the writer has written it down. */
export interface WrittenQuestion {
  readonly question: string;
  /** From its first word to the end of its answer. */
  readonly range: Range;
  /** Where its answer stands, or would stand. */
  readonly answer: Range;
  readonly isAnswered: boolean;
}

/** A follow-up question with what the writer has prepared for it. */
export interface FollowUp {
  /** `undefined` for a question of the writer's own. */
  readonly kind: FollowUpKind | undefined;
  readonly question: string;
  /** The place that provokes it; for a question of the writer's own where it stands. */
  readonly range: Range;
  readonly state: 'open' | 'answered';
  /** The question in the Follow-ups part, if it stands there. */
  readonly written: WrittenQuestion | undefined;
}

/** What a probe looks at. */
export interface ProbeContext {
  readonly answer: Answer;
  readonly analysis: Analysis;
  /** The told sentences of the sections that hold a part. */
  readonly told: (part: NarrativePart) => readonly Reading[];
}

/** Looks for what provokes one kind of question. */
export type Prober = (context: ProbeContext) => readonly Probe[];
