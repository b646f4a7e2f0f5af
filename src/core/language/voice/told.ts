import type { Section } from '../../answer/model.ts';
import { contains } from '../../text/range.ts';
import { readParagraph, type Reading } from '../attribution/reading.ts';

/** A section never changes, and every rule of voice reads it. */
const known = new WeakMap<Section, readonly (readonly Reading[])[]>();

/**
 * The paragraphs of a section in which the writer tells the story: without sub-headings, without blockquotes, and without
 * sentences that still hold a prompt, since half a sentence cannot be judged.
 */
export function toldParagraphs(section: Section): readonly (readonly Reading[])[] {
  const before = known.get(section);
  if (before !== undefined) return before;
  const paragraphs = section.blocks
    .filter(({ kind, quoted }) => kind !== 'heading' && !quoted)
    .map(({ sentences }) => readParagraph(sentences).filter((reading) => !isBeingWritten(section, reading)));
  known.set(section, paragraphs);
  return paragraphs;
}

/** The sentences of {@link toldParagraphs}, one after the other. */
export function toldSentences(section: Section): readonly Reading[] {
  return toldParagraphs(section).flat();
}

/** Whether the sentence asks something. */
export function isQuestion({ sentence }: Reading): boolean {
  return sentence.tokens.findLast(({ kind, normal }) => kind === 'punctuation' && ends.has(normal))?.normal === '?';
}

const ends = new Set(['.', '!', '?', '…']);

function isBeingWritten({ placeholders }: Section, { sentence }: Reading): boolean {
  return placeholders.some(({ range }) => contains(sentence.range, range));
}
