import type { AnswerFile } from '../answer/model.ts';
import type { Preferences } from '../configuration.ts';

/** Seconds between which an answer is as long as it should be, and those beyond which it is clearly not. */
export interface Edge {
  readonly expected: number;
  readonly limit: number;
  /** The writer's own target that these come from, if there is one. */
  readonly target: number | undefined;
}

/**
 * How far from a target that the writer has set an answer may end: a quarter, since the pace alone differs by a seventh
 * between people (130 to 150 words a minute), and so far that it is another answer. They put a target of 120 seconds
 * into much the same band as the default one: 90 to 150, at most 60 to 210.
 */
const shares = {
  shortest: { expected: 0.75, limit: 0.5 },
  longest: { expected: 1.25, limit: 1.75 },
} as const;

/**
 * One end of the time that an answer may take.
 *
 * @param end - Which end.
 * @param file - The file, whose front matter may set a target.
 * @param preferences - Those of the user, who may set another for all files.
 * @param usual - Seconds where nobody has set any.
 */
export function edgeOf(
  end: keyof typeof shares,
  { metadata }: AnswerFile,
  preferences: Preferences,
  usual: Omit<Edge, 'target'>,
): Edge {
  const target = metadata.target ?? preferences.target;
  if (target === undefined) return { ...usual, target };
  const { expected, limit } = shares[end];
  return { expected: target * expected, limit: target * limit, target };
}

/** Seconds as minutes: "2:05". */
export function clockTime(seconds: number): string {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
