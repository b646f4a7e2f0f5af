import type { Range } from '../text/range.ts';

/** A heading, a paragraph, or an item of a list with one line of text. */
export interface PlainBlock extends Range {
  /** Where its text begins, after a heading's or an item's mark. */
  readonly text: number;
  /** Level of a heading, else 0. */
  readonly heading: number;
  /** How many lists an item stands in; 0 for what is no item. */
  readonly item: number;
}

/** A line that can be nothing but prose: it begins with no mark of a block, no indent, and no number of an item. */
const proseLine = /^(?:[^\s#>\-+*_=~|:`\d]|\*{1,2}\p{L}|_\p{L}|`[^`]|\d+(?:[^.)\d]|[.)]\S))/u;
const headingMark = /^#{1,6} (?=[^\s#])(?!.+#$)/;
const itemMark = /^( *)(?:[-*+]|(\d{1,9})[.)]) (?=\S)/;
const nextLine = /^\r?\n$/;

/** An item that lines may still be nested in. */
interface OpenItem {
  /** How far its text is indented. */
  readonly indent: number;
  /** The character that tells the items of one list from those of another. */
  readonly mark: string;
}

/** Whether a line of text can be nothing but prose. */
export function isProseLine(line: string): boolean {
  return proseLine.test(line);
}

/**
 * The blocks of a stretch in which every line is a heading, a line of a paragraph, or an item of a list.
 *
 * @param content - The stretch.
 * @returns Offsets in the stretch; `undefined` if any line may be anything else.
 */
export function plainBlocks(content: string): PlainBlock[] | undefined {
  const blocks: PlainBlock[] = [];
  let open: readonly OpenItem[] = [];
  for (const { 0: line, index: start } of content.matchAll(/[^\r\n]+/g)) {
    const end = start + line.length;
    const last = blocks[blocks.length - 1];
    const follows = last !== undefined && nextLine.test(content.slice(last.end, start));
    const item = itemMark.exec(line);
    if (item !== null) {
      const within = openWith(open, item, follows);
      if (within === undefined || !proseLine.test(line.slice(item[0].length))) return undefined;
      open = within;
      const indent = item[1]?.length ?? 0;
      blocks.push({ start: start + indent, end, text: start + item[0].length, heading: 0, item: open.length });
      continue;
    }
    const mark = headingMark.exec(line)?.[0].length ?? 0;
    // A line right after an item goes on in it.
    if (mark === 0 && (!proseLine.test(line) || (follows && open.length > 0))) return undefined;
    open = [];
    if (mark === 0 && follows && last.heading === 0) blocks[blocks.length - 1] = { ...last, end };
    else blocks.push({ start, end, text: start + mark, heading: Math.max(0, mark - 1), item: 0 });
  }
  return blocks;
}

/** The items that are open once another has begun; `undefined` where it may be no item, or one of another list. */
function openWith(open: readonly OpenItem[], item: RegExpExecArray, follows: boolean): OpenItem[] | undefined {
  const [whole, { length: from } = '', number] = item;
  const outer = open.filter(({ indent }) => indent <= from);
  if ((outer[outer.length - 1]?.indent ?? 0) !== from) return undefined;
  const mark = whole.charAt(whole.length - 2);
  const before = open[outer.length];
  if (before !== undefined && before.mark !== mark) return undefined;
  // Only the number 1 begins a list in the middle of a paragraph.
  if (before === undefined && follows && number !== undefined && number !== '1') return undefined;
  return [...outer, { indent: whole.length, mark }];
}
