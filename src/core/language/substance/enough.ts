import type { Answer, NarrativePart, Section } from '../../answer/model.ts';

/** A story with fewer words is a sketch: what it leaves out tells nothing. */
const leastWords = 80;
/** A part with fewer words may say a thing in words that no list has. */
const leastOfPart = 12;

/** Whether a story is written far enough to say that something is not in it: long enough, and no prompt left in it. */
export function isWritten({ sections }: Pick<Answer, 'sections'>): boolean {
  const words = sections.reduce((sum, section) => sum + section.words, 0);
  return words >= leastWords && sections.every(({ placeholders }) => placeholders.length === 0);
}

/** The sections that tell a part, where they tell enough to say that something is not in it; else none. */
export function writtenParts({ sections }: Pick<Answer, 'sections'>, part: NarrativePart): readonly Section[] {
  const told = sections.filter(({ parts }) => parts.includes(part));
  const words = told.reduce((sum, section) => sum + section.words, 0);
  return words >= leastOfPart ? told : [];
}
