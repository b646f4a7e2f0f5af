import type { Nodes } from 'mdast';
import type { MarkedProse } from '../text/prose-writer.ts';
import { ProseWriter } from '../text/prose-writer.ts';
import type { Range } from '../text/range.ts';
import { htmlProse } from './html-prose.ts';
import { inlineProse } from './inline-prose.ts';
import type { Source } from './source.ts';
import { rangeOf } from './source.ts';

/** Where a leaf stands in a list. */
export interface ListPlace {
  /** 1 for an item of a list that stands in no other. */
  readonly depth: number;
  /** Offset at which the innermost item begins. */
  readonly item: number;
  /** Whether the leaf is the first of its item, so that the item's mark stands before it. */
  readonly first: boolean;
}

/** Where a cell stands in its table, counted from 0; row 0 is the header. */
export interface CellPlace {
  /** Offset at which the table begins: tells tables apart. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** A block that holds no other blocks. */
export interface Leaf {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'html' | 'code' | 'break';
  readonly range: Range;
  /** Level of a heading, else 0. */
  readonly depth: number;
  /** Offset at which the outermost blockquote around it begins. */
  readonly quote: number | undefined;
  readonly list: ListPlace | undefined;
  readonly cell: CellPlace | undefined;
  /** Empty for code and breaks. */
  readonly marked: MarkedProse;
}

interface Context {
  readonly node: Nodes;
  readonly quote: number | undefined;
  readonly quoteDepth: number;
  readonly list: ListPlace | undefined;
  readonly cell: CellPlace | undefined;
}

const nothing = new ProseWriter().finish();

/** The blocks of a tree that hold no other blocks, in the order of the file. */
export function readLeaves(root: Nodes, source: Source): Leaf[] {
  const leaves: Leaf[] = [];
  const stack: Context[] = [{ node: root, quote: undefined, quoteDepth: 0, list: undefined, cell: undefined }];
  for (let context = stack.pop(); context !== undefined; context = stack.pop()) {
    const leaf = readLeaf(context, source);
    if (leaf !== undefined) leaves.push(...asMeant(leaf, source));
    else stack.push(...inner(context, source).reverse());
  }
  return leaves;
}

/** A paragraph with a rule right below it is a heading to Markdown, but was meant as a paragraph and a rule. */
function asMeant(leaf: Leaf, source: Source): Leaf[] {
  if (leaf.kind !== 'heading' || !isUnderlinedProse(leaf, source)) return [leaf];
  const end = { start: leaf.range.end, end: leaf.range.end };
  return [
    { ...leaf, kind: leaf.list === undefined ? 'paragraph' : 'list-item', depth: 0 },
    { ...leaf, kind: 'break', depth: 0, range: end, marked: nothing },
  ];
}

/** Whether an underlined text has several lines, ends as a sentence does, or is bold at its start only. */
function isUnderlinedProse({ range, marked: { prose, lines, emphases } }: Leaf, { text }: Source): boolean {
  const last = text.charAt(range.end - 1);
  if (text.charAt(range.start) === '#' || (last !== '-' && last !== '=')) return false;
  if (lines.length > 1 || /[.!…;]["”’)]?$/.test(prose.text.slice(-2))) return true;
  return emphases.some(({ start, end, weight }) => start === 0 && weight === 'strong' && end < prose.text.length);
}

function readLeaf(context: Context, source: Source): Leaf | undefined {
  const { node, quote, list, cell, quoteDepth } = context;
  const range = rangeOf(node, source);
  const common = { range, depth: 0, quote, list, cell };
  const inline = (): MarkedProse => inlineProse(node, source, quoteDepth);
  if (node.type === 'heading') return { ...common, kind: 'heading', depth: node.depth, marked: inline() };
  if (node.type === 'paragraph') {
    return { ...common, kind: list === undefined ? 'paragraph' : 'list-item', marked: inline() };
  }
  if (node.type === 'tableCell') return { ...common, kind: 'table-cell', marked: inline() };
  if (node.type === 'html') return { ...common, kind: 'html', marked: htmlProse(source.text, range) };
  if (node.type === 'code') return { ...common, kind: 'code', marked: nothing };
  return node.type === 'thematicBreak' ? { ...common, kind: 'break', marked: nothing } : undefined;
}

function inner(context: Context, source: Source): Context[] {
  const { node } = context;
  if (!('children' in node)) return [];
  const range = rangeOf(node, source);
  const around: Context = {
    ...context,
    ...(node.type === 'blockquote' && { quote: context.quote ?? range.start, quoteDepth: context.quoteDepth + 1 }),
  };
  return node.children.map((child, index) => ({
    ...around,
    node: child,
    list: listPlace(context, range, index),
    cell: cellPlace(context, range, index),
  }));
}

function listPlace({ node, list }: Context, range: Range, index: number): ListPlace | undefined {
  if (node.type === 'list') return { depth: (list?.depth ?? 0) + 1, item: range.start, first: false };
  if (node.type === 'listItem') return { depth: list?.depth ?? 1, item: range.start, first: index === 0 };
  return list === undefined || index === 0 ? list : { ...list, first: false };
}

function cellPlace({ node, cell }: Context, range: Range, index: number): CellPlace | undefined {
  if (node.type === 'table') return { table: range.start, row: index, column: 0 };
  if (node.type === 'tableRow' && cell !== undefined) return { ...cell, column: index };
  return cell;
}
