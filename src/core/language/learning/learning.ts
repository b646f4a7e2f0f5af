import type { Passage } from '../../answer/model.ts';
import { stageParagraph } from '../attribution/scene.ts';
import type { Sentence } from '../sentence.ts';
import { changeIn } from './changes.ts';
import { tellsEvidence } from './evidence.ts';
import { pointsAtOthers } from './at-others.ts';
import { tellsLesson } from './lessons.ts';
import type { LearningAnalysis } from './model.ts';
import { isBarePlatitude, isPlatitude } from './platitudes.ts';
import { tellsPrevention } from './prevention.ts';

/**
 * Finds what a paragraph says about learning. Each passage is the sentence that says it; a platitude and a lesson that
 * points at others are lessons too, and stand in both lists.
 *
 * @param paragraph - The sentences of one paragraph.
 */
export function analyseLearning(paragraph: readonly Sentence[]): LearningAnalysis {
  const found = emptyLists();
  for (const scene of stageParagraph(paragraph)) {
    const { reading } = scene;
    const passage: Passage = { text: reading.sentence.text, range: reading.sentence.range };
    const lesson = tellsLesson(scene);
    if (lesson) {
      found.lessons.push(passage);
      if (isPlatitude(reading.words)) found.platitudes.push(passage);
      if (pointsAtOthers(scene)) found.atOthers.push(passage);
    } else if (isBarePlatitude(reading.words)) found.platitudes.push(passage);
    const change = changeIn(scene, lesson);
    if (change !== undefined) found.changes.push(passage);
    if (change?.habit === true) found.habits.push(passage);
    if (change?.vague === true) found.vagueHabits.push(passage);
    const evidence = tellsEvidence(scene);
    if (evidence) found.evidence.push(passage);
    // The step and the proof that it works may be two sentences: "It prints the scale. Nothing was scrapped since."
    if (tellsPrevention(scene, change !== undefined || found.changes.length > 0, evidence))
      found.prevention.push(passage);
  }
  return found;
}

function emptyLists(): { [Aspect in keyof LearningAnalysis]: Passage[] } {
  return {
    lessons: [],
    platitudes: [],
    atOthers: [],
    changes: [],
    habits: [],
    vagueHabits: [],
    evidence: [],
    prevention: [],
  };
}
