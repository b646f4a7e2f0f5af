import type { Answer, AnswerFile, Section } from '../answer/model.ts';
import { narrativeParts } from '../answer/model.ts';
import type { Edit } from '../finding.ts';
import type { Range } from '../text/range.ts';
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
  return arrange(file, answer, answer.sections, inOrder(answer.sections));
}

/**
 * Edits that give a section another place among the sections of its answer. What stands between them (coach notes,
 * comments, rules) stays where it is, and so do the sections that it does not pass.
 *
 * @param file - The file.
 * @param answer - One of its answers.
 * @param from - Which of the answer's sections, from 0.
 * @param to - The place that it has afterwards, from 0.
 * @returns No edits where it stands there already; `undefined` where it cannot be moved without harm.
 */
export function moveSection(file: AnswerFile, answer: Answer, from: number, to: number): Edit[] | undefined {
  const passed = answer.sections.slice(Math.min(from, to), Math.max(from, to) + 1);
  const moved = answer.sections[from];
  if (moved === undefined || answer.sections[to] === undefined) return undefined;
  const others = passed.filter((section) => section !== moved);
  return from === to ? [] : arrange(file, answer, passed, from < to ? [...others, moved] : [moved, ...others]);
}

/** Edits that put sections, neighbours all of them, where others of them stand. */
function arrange(
  file: AnswerFile,
  answer: Answer,
  sections: readonly Section[],
  ordered: readonly Section[],
): Edit[] | undefined {
  if (!areMovable(file, answer, sections)) return undefined;
  const textOf = ({ range }: Section) => file.text.slice(range.start, range.end);
  const edits = sections.flatMap((section, index) => {
    const other = ordered[index];
    if (other === undefined || other === section) return [];
    return [{ range: section.range, text: textOf(other), snippet: false }];
  });
  const places = new Map(sections.map(({ range }, index) => [range.start, ordered[index]?.range.start]));
  return keepsParts(file.text, edits, places) ? edits : undefined;
}

/**
 * Whether every part is read with the same words afterwards, in the order that was wanted: markup that a section leaves
 * open may take in the next.
 *
 * @param text - The text as it is.
 * @param edits - What changes it.
 * @param places - Where sections start that give their place to another, and where that one starts.
 */
function keepsParts(text: string, edits: readonly Edit[], places: ReadonlyMap<number, number | undefined>): boolean {
  const before = partsIn(text);
  const after = partsIn(applyEdits(text, edits));
  const byStart = new Map(before.sections.map((section) => [section.start, section.text]));
  const wanted = before.sections.map(({ start }) => byStart.get(places.get(start) ?? start));
  const isSame = (first: readonly unknown[], second: readonly unknown[]) =>
    first.length === second.length && first.every((value, index) => value === second[index]);
  return (
    isSame(
      after.sections.map((section) => section.text),
      wanted,
    ) && isSame(after.others, before.others)
  );
}

interface Parts {
  readonly sections: readonly { readonly start: number; readonly text: string }[];
  /** How many sections each answer has, and its coach notes. */
  readonly others: readonly (string | number)[];
}

/** The parts of all answers of a text, as they are written. */
function partsIn(text: string): Parts {
  const { answers } = parseAnswers(text, { named: true });
  const written = ({ start, end }: Range) => text.slice(start, end).trimEnd();
  return {
    sections: answers.flatMap(({ sections }) =>
      sections.map((section) => ({
        start: section.range.start,
        text: `${section.parts.join('+')} ${written(section.range)}`,
      })),
    ),
    others: answers.flatMap(({ sections, coachNotes }) => [
      sections.length,
      ...coachNotes.map(({ part, range }) => `${part} ${written(range)}`),
    ]),
  };
}
