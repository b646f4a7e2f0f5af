import type { Range } from '../text/range.ts';
import type { Answer, NarrativePart } from './model.ts';

/** The parts that the framework expects and no section tells, in the order in which they are told. */
export function missingParts(answer: Answer): NarrativePart[] {
  return answer.expectedParts.filter((part) => !answer.sections.some((section) => section.parts.includes(part)));
}

/** Where something that is not there is shown: the title, else the question, else the first label, else the start. */
export function placeOf(answer: Answer): Range {
  const start = answer.range.start;
  return (answer.title ?? answer.question ?? answer.sections[0]?.label)?.range ?? { start, end: start };
}
