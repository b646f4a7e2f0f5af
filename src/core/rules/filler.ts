import type { Fix } from '../finding.ts';
import { message } from '../finding.ts';
import { removeWords } from '../fixes/remove-words.ts';
import type { Reading } from '../language/attribution/reading.ts';
import { passageOfWords } from '../language/attribution/reading.ts';
import { wordAt } from '../language/english/words.ts';
import { findFillers, type Filler } from '../language/voice/fillers.ts';
import { toldSentences } from '../language/voice/told.ts';
import type { Rule, RuleReport } from './rule.ts';

/** Words that only fill the time in which the next ones are looked for. */
export const filler: Rule = {
  metadata: {
    id: 'filler',
    group: 'voice',
    severity: 'information',
    english: true,
    brief: 'Filler word',
    summary: 'A word fills a pause and says nothing: “basically”, “you know”, “very, very”.',
    options: {},
  },
  check({ file, analysis, report }) {
    for (const { section } of analysis.sections) {
      for (const reading of toldSentences(section)) {
        for (const found of findFillers(reading)) report(describe(file.text, reading, found));
      }
    }
  },
};

function describe(text: string, reading: Reading, found: Filler): RuleReport {
  const { text: words, range } = passageOfWords(reading, found.start, found.end - 1);
  return {
    message: message('“{words}” only fills a pause. The sentence says the same without it.', { words }),
    range,
    fixes: removal(text, reading, found),
  };
}

function removal(text: string, reading: Reading, { start, idle }: Filler): Fix[] {
  if (idle === undefined) return [];
  const { first } = wordAt(reading.words, start);
  const { last } = wordAt(reading.words, idle - 1);
  const edit = removeWords(text, reading.sentence, first, last);
  const { text: words } = passageOfWords(reading, start, idle - 1);
  return edit === undefined ? [] : [{ title: message('Take out “{words}”', { words }), edits: [edit], safe: true }];
}
