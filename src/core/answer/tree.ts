import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';
import { unified } from 'unified';
import type { Range } from '../text/range.ts';
import { splitChunks } from './chunks.ts';
import type { Source } from './source.ts';
import { markLength } from './source.ts';

/** Tables of GitHub's Markdown without the rest of it, which would double the time of a parse. */
function tables(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

const plain = unified().use(remarkParse).freeze();
const withTables = unified().use(remarkParse).use(tables).freeze();

/** The line below a table's head, in any quotation: nothing but bars, hyphens and colons. */
const delimiterRow = /^[\t >]*[:|-][\t :|-]*$/m;

/** A stretch of a file as a tree of its own. */
export interface Chunk {
  readonly tree: Root;
  readonly source: Source;
}

/**
 * Parses a file in stretches, so that the time grows with its length.
 *
 * @param text - The file's text as it is.
 * @param matter - Where its front matter stands, which is not parsed: it is no Markdown.
 * @param least - How long a stretch is at least.
 */
export function parseChunks(text: string, matter: Range | undefined, least?: number): Chunk[] {
  return splitChunks(text, matter?.end ?? markLength(text), least).map(({ start, end }) => ({
    tree: parseTree(text.slice(start, end)),
    source: { text, shift: start },
  }));
}

/**
 * Parses Markdown.
 *
 * @param text - The text without a byte order mark and front matter.
 */
export function parseTree(text: string): Root {
  return (mayHoldTable(text) ? withTables : plain).parse(text);
}

/** Whether tables have to be looked for at all, which costs time at every line. */
function mayHoldTable(text: string): boolean {
  return /\||:-|-:/.test(text) && delimiterRow.test(text);
}
