import type { Answer, NarrativePart, QuestionType, Section } from './answer/model.ts';
import type { Attribution } from './language/attribution/model.ts';
import type { LearningAnalysis } from './language/learning/model.ts';
import type { Quantity, VagueSize } from './language/quantities/model.ts';

/** What one section says. */
export interface SectionAnalysis {
  readonly section: Section;
  readonly attributions: readonly Attribution[];
  readonly quantities: readonly Quantity[];
  readonly vagueSizes: readonly VagueSize[];
  readonly learning: LearningAnalysis;
}

/** What an answer says: the language analysis of its sections, without any judgement. */
export interface Analysis {
  readonly questionType: QuestionType;
  /** One for each of the answer's sections, in their order. */
  readonly sections: readonly SectionAnalysis[];
  /** The analyses of the sections that tell the part. */
  of(part: NarrativePart): readonly SectionAnalysis[];
}

export type { Answer };
