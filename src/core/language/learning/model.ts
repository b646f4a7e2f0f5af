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
  /** Of the changes, the writer's own ways of acting ("Now, I …"). */
  readonly habits: readonly Passage[];
  /** Of the habits, those that name nothing that could be seen ("now I communicate better"). */
  readonly vagueHabits: readonly Passage[];
  /** Evidence that the change has been used since ("used across the org", "has held for two years"). */
  readonly evidence: readonly Passage[];
  /** Steps that keep a failure from happening again, said to do so. */
  readonly prevention: readonly Passage[];
}
