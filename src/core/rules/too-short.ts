import { missingParts, placeOf } from '../answer/missing.ts';
import { speakingSeconds } from '../answer/speaking.ts';
import { isBeingWritten } from '../answer/unwritten.ts';
import { message } from '../finding.ts';
import { clockTime, edgeOf } from '../profiles/speaking-time.ts';
import type { Rule, RuleOptions } from './rule.ts';

const options = {
  target: {
    default: 90,
    minimum: 0,
    maximum: 3600,
    description: 'Seconds that an answer should last, where it has no target of its own.',
  },
  limit: {
    default: 60,
    minimum: 0,
    maximum: 3600,
    description: 'Seconds below which the finding is no longer a hint, where the answer has no target of its own.',
  },
} as const satisfies RuleOptions;

/** An answer that is told to its end and still over before it can convince anybody. */
export const tooShort: Rule<typeof options> = {
  metadata: {
    id: 'too-short',
    group: 'balance',
    severity: 'warning',
    english: false,
    brief: 'Too short',
    summary: 'The answer is whole and still over before it can convince.',
    options,
  },
  check({ file, answer, preferences, options: { target, limit }, report }) {
    const isHalf = isBeingWritten(answer) || missingParts(answer).some((part) => part !== 'learning');
    if (answer.words === 0 || isHalf) return;
    const { pace } = preferences;
    const seconds = speakingSeconds(answer.words, pace);
    const edge = edgeOf('shortest', file, preferences, { expected: target, limit });
    if (seconds >= edge.expected) return;
    const values = { time: clockTime(seconds), pace, least: clockTime(edge.target ?? edge.expected) };
    report({
      message:
        edge.target === undefined
          ? message(
              '{time} minutes to say at {pace} words a minute: a whole story takes {least}. What did you do, step by step?',
              values,
            )
          : message(
              '{time} minutes to say at {pace} words a minute: the target is {least}. What did you do, step by step?',
              values,
            ),
      range: placeOf(answer),
      ...(seconds >= edge.limit && { severity: 'hint' }),
    });
  },
};
