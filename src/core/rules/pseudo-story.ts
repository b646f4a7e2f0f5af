import { message } from '../finding.ts';
import { passageOfWords } from '../language/attribution/reading.ts';
import { findDoings } from '../language/voice/habits.ts';
import { isQuestion, toldSentences } from '../language/voice/told.ts';
import type { Rule } from './rule.ts';

/** One habit is a remark; from two on the Action is told in habits. */
const fewest = 2;

/** The Action tells what the writer would do or usually does, and no event. */
export const pseudoStory: Rule = {
  metadata: {
    id: 'pseudo-story',
    group: 'voice',
    severity: 'information',
    english: true,
    brief: 'No single event',
    summary: 'The Action tells what the writer would do or usually does, in place of one event.',
    options: {},
  },
  check({ analysis, report }) {
    for (const { section } of analysis.sections) {
      if (section.parts.length > 1 || section.parts[0] !== 'action') continue;
      const { habits, events, others } = findDoings(toldSentences(section).filter((reading) => !isQuestion(reading)));
      const [first] = habits;
      if (first === undefined || habits.length < fewest || events > 0 || habits.length <= others) continue;
      const { text: words, range } = passageOfWords(first.reading, first.start, first.end - 1);
      report({
        message: message(
          '“{words}” tells a habit, and no sentence here tells an event. What did you do that one time?',
          {
            words,
          },
        ),
        range,
      });
    }
  },
};
