import type { Answer, CoachNote } from '../answer/model.ts';
import { lineAt } from '../text/line-at.ts';
import type { Edit } from '../finding.ts';
import { insertAfter, styleOf } from '../fixes/insert-section.ts';
import { headingText } from '../template/markdown.ts';
import type { Template } from '../template/piece.ts';
import { prompt } from '../template/piece.ts';
import { toSnippet } from '../template/render.ts';
import { labelMarkup } from '../template/section.ts';

/**
 * A question as an item of the Follow-ups part, with a place for its answer.
 *
 * @param question - The question, as plain text.
 */
export function followUpItem(question: string): Template {
  return [`- **${headingText(question)}** `, prompt('your answer in a sentence or two')];
}

/**
 * An edit that puts a question at the end of the Follow-ups part, with a stop for its answer; the part is made where the
 * answer has none.
 *
 * @param text - The file's text.
 * @param answer - The answer.
 * @param question - The question, as plain text.
 */
export function insertFollowUp(text: string, answer: Answer, question: string): Edit {
  const item = followUpItem(question);
  const note = answer.coachNotes.findLast(({ part }) => part === 'follow-ups');
  if (note === undefined) return insertPart(text, answer, item);
  if (isUnwritten(text, note)) return fill(text, note, item);
  const isList = /^\s*[-*+] /.test(lastLine(text.slice(note.body.start, note.body.end)));
  return insertAfter(text, note.range.end, toSnippet(item), isList ? '\n' : '\n\n');
}

/** Behind all other parts. Beside labels that are no headings, the part's label is a line in bold. */
function insertPart(text: string, answer: Answer, item: Template): Edit {
  const style = styleOf(answer);
  const label = labelMarkup('follow-ups', style.form === 'heading' ? style : { form: 'bold-line' });
  const parts = [...answer.sections, ...answer.coachNotes];
  const end = parts.reduce((latest, { range }) => Math.max(latest, range.end), answer.range.start);
  const offset = parts.length === 0 ? answer.range.end : end;
  return insertAfter(text, offset, toSnippet([`${label}\n\n`, ...item]), '\n\n');
}

/** Nothing but the template's prompts stands in it. */
function isUnwritten(text: string, { body, placeholders }: CoachNote): boolean {
  const rest = text.slice(body.start, body.end).replace(/⟨[^⟩]*⟩/g, '');
  return placeholders.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

/** In place of the prompt and the marks of a list before it; below the label where the prompt stands beside it. */
function fill(text: string, { body, placeholders }: CoachNote, item: Template): Edit {
  const prompt = placeholders[0]?.range.start ?? body.start;
  const start = Math.max(body.start, lineAt(text, prompt).range.start);
  const gap = start === body.start ? '\n\n' : '';
  return { range: { start, end: body.end }, text: gap + toSnippet(item), snippet: true };
}

function lastLine(text: string): string {
  return (
    text
      .trimEnd()
      .split(/\r\n|\r|\n/)
      .filter((line) => /^\s{0,3}\S/.test(line))
      .at(-1) ?? ''
  );
}
