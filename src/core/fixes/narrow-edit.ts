import type { Edit } from '../finding.ts';

/**
 * The edit that makes one text of another and leaves alone what both begin and end with.
 *
 * @param before - The text as it is.
 * @param after - The text as it is to be.
 * @returns `undefined` where they are the same.
 */
export function narrowEdit(before: string, after: string): Edit | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const range = { start, end: before.length - tail };
  return { range, text: after.slice(start, after.length - tail), snippet: false };
}
