import { message } from '../finding.ts';
import { quotedLike, replaceText } from '../fixes/replace-text.ts';
import { misspeltCompetency } from '../questions/misspelt.ts';
import type { Rule } from './rule.ts';

/** Names of competencies in the front matter that are misspelt. Names of one's own are left alone. */
export const unknownCompetency: Rule = {
  metadata: {
    id: 'unknown-competency',
    group: 'structure',
    severity: 'information',
    english: false,
    brief: 'Competency misspelt',
    summary: 'A competency in the front matter is spelt almost like one that is known.',
    options: {},
  },
  check({ file, answer, preferences, report }) {
    if (answer !== file.answers[0]) return;
    for (const { text, range } of file.metadata.competencies) {
      const suggestion = misspeltCompetency(text, preferences.competencies);
      if (suggestion === undefined) continue;
      const written = file.text.slice(range.start, range.end);
      report({
        message: message('“{competency}” is no competency that is known. Is “{suggestion}” meant?', {
          competency: text,
          suggestion,
        }),
        range,
        fixes: [replaceText(range, { text: suggestion, certain: false }, quotedLike(written, suggestion))],
      });
    }
  },
};
