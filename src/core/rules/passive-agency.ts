import { message } from '../finding.ts';
import { passageOfWords } from '../language/attribution/reading.ts';
import { findHiddenAct } from '../language/voice/passives.ts';
import { isQuestion, toldSentences } from '../language/voice/told.ts';
import type { Rule } from './rule.ts';

/** Something was done in the Action, and nobody did it. */
export const passiveAgency: Rule = {
  metadata: {
    id: 'passive-agency',
    group: 'voice',
    severity: 'hint',
    english: true,
    brief: 'Who did it?',
    summary: 'The Action tells what was done and hides who did it: “a new process was introduced”.',
    options: {},
  },
  check({ analysis, report }) {
    for (const { section } of analysis.sections) {
      if (section.parts.length > 1 || section.parts[0] !== 'action') continue;
      for (const reading of toldSentences(section)) {
        const hidden = isQuestion(reading) ? undefined : findHiddenAct(reading);
        if (hidden === undefined) continue;
        const { text: words, range } = passageOfWords(reading, hidden.start, hidden.end - 1);
        report({ message: message('“{words}” does not say by whom. If it was you, say “I”.', { words }), range });
      }
    }
  },
};
