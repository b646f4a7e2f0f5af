import type { Range } from '../text/range.ts';
import { splitChunks, usualChunk } from './chunks.ts';
import type { Leaf } from './leaves.ts';
import { readLeaves } from './leaves.ts';
import { plainLeaves } from './plain-leaves.ts';
import { markLength } from './source.ts';
import { parseTree } from './tree.ts';

/** HTML and fences, which may reach over several blocks. */
const mayReachOver = /<|```|~~~/;

/** Whether a text gives the same leaves when its top-level blocks are read each alone. */
export function isDivisible(text: string): boolean {
  return !mayReachOver.test(text);
}

/**
 * The leaves of a divisible text, read block by block: only blocks with markup that is more than plain are parsed, those
 * that stand together as one.
 *
 * @param text - The file's text.
 * @param matter - Where its front matter stands.
 */
export function stretchLeaves(text: string, matter: Range | undefined): Leaf[] {
  const leaves: Leaf[] = [];
  let pending: Range | undefined;
  const parsePending = (): void => {
    if (pending !== undefined) leaves.push(...parsedLeaves(text, pending));
    pending = undefined;
  };
  for (const stretch of splitChunks(text, matter?.end ?? markLength(text), 1)) {
    const plain = plainLeaves(text, stretch);
    if (plain !== undefined || (pending !== undefined && pending.end - pending.start >= usualChunk)) parsePending();
    if (plain === undefined) pending = { start: pending?.start ?? stretch.start, end: stretch.end };
    else leaves.push(...plain);
  }
  parsePending();
  return leaves;
}

function parsedLeaves(text: string, { start, end }: Range): Leaf[] {
  return readLeaves(parseTree(text.slice(start, end)), { text, shift: start });
}
