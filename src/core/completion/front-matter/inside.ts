import { frontMatterRange } from '../../answer/fence.ts';
import { insideFences } from '../../answer/front-matter.ts';
import type { Range } from '../../text/range.ts';
import { lineAt } from '../../text/line-at.ts';

/** The front matter that the caret is in. */
export interface Inside {
  /** What stands between the fences. */
  readonly range: Range;
  /** Whether its second fence is still to be written. */
  readonly isOpen: boolean;
}

/**
 * Finds the front matter that an offset is in; it may have just been begun, and then ends at the first blank line.
 *
 * @param text - The file's text.
 * @param offset - Offset of the caret.
 */
export function frontMatterAt(text: string, offset: number): Inside | undefined {
  const whole = frontMatterRange(text);
  if (whole !== undefined) {
    const range = insideFences(text, whole);
    return offset >= range.start && offset < range.end ? { range, isOpen: false } : undefined;
  }
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const { range: fence } = lineAt(text, mark);
  if (text.slice(mark, fence.end).trimEnd() !== '---' || fence.end >= text.length) return undefined;
  const start = fence.end + (text.startsWith('\r\n', fence.end) ? 2 : 1);
  const blank = /\r?\n[^\S\r\n]*(?=\r?\n)/.exec(text.slice(start));
  const end = blank === null ? text.length : start + blank.index;
  return offset >= start && offset <= end ? { range: { start, end }, isOpen: true } : undefined;
}
