import type { Answer } from '../answer/model.ts';
import { message } from '../finding.ts';
import { speaksOf } from '../language/substance/concept.ts';
import { competencySigns } from '../language/substance/concepts/competencies.ts';
import { isWritten } from '../language/substance/enough.ts';
import { toldSentences } from '../language/voice/told.ts';
import { findCompetency } from '../questions/competencies.ts';
import type { Rule } from './rule.ts';

/** A competency that the front matter names and that no story of the file shows. Names of one's own are left alone. */
export const undeclaredSignal: Rule = {
  metadata: {
    id: 'undeclared-signal',
    group: 'substance',
    severity: 'hint',
    english: true,
    brief: 'Competency not shown',
    summary: 'A competency is named in the front matter, and the story shows nothing of it.',
    options: {},
  },
  check({ file, answer, report }) {
    // The front matter speaks for all answers of the file.
    if (answer !== file.answers[0] || !file.answers.every(isWritten)) return;
    for (const { text, range } of file.metadata.competencies) {
      const competency = findCompetency(text);
      const signs = competency && competencySigns[competency.id];
      if (competency === undefined || signs === undefined) continue;
      const isShown = (one: Answer) =>
        one.sections.some((section) => toldSentences(section).some((reading) => speaksOf(reading, signs)));
      if (file.answers.some(isShown)) continue;
      const [signal = ''] = competency.signals;
      report({
        message: message('Nothing in the story seems to show {competency}. A sign of it: {signal}.', {
          competency: text,
          signal,
        }),
        range,
      });
    }
  },
};
