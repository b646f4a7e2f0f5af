import { message } from '../finding.ts';
import { snippetList } from '../template/snippets.ts';
import { answerAt } from './answer-at.ts';
import type { Line } from '../text/line-at.ts';
import type { Completion, CompletionRequest } from './model.ts';
import { offer } from './model.ts';
import { bodyFor } from './snippet-body.ts';
import { rankOf } from './snippet-rank.ts';

/**
 * The snippets, for a slash that begins a line or a list item, nearest first.
 *
 * @param request - Where it is to be completed.
 * @param line - Its line.
 */
export function offerSnippets(request: CompletionRequest, line: Line): Completion[] {
  const place = placeOfSlash(line.before);
  if (place === undefined) return [];
  const file = request.file();
  if (file.answers.length === 0) return [];
  const answer = answerAt(file, request.offset);
  const slash = line.range.start + place.slash;
  const mark = { start: line.range.start + place.mark, end: slash };
  return snippetList
    .map((snippet) => ({ snippet, rank: rankOf(snippet, answer, request.offset) }))
    .sort((first, second) => first.rank - second.rank)
    .map(({ snippet }) => {
      const text = bodyFor(snippet, answer);
      return offer({
        kind: 'snippet',
        label: snippet.name,
        detail: message(snippet.description),
        edit: { range: { start: slash, end: request.offset }, text, snippet: true },
        also: mark.start < mark.end && beginsBlock(text) ? [{ range: mark, text: '', snippet: false }] : [],
        // What is typed behind the slash: the end of the prefix, since all begin alike.
        filter: `/${snippet.prefix.replace(/^star-/, '')}`,
      });
    });
}

/** The columns of the slash and of the list mark before it, where nothing but these stand before the caret's word. */
function placeOfSlash(before: string): { readonly mark: number; readonly slash: number } | undefined {
  const slash = before.lastIndexOf('/');
  if (slash < 0 || /[^\w-]/.test(before.slice(slash + 1))) return undefined;
  const lead = before.slice(0, slash);
  if (!/^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?$/.test(lead)) return undefined;
  return { mark: lead.length - lead.trimStart().length, slash };
}

/** A heading, a label or a list item of its own: not to be put inside another list item. */
function beginsBlock(text: string): boolean {
  return /^(?:#|\*\*|-)/.test(text);
}
