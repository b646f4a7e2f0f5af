import type { Answer } from './model.ts';

/** A part with fewer words has only been begun. */
const begun = 4;

/** Whether an answer is not written to its end: a prompt stands in it, or a part has a label and next to nothing else. */
export function isBeingWritten(answer: Answer): boolean {
  return (
    answer.placeholders.length > 0 ||
    answer.sections.some(({ placeholders, words }) => placeholders.length > 0 || words < begun)
  );
}
