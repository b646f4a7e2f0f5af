import type { NarrativePart, QuestionType } from '../answer/model.ts';

/** How much of an answer some parts take together, in percent of its spoken words. */
export interface Budget {
  readonly parts: readonly NarrativePart[];
  readonly minimum: number;
  readonly maximum: number;
}

/** The shape that listeners expect of an answer to a type of question. */
export interface Profile {
  /** As it is named to the user; the names of question types where a profile is of one type only. */
  readonly name: 'general' | 'failure' | 'conflict';
  readonly budgets: readonly Budget[];
}

const setup: Budget = { parts: ['situation', 'task'], minimum: 0, maximum: 30 };

/**
 * Coaches' convention; no research was found behind any of these numbers. They give 10 to 20 % to the Situation, 10 to
 * 15 to the Task, 50 to 70 to the Action and 10 to 30 to the Result (20, 10, 60 and 10 at
 * https://careers.uw.edu/resources/star-method-of-interviewing/, 10, 10, 60 and 20 at
 * https://jobcoachai.cv/blog/how-to-answer-behavioral-interview-questions/). The bands are about as wide as these
 * sources lie apart, and leave room for the Learning, which most of them do not count.
 */
const general: Profile = {
  name: 'general',
  budgets: [
    setup,
    { parts: ['action'], minimum: 45, maximum: 65 },
    { parts: ['result'], minimum: 10, maximum: 25 },
    { parts: ['learning'], minimum: 5, maximum: 15 },
  ],
};

/**
 * Of a failure the listener wants to hear what came of it and what has changed since. Coaches give these 30 to 40 %
 * (https://spacecomplexity.ai/blog/tell-me-about-a-time-you-failed) and up to 80 %
 * (https://imhireready.com/blog/failure-stories).
 */
const failure: Profile = {
  name: 'failure',
  budgets: [
    setup,
    { parts: ['action'], minimum: 20, maximum: 45 },
    { parts: ['result', 'learning'], minimum: 35, maximum: 60 },
  ],
};

/** A conflict has a second side that must be told, in the Action, and a lesson about one's own part in it. */
const conflict: Profile = {
  name: 'conflict',
  budgets: [
    setup,
    { parts: ['action'], minimum: 40, maximum: 60 },
    { parts: ['result'], minimum: 10, maximum: 25 },
    { parts: ['learning'], minimum: 10, maximum: 20 },
  ],
};

/**
 * The shape for a type of question. Leadership, achievement, pressure, teamwork and ambiguity ask for what somebody did,
 * as the general shape has it: no source was found that gives them another.
 */
export function profileOf(type: QuestionType): Profile {
  if (type === 'failure') return failure;
  return type === 'conflict' ? conflict : general;
}
