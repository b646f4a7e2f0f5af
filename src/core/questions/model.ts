import type { QuestionType } from '../answer/model.ts';

/** How far into a working life a question is usually asked. */
export const levels = ['entry', 'mid', 'senior', 'lead'] as const;
export type Level = (typeof levels)[number];

/** Something that an interviewer tries to see in a story. */
export interface Competency {
  /** Kebab-case, stable. */
  readonly id: string;
  /** As written in front matter. */
  readonly name: string;
  /** Other spellings and near names that mean the same. */
  readonly aliases: readonly string[];
  readonly description: string;
  /** Two to four things that an interviewer listens for, each a phrase that can follow "Show that you". */
  readonly signals: readonly string[];
}

/** A behavioural interview question. */
export interface Question {
  /** Kebab-case, stable. */
  readonly id: string;
  readonly text: string;
  readonly type: QuestionType;
  /** Names of competencies, the main one first. */
  readonly competencies: readonly string[];
  /** The level from which it is usually asked; absent where it suits everybody. */
  readonly level?: Level;
}
