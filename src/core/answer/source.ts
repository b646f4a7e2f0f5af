import type { Node } from 'unist';
import type { Range } from '../text/range.ts';

const byteOrderMark = '\uFEFF';

/** A file's text, and how far the parser's offsets lag behind it. */
export interface Source {
  /** As it was given. */
  readonly text: string;
  /** Offset at which what was parsed begins. */
  readonly shift: number;
}

/** How long the byte order mark is that a text begins with; Markdown parsers do not count it. */
export function markLength(text: string): number {
  return text.startsWith(byteOrderMark) ? 1 : 0;
}

/** Where a node stands in the file. */
export function rangeOf(node: Node, source: Source): Range {
  const start = (node.position?.start.offset ?? 0) + source.shift;
  return { start, end: Math.max(start, (node.position?.end.offset ?? 0) + source.shift) };
}
