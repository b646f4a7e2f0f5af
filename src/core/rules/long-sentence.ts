import { message } from '../finding.ts';
import { cutsFor, splitSentence } from '../fixes/split-sentence.ts';
import { toldSentences } from '../language/voice/told.ts';
import { countWords } from '../text/spoken-words.ts';
import type { Rule, RuleOptions } from './rule.ts';

const options = {
  most: {
    default: 25,
    minimum: 5,
    maximum: 200,
    description: 'Words above which a sentence that can be split is hinted at.',
  },
  limit: {
    default: 35,
    minimum: 5,
    maximum: 200,
    description: 'Words above which every sentence is reported, and not as a hint.',
  },
} as const satisfies RuleOptions;

/** A sentence that is hard to say in one breath and hard to follow. */
export const longSentence: Rule<typeof options> = {
  metadata: {
    id: 'long-sentence',
    group: 'balance',
    severity: 'information',
    english: true,
    brief: 'Long sentence',
    summary: 'A sentence has more words than can be said in one breath.',
    options,
  },
  check({ file, analysis, options: { most, limit }, report }) {
    for (const { section } of analysis.sections) {
      for (const reading of toldSentences(section)) {
        const words = countWords(reading.sentence.text);
        if (words <= most) continue;
        const cuts = cutsFor(reading, most);
        // One breath may hold a sentence that hangs together; a hint is for what comes apart by itself.
        if (words <= limit && cuts.length === 0) continue;
        const edits = splitSentence(file.text, reading, cuts);
        report({
          message: message('{words} words in one sentence. Up to {most} are easy to say and to follow.', {
            words,
            most,
          }),
          range: reading.sentence.range,
          ...(words <= limit && { severity: 'hint' }),
          fixes: edits === undefined ? [] : [{ title: message('Split the sentence'), edits, safe: false }],
        });
      }
    }
  },
};
