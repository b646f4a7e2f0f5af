import type { ListItem, Nodes, Parents } from 'mdast';
import { splitChunks } from '../../answer/chunks.ts';
import type { AnswerFile } from '../../answer/model.ts';
import { markLength, rangeOf } from '../../answer/source.ts';
import type { Source } from '../../answer/source.ts';
import { parseTree } from '../../answer/tree.ts';
import type { Edit, Finding } from '../../finding.ts';
import { contains } from '../../text/range.ts';
import type { Range } from '../../text/range.ts';
import { lineBreakOf } from '../../text/line-break.ts';

/** A block of the file with those around it, the outermost first. */
interface Place {
  readonly node: Nodes;
  readonly range: Range;
  readonly around: readonly Nodes[];
  readonly source: Source;
}

/**
 * A comment `<!-- star-writer ignore RULE -->` before the block that a finding is in, put so that Markdown keeps its
 * shape: inside the quotation, list item or table cell that the block is in, and behind a label that begins it.
 *
 * @returns `undefined` where no comment can stand or none would reach the finding: in front matter, in comments, and for
 * findings that are about several blocks which have none around them.
 */
export function ignoreHere(file: AnswerFile, { rule, range }: Finding): Edit | undefined {
  const place = placeOf(file, range);
  if (place === undefined || isComment(place.node)) return undefined;
  const comment = `<!-- star-writer ignore ${rule} -->`;
  if (place.node.type === 'tableCell') return inCell(place, comment);
  const item = itemBegunBy(place);
  if (item === undefined) return before(file.text, place.range.start, comment);
  const label = labelOf(file, place.range);
  if (label !== undefined && label.end <= range.start) return insert(label.end, ` ${comment}`);
  return label !== undefined || isTask(file.text, place.range)
    ? beforeItem(file.text, place, item, comment)
    : before(file.text, place.range.start, comment);
}

/** A comment is no block that another comment could speak of. */
function isComment(node: Nodes): boolean {
  return node.type === 'html' && node.value.startsWith('<!--');
}

function placeOf({ text, metadata }: AnswerFile, range: Range): Place | undefined {
  const chunk = splitChunks(text, metadata.range?.end ?? markLength(text)).find((stretch) => contains(stretch, range));
  if (chunk === undefined) return undefined;
  const source = { text, shift: chunk.start };
  const around: Nodes[] = [];
  let node: Nodes | undefined;
  let next: Nodes | undefined = parseTree(text.slice(chunk.start, chunk.end));
  while (next !== undefined) {
    if (node !== undefined && node.type !== 'root') around.push(node);
    node = next;
    next = blocksIn(node).find((child) => contains(rangeOf(child, source), range));
  }
  return node === undefined || node.type === 'root'
    ? undefined
    : { node, range: rangeOf(node, source), around, source };
}

/** The children that are blocks; words and marks in running text are none. */
function blocksIn(node: Nodes): Nodes[] {
  return 'children' in node && !textBlocks.has(node.type) ? node.children : [];
}

const textBlocks = new Set<string>(['paragraph', 'heading', 'tableCell']);

function inCell({ node, range, source }: Place, comment: string): Edit {
  const [first] = (node as Parents).children;
  return insert(first === undefined ? range.end : rangeOf(first, source).start, `${comment} `);
}

/** The list item whose first block this is. */
function itemBegunBy({ node, around }: Place): ListItem | undefined {
  const item = around.at(-1);
  return item?.type === 'listItem' && item.children[0] === node ? item : undefined;
}

/** The label with which a block begins and behind which its text goes on: where it ends, its marks included. */
function labelOf({ answers }: AnswerFile, block: Range): Range | undefined {
  const section = answers
    .flatMap(({ sections }) => sections)
    .find(({ label }) => label.range.start >= block.start && label.range.end <= block.end);
  return section && { start: section.label.range.start, end: section.body.start };
}

/** A box to tick has to be the first thing in its item. */
function isTask(text: string, { start }: Range): boolean {
  return /^\[[ x]\]\s/i.test(text.slice(start, start + 4));
}

/** On a line of its own before a block, which goes on behind what its line begins with. */
function before(text: string, offset: number, comment: string): Edit {
  return insert(offset, `${comment}${lineBreakOf(text)}${continuation(text, offset)}`);
}

/** What a line has to begin with to be in the same quotations and list items: marks of items become spaces. */
function continuation(text: string, offset: number): string {
  const lead = text.slice(Math.max(startOfLine(text, offset), markLength(text)), offset);
  return lead.replaceAll(/[^>\s]/g, ' ');
}

/** As the last block of the item before, which keeps the list whole; before the list where there is none. */
function beforeItem(text: string, { around, source }: Place, item: ListItem, comment: string): Edit {
  const list = around.at(-2);
  const siblings: readonly Nodes[] = list?.type === 'list' ? list.children : [];
  const previous = siblings[siblings.indexOf(item) - 1];
  const start = rangeOf(item, source).start;
  if (previous === undefined) return before(text, start, comment);
  const inside = (previous as Parents).children[0] ?? previous;
  const lead = continuation(text, rangeOf(inside, source).start);
  return insert(startOfLine(text, start), `${lead}${comment}${lineBreakOf(text)}`);
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function insert(offset: number, text: string): Edit {
  return { range: { start: offset, end: offset }, text, snippet: false };
}
