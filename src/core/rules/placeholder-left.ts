import { message } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Prompts of the template, and other marks of text yet to come, that still stand in the story. */
export const placeholderLeft: Rule = {
  metadata: {
    id: 'placeholder-left',
    group: 'structure',
    severity: 'information',
    english: false,
    brief: 'Prompt left',
    summary: 'A prompt of the template, or another mark of text yet to come, still stands in the story.',
    options: {},
  },
  check({ answer, report }) {
    for (const section of answer.sections) {
      for (const placeholder of section.placeholders) {
        report({
          message: message('“{placeholder}” is still to be written.', { placeholder: placeholder.text }),
          range: placeholder.range,
        });
      }
    }
  },
};
