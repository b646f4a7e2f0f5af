import type { Passage } from '../../answer/model.ts';

/**
 * What a passage says about learning. Every list holds the words that show it and is empty where nothing does.
 */
export interface LearningAnalysis {
  /** The writer says what they learned, realised or would do differently. */
  readonly lessons: readonly Passage[];
  /** Lessons that say nothing ("I learned a lot", "communication is important"). */
  readonly platitudes: readonly Passage[];
  /** Lessons that point at others ("I learned not to trust QA"). */
  readonly atOthers: readonly Passage[];
  /** Lasting changes: an artefact (checklist, gate, review), a policy, or a habit ("Now, I …"). */
  readonly changes: readonly Passage[];
  /** Evidence that the change has been used since ("used across the org", "has held for two years"). */
  readonly evidence: readonly Passage[];
}
