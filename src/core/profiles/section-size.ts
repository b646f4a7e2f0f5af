import type { Answer, QuestionType, Section } from '../answer/model.ts';
import { speakingSeconds } from '../answer/speaking.ts';
import { profileOf } from './profiles.ts';
import type { Share } from './shares.ts';
import { shareOf } from './shares.ts';

/** How much room a section takes. */
export interface SectionSize {
  /** Spoken words. */
  readonly words: number;
  /** Seconds to say them, not rounded. */
  readonly seconds: number;
  /** From 0 to 1: its share of the answer's spoken words; 0 where there are none. */
  readonly share: number;
  /**
   * What the question's type expects of its parts, and what the answer spends on them, perhaps in other sections besides;
   * `undefined` where that cannot be told.
   */
  readonly budget: Share | undefined;
}

/**
 * Measures a section against the profile of the question's type.
 *
 * @param answer - The answer that the section belongs to.
 * @param section - The section.
 * @param type - The question's type.
 * @param pace - Words a minute.
 */
export function sectionSize(answer: Answer, section: Section, type: QuestionType, pace: number): SectionSize {
  const { words } = section;
  const budget = profileOf(type).budgets.find(({ parts }) => section.parts.some((part) => parts.includes(part)));
  return {
    words,
    seconds: speakingSeconds(words, pace),
    share: answer.words === 0 ? 0 : words / answer.words,
    budget: budget && shareOf(answer, budget),
  };
}
