import type { Fix } from '../finding.ts';
import { message } from '../finding.ts';
import { removeWords } from '../fixes/remove-words.ts';
import type { Reading } from '../language/attribution/reading.ts';
import { passageOfWords } from '../language/attribution/reading.ts';
import { wordAt } from '../language/english/words.ts';
import { findOpening, type Opening } from '../language/voice/openings.ts';
import { toldSentences } from '../language/voice/told.ts';
import type { Rule } from './rule.ts';

/** The story begins with words about the story. */
export const weakOpening: Rule = {
  metadata: {
    id: 'weak-opening',
    group: 'voice',
    severity: 'hint',
    english: true,
    brief: 'Weak opening',
    summary: 'The first sentence does not begin with the story: “So, …”, “This is a story about …”.',
    options: {},
  },
  check({ file, analysis, report }) {
    const section = analysis.sections.find((one) => one.section.words > 0)?.section;
    const first = section?.blocks.find(({ kind, quoted }) => kind !== 'heading' && !quoted)?.sentences[0];
    const reading = section && toldSentences(section).find(({ sentence }) => sentence === first);
    const opening = reading && findOpening(reading);
    if (reading === undefined || opening === undefined) return;
    const { text: words, range } = passageOfWords(reading, opening.start, opening.end - 1);
    report({
      message:
        opening.kind === 'sound'
          ? message('“{words}” is not the story yet. Begin with where and when it happened.', { words })
          : message('“{words}” announces the story. Begin with where and when it happened.', { words }),
      range,
      fixes: removal(file.text, reading, opening, words),
    });
  },
};

function removal(text: string, reading: Reading, { kind, end }: Opening, words: string): Fix[] {
  if (kind !== 'sound') return [];
  const edit = removeWords(text, reading.sentence, 0, wordAt(reading.words, end - 1).last);
  return edit === undefined ? [] : [{ title: message('Take out “{words}”', { words }), edits: [edit], safe: true }];
}
