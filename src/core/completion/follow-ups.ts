import type { Analysis } from '../analysis.ts';
import type { Answer } from '../answer/model.ts';
import { message } from '../finding.ts';
import { followUpsOf } from '../follow-ups/follow-ups.ts';
import { followUpItem } from '../follow-ups/insert.ts';
import { toSnippet } from '../template/render.ts';
import type { Line } from '../text/line-at.ts';
import type { Completion, CompletionRequest } from './model.ts';
import { asItIs, offer } from './model.ts';

/** A line of the Follow-ups part on which nothing stands but a list's mark and the beginning of a word. */
const opening = /^(\s*)(?:[-*+] )?\p{L}*$/u;

/**
 * The follow-up questions that are still open and not written down, for a line of the Follow-ups part.
 *
 * @param request - Where it is to be completed.
 * @param line - Its line.
 * @param answer - The answer.
 * @param analysis - What it says.
 */
export function offerFollowUps(
  request: CompletionRequest,
  line: Line,
  answer: Answer,
  analysis: Analysis,
): Completion[] {
  const indent = opening.exec(line.before)?.[1];
  if (indent === undefined) return [];
  const { text, offset } = request;
  const range = { start: line.range.start + indent.length, end: offset };
  return followUpsOf(text, answer, analysis)
    .filter(({ written }) => written === undefined)
    .map(({ question, range: place }) =>
      offer({
        kind: 'question',
        label: question,
        documentation: { lines: [message('Provoked by:'), asItIs(text.slice(place.start, place.end))], items: [] },
        edit: { range, text: toSnippet(followUpItem(question)), snippet: true },
        filter: `${text.slice(range.start, offset)}${question}`,
      }),
    );
}
