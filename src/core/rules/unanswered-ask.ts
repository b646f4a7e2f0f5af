import { sectionsOf } from '../analysis.ts';
import { message } from '../finding.ts';
import { tracedAsks } from '../language/substance/traced.ts';
import { isWritten } from '../language/substance/enough.ts';
import type { Rule } from './rule.ts';

/** Something that the question asks for and the story says nothing of. */
export const unansweredAsk: Rule = {
  metadata: {
    id: 'unanswered-ask',
    group: 'substance',
    severity: 'hint',
    english: true,
    brief: 'Ask not answered',
    summary: 'The question asks for something that the story says nothing of.',
    options: {},
  },
  check({ file, answer, analysis, report }) {
    if (!isWritten(answer)) return;
    for (const { ask, evidence } of tracedAsks(file.text, answer, analysis)) {
      if (evidence !== undefined) continue;
      // Where the part is missing, its own rule says so.
      const parts = sectionsOf(analysis, ask.concept.part).filter(({ section }) => section.words > 0);
      if (parts.length === 0 && answer.expectedParts.includes(ask.concept.part)) continue;
      report({
        message: message('The story does not seem to answer “{ask}”.', { ask: ask.passage.text }),
        range: ask.passage.range,
        related: parts.slice(0, 1).map(({ section }) => ({
          message: message('The answer would stand here'),
          range: section.label.range,
        })),
      });
    }
  },
};
