import { message } from '../finding.ts';
import { rangeOfWords } from '../language/attribution/reading.ts';
import { boastIn, tellsHarm } from '../language/substance/boasts.ts';
import { toldParagraphs } from '../language/voice/told.ts';
import type { Rule } from './rule.ts';

const weakness =
  /\b(?:weakness|weaknesses|weak point|shortcoming|shortcomings|flaw|flaws|area (?:for|of) (?:improvement|development)|fault)\b/i;

/** A failing that is a virtue by another name, where the question asks for a real one. */
export const disguisedStrength: Rule = {
  metadata: {
    id: 'disguised-strength',
    group: 'substance',
    severity: 'information',
    english: true,
    brief: 'A strength, no failing',
    summary: 'The question asks for a failing, and the answer names a virtue: “I work too hard”.',
    options: {},
  },
  check({ answer, analysis, report }) {
    const asked = `${answer.question?.text ?? ''} ${answer.title?.text ?? ''}`;
    if (analysis.questionType !== 'failure' && !weakness.test(asked)) return;
    for (const { section } of analysis.sections) {
      for (const paragraph of toldParagraphs(section)) {
        paragraph.forEach((reading, index) => {
          const boast = boastIn(reading);
          // What it cost stands in the same sentence or in the next two.
          if (boast === undefined || tellsHarm(paragraph.slice(index, index + 3))) return;
          report({
            message: message(
              'This sounds like a strength in disguise. Name a failing that cost something, and what it cost.',
            ),
            range: rangeOfWords(reading, boast.start, boast.end - 1),
          });
        });
      }
    }
  },
};
