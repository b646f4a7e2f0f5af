import { placeOf } from '../answer/missing.ts';
import type { Answer, Section } from '../answer/model.ts';
import { partName } from '../answer/names.ts';
import { speakingSeconds } from '../answer/speaking.ts';
import { message } from '../finding.ts';
import { clockTime, edgeOf } from '../profiles/speaking-time.ts';
import type { Rule, RuleOptions } from './rule.ts';

const options = {
  target: {
    default: 180,
    minimum: 10,
    maximum: 3600,
    description: 'Seconds that an answer should not exceed, where it has no target of its own.',
  },
  limit: {
    default: 210,
    minimum: 10,
    maximum: 3600,
    description: 'Seconds above which the finding is no longer a hint, where the answer has no target of its own.',
  },
} as const satisfies RuleOptions;

/** An answer that takes longer to say than an interviewer listens. */
export const tooLong: Rule<typeof options> = {
  metadata: {
    id: 'too-long',
    group: 'balance',
    severity: 'warning',
    english: false,
    brief: 'Too long',
    summary: 'The answer takes longer to say than interviewers listen.',
    options,
  },
  check({ file, answer, preferences, options: { target, limit }, report }) {
    const { pace } = preferences;
    const seconds = speakingSeconds(answer.words, pace);
    const edge = edgeOf('longest', file, preferences, { expected: target, limit });
    const longest = longestSection(answer);
    if (seconds <= edge.expected || longest === undefined) return;
    const values = {
      time: clockTime(seconds),
      pace,
      most: clockTime(edge.target ?? edge.expected),
      part: partName(longest.parts),
      longest: clockTime(speakingSeconds(longest.words, pace)),
    };
    report({
      message:
        edge.target === undefined
          ? message(
              '{time} minutes to say at {pace} words a minute: interviewers listen for {most}. {part} alone takes {longest}.',
              values,
            )
          : message(
              '{time} minutes to say at {pace} words a minute: the target is {most}. {part} alone takes {longest}.',
              values,
            ),
      range: placeOf(answer),
      ...(seconds <= edge.limit && { severity: 'hint' }),
    });
  },
};

function longestSection({ sections }: Answer): Section | undefined {
  return [...sections].sort((first, second) => second.words - first.words)[0];
}
