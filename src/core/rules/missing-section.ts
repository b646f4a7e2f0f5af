import { missingParts, placeOf } from '../answer/missing.ts';
import { partName } from '../answer/names.ts';
import { message } from '../finding.ts';
import { insertSections } from '../fixes/insert-section.ts';
import type { Rule } from './rule.ts';

/** A part that the file's framework has and the story lacks. Learning is left to `missing-learning`. */
export const missingSection: Rule = {
  metadata: {
    id: 'missing-section',
    group: 'structure',
    severity: 'information',
    english: false,
    brief: 'A part is missing',
    summary: 'The story lacks a part of its framework: Situation, Task, Action or Result.',
    options: {},
  },
  check({ file, answer, report }) {
    const missing = missingParts(answer).filter((part) => part !== 'learning');
    if (missing.length === 0) return;
    if (answer.sections.length === 0) {
      report({
        message: message('This answer has no STAR parts yet: Situation, Task, Action, Result and Learning.'),
        range: placeOf(answer),
        fixes: [
          {
            title: message('Insert all parts'),
            edits: [insertSections(file.text, answer, missingParts(answer))],
            safe: false,
          },
        ],
      });
      return;
    }
    for (const part of missing) {
      report({
        message: message('There is no {part}. An interviewer will ask for it.', { part: partName(part) }),
        range: placeOf(answer),
        fixes: [
          {
            title: message('Insert {part}', { part: partName(part) }),
            edits: [insertSections(file.text, answer, [part])],
            safe: false,
          },
        ],
      });
    }
  },
};
