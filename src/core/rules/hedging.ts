import type { Fix, Message } from '../finding.ts';
import { message } from '../finding.ts';
import { removeWords } from '../fixes/remove-words.ts';
import type { Reading } from '../language/attribution/reading.ts';
import { passageOfWords } from '../language/attribution/reading.ts';
import { wordAt } from '../language/english/words.ts';
import { findHedges, type Hedge } from '../language/voice/hedges.ts';
import { isQuestion, toldParagraphs } from '../language/voice/told.ts';
import type { Rule } from './rule.ts';

/** The writer takes back some of what they did. */
export const hedging: Rule = {
  metadata: {
    id: 'hedging',
    group: 'voice',
    severity: 'hint',
    english: true,
    brief: 'Weakened claim',
    summary: 'A word weakens what the writer did or reached: “I think I”, “kind of”, “tried to listen”, “helped with”.',
    options: {},
  },
  check({ file, analysis, report }) {
    for (const { section } of analysis.sections) {
      const [part] = section.parts;
      if (part === 'learning') continue;
      for (const paragraph of toldParagraphs(section)) {
        for (const [index, reading] of paragraph.entries()) {
          if (isQuestion(reading)) continue;
          for (const hedge of findHedges(reading, part, paragraph[index + 1])) {
            const { text: words, range } = passageOfWords(reading, hedge.start, hedge.end - 1);
            report({ message: describe(hedge, words), range, fixes: removal(file.text, reading, hedge, words) });
          }
        }
      }
    }
  },
};

function describe({ kind }: Hedge, words: string): Message {
  switch (kind) {
    case 'opinion':
      return message('“{words}” makes an act of yours an opinion. Say what you did, and how one could see it.', {
        words,
      });
    case 'softener':
      return message('“{words}” takes some of it back. Leave it out, or say how far it went.', { words });
    case 'attempt':
      return message('“{words}” leaves open whether you did it. Say what you did and what came of it.', { words });
    case 'share':
      return message('“{words}” does not tell your part. What did you do yourself?', { words });
  }
}

/** Without the softener the sentence claims more: the writer has to want that. */
function removal(text: string, reading: Reading, { kind, start, end }: Hedge, words: string): Fix[] {
  if (kind !== 'softener') return [];
  const edit = removeWords(
    text,
    reading.sentence,
    wordAt(reading.words, start).first,
    wordAt(reading.words, end - 1).last,
  );
  return edit === undefined ? [] : [{ title: message('Take out “{words}”', { words }), edits: [edit], safe: false }];
}
