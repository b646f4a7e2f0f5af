import type { Passage } from '../../answer/model.ts';
import { stageParagraph } from '../attribution/scene.ts';
import type { Sentence } from '../sentence.ts';
import { tellsChange } from './changes.ts';
import { tellsEvidence } from './evidence.ts';
import { isBarePlatitude, isPlatitude, pointsAtOthers, tellsLesson } from './lessons.ts';
import type { LearningAnalysis } from './model.ts';

/**
 * Finds what a paragraph says about learning. Each passage is the sentence that says it; a platitude and a lesson that
 * points at others are lessons too, and stand in both lists.
 *
 * @param paragraph - The sentences of one paragraph.
 */
export function analyseLearning(paragraph: readonly Sentence[]): LearningAnalysis {
  const found = { lessons: [], platitudes: [], atOthers: [], changes: [], evidence: [] } as Record<
    keyof LearningAnalysis,
    Passage[]
  >;
  for (const scene of stageParagraph(paragraph)) {
    const { reading } = scene;
    const passage: Passage = { text: reading.sentence.text, range: reading.sentence.range };
    const lesson = tellsLesson(scene);
    if (lesson) {
      found.lessons.push(passage);
      if (isPlatitude(reading.words)) found.platitudes.push(passage);
      if (pointsAtOthers(scene)) found.atOthers.push(passage);
    } else if (isBarePlatitude(reading.words)) found.platitudes.push(passage);
    if (tellsChange(scene, lesson)) found.changes.push(passage);
    if (tellsEvidence(scene)) found.evidence.push(passage);
  }
  return found;
}
