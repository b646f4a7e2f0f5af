import { message } from '../finding.ts';
import { partName } from '../answer/names.ts';
import { promptSnippet } from '../fixes/prompt.ts';
import type { Rule } from './rule.ts';

/** A labelled part with nothing below its label. Learning is left to `missing-learning`, prompts to `placeholder-left`. */
export const emptySection: Rule = {
  metadata: {
    id: 'empty-section',
    group: 'structure',
    severity: 'information',
    english: false,
    brief: 'An empty part',
    summary: 'A part of the story has a label but nothing is written below it.',
    options: {},
  },
  check({ answer, report }) {
    for (const section of answer.sections) {
      if (section.words > 0 || section.placeholders.length > 0 || section.parts.includes('learning')) continue;
      report({
        message: message('{part} is empty. Say it in two or three sentences, or take the label out.', {
          part: partName(section.parts),
        }),
        range: section.label.range,
        fixes: [
          {
            title: message('Put in a prompt for {part}', { part: partName(section.parts) }),
            edits: [promptSnippet(section)],
            safe: false,
          },
        ],
      });
    }
  },
};
