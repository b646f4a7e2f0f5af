import type { Range } from '../text/range.ts';
import type { Leaf } from './leaves.ts';
import { plainProse } from './plain-prose.ts';

/** What a parser has to look at: escapes, references, HTML, links, tabs, white space at the end of a line. */
const needsParser = /[\0\t\\[\]<]|&#?\w+;| $|\r(?!\n)/m;

/** A line that can be nothing but prose: it begins with no mark of a block, no indent, and no number of an item. */
const proseLine = /^(?:[^\s#>\-+*_=~|:`\d]|\*{1,2}\p{L}|_\p{L}|`[^`]|\d+(?:[^.)\d]|[.)]\S))/u;
const headingMark = /^#{1,6} (?=[^\s#])(?!.+#$)/;
const itemMark = /^[-*+>] (?=\S)/;

const outside = { depth: 0, quote: undefined, list: undefined, cell: undefined };

/**
 * The leaves of a stretch whose markup is so plain that no parser has to look at it: headings and paragraphs, or a single
 * bullet or quotation of one line. They are what `readLeaves` makes of the stretch's tree, at a tenth of the time.
 *
 * @param text - The file's text.
 * @param stretch - Where the stretch stands: its blocks are whole and at the top level.
 * @returns `undefined` where the stretch holds anything else.
 */
export function plainLeaves(text: string, { start, end }: Range): Leaf[] | undefined {
  const content = text.slice(start, end);
  if (needsParser.test(content)) return undefined;
  if (itemMark.test(content)) return plainItem(text, start, content.trimEnd());
  const blocks = blocksOf(content);
  const leaves: Leaf[] = [];
  for (const block of blocks ?? []) {
    const leaf = plainBlock(text, start, block);
    if (leaf === undefined) return undefined;
    leaves.push(leaf);
  }
  return blocks && leaves;
}

function plainItem(text: string, start: number, line: string): Leaf[] | undefined {
  const range = { start: start + 2, end: start + line.length };
  const marked = line.includes('\n') || !proseLine.test(line.slice(2)) ? undefined : plainProse(text, range);
  if (marked === undefined) return undefined;
  if (line.startsWith('>')) return [{ ...outside, kind: 'paragraph', range, quote: start, marked }];
  return [{ ...outside, kind: 'list-item', range, list: { depth: 1, item: start, first: true }, marked }];
}

interface PlainBlock extends Range {
  /** Of a heading, else 0. */
  readonly depth: number;
}

function plainBlock(text: string, offset: number, block: PlainBlock): Leaf | undefined {
  const { depth } = block;
  const range = { start: offset + block.start, end: offset + block.end };
  const marked = plainProse(text, { start: range.start + (depth === 0 ? 0 : depth + 1), end: range.end });
  return marked && { ...outside, kind: depth === 0 ? 'paragraph' : 'heading', depth, range, marked };
}

/** Where headings and paragraphs stand; `undefined` if any line may be anything else. */
function blocksOf(content: string): PlainBlock[] | undefined {
  const blocks: PlainBlock[] = [];
  for (const { 0: line, index: start } of content.matchAll(/[^\r\n]+/g)) {
    const end = start + line.length;
    const depth = (headingMark.exec(line)?.[0].length ?? 1) - 1;
    if (depth === 0 && !proseLine.test(line)) return undefined;
    const last = blocks[blocks.length - 1];
    const isNext = last !== undefined && /^\r?\n$/.test(content.slice(last.end, start));
    if (depth === 0 && last?.depth === 0 && isNext) blocks[blocks.length - 1] = { ...last, end };
    else blocks.push({ start, end, depth });
  }
  return blocks;
}
