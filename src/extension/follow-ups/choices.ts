import { followUpsOf } from '../../core/follow-ups/follow-ups.ts';
import type { FollowUp } from '../../core/follow-ups/model.ts';
import { analysesOf } from '../documents/analyses.ts';
import type { Answered } from '../documents/state.ts';

/** A question of one of a file's answers. */
export interface Choice {
  /** Which of the file's answers, from 0. */
  readonly answer: number;
  readonly followUp: FollowUp;
}

/** The follow-up questions of all answers of a file, in their order. */
export function choicesIn(state: Answered): Choice[] {
  const analyses = analysesOf(state);
  return state.file.answers.flatMap((answer, index) => {
    const analysis = analyses[index];
    const followUps = analysis === undefined ? [] : followUpsOf(state.file.text, answer, analysis);
    return followUps.map((followUp) => ({ answer: index, followUp }));
  });
}
