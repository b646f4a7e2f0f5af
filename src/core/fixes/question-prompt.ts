import type { Answer } from '../answer/model.ts';
import type { Edit } from '../finding.ts';
import { questionPrompt } from '../template/answer.ts';
import { toSnippet } from '../template/render.ts';

/**
 * An edit that puts a prompt for the question where an answer has it: below its title, else before what it tells first.
 *
 * @param text - The file's text.
 * @param answer - An answer that tells something.
 */
export function insertQuestion(text: string, answer: Answer): Edit {
  const snippet = toSnippet(questionPrompt);
  const { title } = answer;
  if (title !== undefined && title.range.end <= firstTold(answer)) {
    const end = endOfHeading(text, title.range.end);
    return { range: { start: end, end }, text: `\n\n${snippet}`, snippet: true };
  }
  const start = Math.max(text.lastIndexOf('\n', firstTold(answer) - 1) + 1, answer.range.start);
  return { range: { start, end: start }, text: `${snippet}\n\n`, snippet: true };
}

function firstTold({ sections, coachNotes, range }: Answer): number {
  return Math.min(...[...sections, ...coachNotes].map((part) => part.range.start), range.end);
}

/** The end of a heading's line, and of the line of marks below it where it has one. */
function endOfHeading(text: string, from: number): number {
  const lineEnd = (start: number) => {
    const found = text.slice(start).search(/[\r\n]/);
    return found < 0 ? text.length : start + found;
  };
  const end = lineEnd(from);
  const underline = /^(?:\r\n|\r|\n)[ \t]*(?:=+|-+)[ \t]*(?=[\r\n]|$)/.exec(text.slice(end, lineEnd(end + 2)));
  return end + (underline?.[0].length ?? 0);
}
