import type { Nodes, PhrasingContent } from 'mdast';
import { writeAligned } from '../text/align.ts';
import type { MarkedProse } from '../text/prose-writer.ts';
import { ProseWriter } from '../text/prose-writer.ts';
import type { Range } from '../text/range.ts';
import { emphasisTags, lineTags, tagName } from './html-tags.ts';
import type { Source } from './source.ts';
import { rangeOf } from './source.ts';

interface Frame {
  readonly node: Nodes;
  readonly start: number;
  child: number;
}

interface OpenTag {
  readonly name: string;
  readonly start: number;
  readonly source: number;
}

/** The prose of a paragraph, heading or table cell, without markup. */
export function inlineProse(root: Nodes, source: Source, quoteDepth: number): MarkedProse {
  const writer = new ProseWriter();
  const open: OpenTag[] = [];
  // A stack of its own: emphasis may be nested deeper than calls can be.
  const stack: Frame[] = [{ node: root, start: 0, child: 0 }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = 'children' in frame.node ? frame.node.children[frame.child] : undefined;
    if (child === undefined) {
      stack.pop();
      leave(writer, frame, source);
      continue;
    }
    frame.child += 1;
    if ('children' in child) stack.push({ node: child, start: writer.next, child: 0 });
    else writeLeaf(writer, child as PhrasingContent, source, quoteDepth, open);
  }
  return writer.finish();
}

function leave(writer: ProseWriter, { node, start }: Frame, source: Source): void {
  if (node.type === 'strong') writer.markEmphasis(start, 'strong', rangeOf(node, source));
  if (node.type === 'emphasis') writer.markEmphasis(start, 'weak', rangeOf(node, source));
}

function writeLeaf(
  writer: ProseWriter,
  node: PhrasingContent,
  source: Source,
  quoteDepth: number,
  open: OpenTag[],
): void {
  const range = rangeOf(node, source);
  if (node.type === 'text') {
    writeAligned(writer, { source: source.text, ...range, value: node.value, raw: false, quoteDepth });
  } else if (node.type === 'inlineCode') {
    writeCode(writer, node.value, range, source, quoteDepth);
  } else if (node.type === 'break') {
    writer.lineBreak(range.start);
  } else if (node.type === 'html') {
    writeTag(writer, node.value, range, open);
  }
  // Images and footnote marks are not spoken.
}

function writeCode(writer: ProseWriter, value: string, range: Range, source: Source, quoteDepth: number): void {
  const start = writer.next;
  let fence = range.start;
  while (fence < range.end && source.text.charAt(fence) === '`') fence += 1;
  writeAligned(writer, { source: source.text, start: fence, end: range.end, value, raw: true, quoteDepth });
  writer.markCode(start);
}

function writeTag(writer: ProseWriter, tag: string, range: Range, open: OpenTag[]): void {
  const name = tagName(tag);
  if (name === undefined) return;
  if (lineTags.has(name)) writer.lineBreak(range.start);
  const weight = emphasisTags.get(name);
  if (weight === undefined) return;
  if (!tag.startsWith('</')) {
    open.push({ name, start: writer.next, source: range.start });
    return;
  }
  const index = open.findLastIndex((tag) => tag.name === name);
  const begun = open[index];
  if (begun === undefined) return;
  open.length = index;
  writer.markEmphasis(begun.start, weight, { start: begun.source, end: range.end }, true);
}
