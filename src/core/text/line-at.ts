import type { Range } from '../text/range.ts';

/** The line that the caret is in. */
export interface Line {
  readonly range: Range;
  /** What stands before the caret. */
  readonly before: string;
  /** What stands behind it. */
  readonly after: string;
}

/** The line of an offset, without its end. */
export function lineAt(text: string, offset: number): Line {
  let start = offset;
  while (start > 0 && !isBreak(text.charAt(start - 1))) start -= 1;
  let end = offset;
  while (end < text.length && !isBreak(text.charAt(end))) end += 1;
  return { range: { start, end }, before: text.slice(start, offset), after: text.slice(offset, end) };
}

/** The lines of a stretch, without their ends. */
export function linesIn(text: string, { start, end }: Range): Range[] {
  const lines: Range[] = [];
  let from = start;
  while (from < end) {
    const { range } = lineAt(text, from);
    lines.push({ start: from, end: Math.min(range.end, end) });
    from = range.end + (text.startsWith('\r\n', range.end) ? 2 : 1);
  }
  return lines;
}

/** Whether a line before this one, or behind it, is blank or not there. */
export function isBlankBeside(text: string, { range }: Line, side: 'before' | 'after'): boolean {
  if (side === 'before') {
    if (range.start === 0) return true;
    const end = range.start - (text.startsWith('\r\n', range.start - 2) ? 2 : 1);
    return text.slice(lineAt(text, end).range.start, end).trim() === '';
  }
  if (range.end >= text.length) return true;
  const start = range.end + (text.startsWith('\r\n', range.end) ? 2 : 1);
  return text.slice(start, lineAt(text, start).range.end).trim() === '';
}

/** Whether the offset is in a block of code that a fence has opened. */
export function isInCode(text: string, offset: number): boolean {
  let fence = '';
  for (const { start, end } of linesIn(text, { start: 0, end: offset })) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text.slice(start, end))?.[1];
    if (mark === undefined) continue;
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
  }
  return fence !== '';
}

function isBreak(character: string): boolean {
  return character === '\n' || character === '\r';
}
