import type { Section } from '../answer/model.ts';

/**
 * The commonest function words of English. In English prose they make up more than a third of all words; in other
 * languages they hardly occur together.
 */
const functionWords = new Set(
  'the to and a i of in was we for that it my with on had as our they at by is this not be were so from but an me have us'.split(
    ' ',
  ),
);

/** Fewer words than this tell nothing about the language. */
const enoughWords = 20;

/** Below this share of function words a text is taken for another language; terse English notes stay above it. */
const leastShare = 0.1;

/**
 * Whether the narrative is in English, the one language that the analysis knows.
 *
 * @param declared - BCP 47 tag from the front matter, which is believed.
 * @param sections - The narrative; its words decide where nothing is declared.
 */
export function isEnglish(declared: string | undefined, sections: readonly Section[]): boolean {
  if (declared !== undefined) return /^en\b/i.test(declared);
  let words = 0;
  let known = 0;
  for (const section of sections) {
    for (const block of section.blocks) {
      for (const sentence of block.sentences) {
        for (const token of sentence.tokens) {
          if (token.kind !== 'word') continue;
          words += 1;
          if (functionWords.has(token.normal)) known += 1;
        }
      }
    }
  }
  return words < enoughWords || known / words >= leastShare;
}
