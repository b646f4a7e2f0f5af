import type { Edit } from '../finding.ts';
import type { Range } from '../text/range.ts';

/**
 * An edit that takes a comment out: its whole line where it stands alone on one, so that no gap is left and the blocks
 * around it stay apart.
 *
 * @param text - The file's text.
 * @param range - Where the comment stands.
 */
export function removeComment(text: string, range: Range): Edit {
  const line = lineAround(text, range);
  if (
    text.slice(line.start, range.start).replace(/^[\s>]*/, '') !== '' ||
    text.slice(range.end, line.end).trim() !== ''
  ) {
    return cut(withOneSpace(text, range));
  }
  const end = line.end + breakAt(text, line.end);
  const after = nextLine(text, line.end);
  const isGapBefore = isGap(previousLine(text, line.start));
  if (after !== undefined && isGap(after) && isGapBefore) {
    const gap = lineAround(text, { start: end, end });
    return cut({ start: line.start, end: gap.end + breakAt(text, gap.end) });
  }
  if (after === undefined || isGapBefore || isGap(after) || standsApart(after)) {
    return cut({ start: line.start, end });
  }
  // Without a line between them the two would become one.
  return cut({ start: range.start, end: line.end });
}

function cut(range: Range): Edit {
  return { range, text: '', snippet: false };
}

/** One of the spaces around a comment in a line goes with it. */
function withOneSpace(text: string, { start, end }: Range): Range {
  if (text.charAt(end) === ' ' && (start === 0 || /\s/.test(text.charAt(start - 1)))) return { start, end: end + 1 };
  if (text.charAt(start - 1) === ' ' && /^(?:\s|$)/.test(text.slice(end, end + 1))) return { start: start - 1, end };
  return { start, end };
}

function lineAround(text: string, { start, end }: Range): Range {
  let first = start;
  while (first > 0 && !isBreak(text.charAt(first - 1))) first -= 1;
  let last = end;
  while (last < text.length && !isBreak(text.charAt(last))) last += 1;
  return { start: first, end: last };
}

function previousLine(text: string, start: number): string {
  const end = text.slice(0, start).replace(/(?:\r\n|\r|\n)$/, '').length;
  return start === 0 ? '' : text.slice(lineAround(text, { start: end, end }).start, end).trim();
}

function nextLine(text: string, end: number): string | undefined {
  const start = end + breakAt(text, end);
  return start >= text.length ? undefined : text.slice(start, lineAround(text, { start, end: start }).end);
}

function breakAt(text: string, offset: number): number {
  if (text.startsWith('\r\n', offset)) return 2;
  return isBreak(text.charAt(offset)) ? 1 : 0;
}

function isBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}

/** An empty line, in a quotation too. */
function isGap(line: string): boolean {
  return /^[\s>]*$/.test(line);
}

/** Whether a line begins a block after whatever stands before it; a quotation may go on instead. */
function standsApart(line: string): boolean {
  return /^\s*(?:#{1,6}\s|[-*+]\s+\S|1[.)]\s+\S|`{3}|<!--)/.test(line);
}
