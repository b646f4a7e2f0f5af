import type { Nodes } from 'mdast';
import type { Range } from '../text/range.ts';
import type { Directive } from './model.ts';
import { rangeOf } from './source.ts';
import type { Chunk } from './tree.ts';

interface Comment {
  readonly words: readonly string[];
  readonly range: Range;
  /** The HTML that the comment stands in. */
  readonly html: Range;
  /** The paragraph, heading or cell around it, if it stands in running text. */
  readonly around: Range | undefined;
}

interface Visit {
  readonly node: Nodes;
  readonly around: Range | undefined;
}

const textBlocks = new Set(['paragraph', 'heading', 'tableCell']);

/** The comments that speak to the linter, each with the block that follows. */
export function readDirectives(chunks: readonly Chunk[]): Directive[] {
  const text = chunks[0]?.source.text ?? '';
  if (!text.includes('<!--') || !text.includes('star-writer')) return [];
  const comments: Comment[] = [];
  const blocks: Range[] = [];
  for (const chunk of chunks) readChunk(chunk, comments, blocks);
  return comments.map((comment) => ({
    words: comment.words,
    range: comment.range,
    next: restOf(text, comment) ?? firstAfter(blocks, comment.html.end),
  }));
}

function readChunk({ tree, source }: Chunk, comments: Comment[], blocks: Range[]): void {
  const stack: Visit[] = [{ node: tree, around: undefined }];
  for (let visit = stack.pop(); visit !== undefined; visit = stack.pop()) {
    const { node, around } = visit;
    const range = rangeOf(node, source);
    if (node.type === 'html') comments.push(...commentsIn(source.text, range, around));
    if (around === undefined && node.type !== 'root' && !isComment(node)) blocks.push(range);
    if (!('children' in node)) continue;
    const inner = textBlocks.has(node.type) ? range : around;
    stack.push(...node.children.map((child) => ({ node: child, around: inner })).reverse());
  }
}

/** HTML that begins with a comment: what follows in it is the rest of that comment's line. */
function isComment(node: Nodes): boolean {
  return node.type === 'html' && node.value.startsWith('<!--');
}

/** Blocks come in the order of the file, outer ones first, so that the first that begins later is the widest. */
function firstAfter(blocks: readonly Range[], offset: number): Range | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
}

/** The text that follows a comment in its own paragraph, or on the last line of its block. */
function restOf(text: string, { range, html, around }: Comment): Range | undefined {
  const end = around?.end ?? html.end;
  let start = range.end;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  return start < end && !text.startsWith('<!--', start) ? { start, end } : undefined;
}

function commentsIn(text: string, html: Range, around: Range | undefined): Comment[] {
  const comments: Comment[] = [];
  const inner = text.slice(html.start, html.end);
  let start = inner.indexOf('<!--');
  while (start >= 0) {
    const end = inner.indexOf('-->', start + 4);
    if (end < 0) break;
    const [name, ...words] = inner
      .slice(start + 4, end)
      .trim()
      .split(/[\s,]+/);
    const range = { start: html.start + start, end: html.start + end + 3 };
    if (name === 'star-writer') comments.push({ words, range, html, around });
    start = inner.indexOf('<!--', end + 3);
  }
  return comments;
}
