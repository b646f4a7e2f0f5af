import type { Answer, AnswerFile, CoachNote, Section } from '../answer/model.ts';

/** The answer that an offset is in: the last that begins before it, else the first. */
export function answerAt({ answers }: AnswerFile, offset: number): Answer | undefined {
  return answers.findLast(({ range }) => range.start <= offset) ?? answers[0];
}

/** The part or note that an offset is in, blank lines at its end included; `undefined` on its label and before all. */
export function partAt(answer: Answer, offset: number): Section | CoachNote | undefined {
  const parts = [...answer.sections, ...answer.coachNotes].filter(({ range }) => range.start <= offset);
  const latest = parts.reduce<Section | CoachNote | undefined>(
    (best, part) => (best === undefined || part.range.start >= best.range.start ? part : best),
    undefined,
  );
  return latest !== undefined && offset > latest.label.range.end ? latest : undefined;
}

/** Whether it is a part of the story. */
export function isSection(part: Section | CoachNote): part is Section {
  return 'parts' in part;
}
