import type { Node } from 'unist';
import type { Range } from '../text/range.ts';

const byteOrderMark = '\uFEFF';

/** A file's text, and how far the parser's offsets lag behind it. */
export interface Source {
  /** As it was given. */
  readonly text: string;
  /** 1 after a byte order mark, which Markdown parsers do not count; else 0. */
  readonly shift: number;
}

export function readSource(text: string): Source {
  return { text, shift: text.startsWith(byteOrderMark) ? 1 : 0 };
}

/** Where a node stands in the file. */
export function rangeOf(node: Node, source: Source): Range {
  const start = (node.position?.start.offset ?? 0) + source.shift;
  return { start, end: Math.max(start, (node.position?.end.offset ?? 0) + source.shift) };
}
