import type { Answer, Section } from '../answer/model.ts';
import type { Budget } from './profiles.ts';

/** A budget with what an answer spends on it. */
export interface Share {
  readonly budget: Budget;
  /** Percent of the answer's spoken words, not rounded. */
  readonly percent: number;
  /** Percentage points below the least or above the most that is expected; 0 within. */
  readonly off: number;
  /** The sections that it is spent on, in the order of the file. */
  readonly sections: readonly Section[];
}

/**
 * What an answer spends on a budget.
 *
 * @returns `undefined` where that cannot be told: no section tells its parts, or one tells others besides.
 */
export function shareOf(answer: Answer, budget: Budget): Share | undefined {
  const sections = answer.sections.filter(({ parts }) => parts.some((part) => budget.parts.includes(part)));
  const isOwn = sections.every(({ parts }) => parts.every((part) => budget.parts.includes(part)));
  if (!isOwn || sections.length === 0 || answer.words === 0) return undefined;
  const percent = (100 * sections.reduce((sum, { words }) => sum + words, 0)) / answer.words;
  return { budget, percent, off: Math.max(budget.minimum - percent, percent - budget.maximum, 0), sections };
}
