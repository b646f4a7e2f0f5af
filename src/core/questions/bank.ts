import { achievementQuestions } from './bank/achievement.ts';
import { ambiguityQuestions } from './bank/ambiguity.ts';
import { conflictQuestions } from './bank/conflict.ts';
import { failureQuestions } from './bank/failure.ts';
import { leadershipQuestions } from './bank/leadership.ts';
import { otherQuestions } from './bank/other.ts';
import { pressureQuestions } from './bank/pressure.ts';
import { teamworkQuestions } from './bank/teamwork.ts';
import type { Question } from './model.ts';

/** Behavioural interview questions, by type in the order of `questionTypes`. */
export const questions: readonly Question[] = [
  ...failureQuestions,
  ...conflictQuestions,
  ...leadershipQuestions,
  ...achievementQuestions,
  ...pressureQuestions,
  ...teamworkQuestions,
  ...ambiguityQuestions,
  ...otherQuestions,
];
