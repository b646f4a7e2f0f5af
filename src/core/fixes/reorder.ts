import type { Answer, AnswerFile, Section } from '../answer/model.ts';
import { narrativeParts } from '../answer/model.ts';
import type { Edit } from '../finding.ts';
import { areMovable } from './movable.ts';

/** The sections in the order in which their first parts are told; those that tell the same keep theirs. */
export function inOrder(sections: readonly Section[]): Section[] {
  return [...sections].sort((first, second) => placeInStory(first) - placeInStory(second));
}

/** Place in the story of the first part that a section tells. */
export function placeInStory({ parts }: Section): number {
  return Math.min(...parts.map((part) => narrativeParts.indexOf(part)));
}

/**
 * Edits that put whole sections in the order of the story. What stands between them stays where it is.
 *
 * @returns `undefined` where they cannot be moved without harm.
 */
export function reorderSections(file: AnswerFile, answer: Answer): Edit[] | undefined {
  const { sections } = answer;
  if (!areMovable(file, answer, sections)) return undefined;
  const ordered = inOrder(sections);
  return sections.flatMap((section, index) => {
    const other = ordered[index];
    if (other === undefined || other === section) return [];
    const text = file.text.slice(other.range.start, other.range.end);
    return [{ range: section.range, text, snippet: false }];
  });
}
