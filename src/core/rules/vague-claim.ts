import type { Message } from '../finding.ts';
import { message } from '../finding.ts';
import { passageOfWords } from '../language/attribution/reading.ts';
import { isQuestion, toldSentences } from '../language/voice/told.ts';
import { findVagueClaims, type VagueClaim } from '../language/voice/vague-claims.ts';
import type { Rule } from './rule.ts';

/** A claim that could stand in anybody's answer. */
export const vagueClaim: Rule = {
  metadata: {
    id: 'vague-claim',
    group: 'voice',
    severity: 'information',
    english: true,
    brief: 'Vague claim',
    summary: 'A claim could stand in anybody’s answer: “worked closely”, “took ownership”, “added value”.',
    options: {},
  },
  check({ analysis, report }) {
    for (const { section } of analysis.sections) {
      if (!section.parts.includes('action') && !section.parts.includes('result')) continue;
      for (const reading of toldSentences(section)) {
        if (isQuestion(reading)) continue;
        for (const claim of findVagueClaims(reading)) {
          const { text: words, range } = passageOfWords(reading, claim.start, claim.end - 1);
          report({ message: describe(claim, words), range });
        }
      }
    }
  },
};

function describe({ kind }: VagueClaim, words: string): Message {
  switch (kind) {
    case 'cooperation':
      return message('“{words}” does not say what you did together. With whom was it, on what, and how?', { words });
    case 'ownership':
      return message('“{words}” does not say what you took on. Which decision or which work was yours?', { words });
    case 'agreement':
      return message('“{words}” does not say who had to agree, on what, and how you brought them there.', { words });
    case 'communication':
      return message('“{words}” does not say what you told whom, and when.', { words });
    case 'thought':
      return message('“{words}” praises your thinking. What was the thought?', { words });
    case 'worth':
      return message('“{words}” praises what came of it. What changed, for whom, and by how much?', { words });
  }
}
