import { message } from '../finding.ts';
import { passageOfWords } from '../language/attribution/reading.ts';
import { findTenseShifts } from '../language/voice/tense-shifts.ts';
import { isQuestion, toldParagraphs } from '../language/voice/told.ts';
import type { Rule } from './rule.ts';

/** A story in the past slips into the present. */
export const tenseShift: Rule = {
  metadata: {
    id: 'tense-shift',
    group: 'voice',
    severity: 'hint',
    english: true,
    brief: 'Shift of tense',
    summary: 'An act of the writer is told in the present among acts in the past: “I walked in and I tell him”.',
    options: {},
  },
  check({ analysis, report }) {
    for (const { section } of analysis.sections) {
      // What a Result or a Learning tells in the present may still hold.
      if (section.parts.includes('result') || section.parts.includes('learning')) continue;
      for (const paragraph of toldParagraphs(section)) {
        for (const { reading, start, end } of findTenseShifts(paragraph.filter((one) => !isQuestion(one)))) {
          const { text: words, range } = passageOfWords(reading, start, end - 1);
          report({
            message: message('“{words}” slips into the present. The story is told in the past.', { words }),
            range,
          });
        }
      }
    }
  },
};
