import type { Answer, AnswerFile, Section } from '../answer/model.ts';
import { narrativeParts } from '../answer/model.ts';
import type { Edit } from '../finding.ts';
import { parseAnswers } from '../answer/parse.ts';
import { applyEdits } from './apply.ts';
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
  const edits = sections.flatMap((section, index) => {
    const other = ordered[index];
    if (other === undefined || other === section) return [];
    const text = file.text.slice(other.range.start, other.range.end);
    return [{ range: section.range, text, snippet: false }];
  });
  return keepsSections(file.text, edits) ? edits : undefined;
}

/** Whether every section is read with the same words afterwards: markup that a section leaves open may take in the next. */
function keepsSections(text: string, edits: readonly Edit[]): boolean {
  const before = sectionsIn(text);
  const after = sectionsIn(applyEdits(text, edits));
  return before.length === after.length && before.every((section, index) => section === after[index]);
}

/** The sections of a text as written, in no order. */
function sectionsIn(text: string): string[] {
  return parseAnswers(text, { named: true })
    .answers.flatMap(({ sections }) => sections)
    .map((section) => `${placeInStory(section)} ${text.slice(section.range.start, section.range.end).trimEnd()}`)
    .sort();
}
