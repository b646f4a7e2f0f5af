import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
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

const plain = unified().use(remarkParse).use(tables).freeze();
const withFrontMatter = unified().use(remarkParse).use(remarkFrontmatter).use(tables).freeze();

/** A stretch of a file as a tree of its own. */
export interface Chunk {
  readonly tree: Root;
  readonly source: Source;
}

/**
 * Parses a file in stretches, so that the time grows with its length.
 *
 * @param text - The file's text as it is.
 * @param matter - Where its front matter stands.
 * @param least - How long a stretch is at least.
 */
export function parseChunks(text: string, matter: Range | undefined, least?: number): Chunk[] {
  const mark = markLength(text);
  return splitChunks(text, matter?.end ?? mark, least).map(({ start, end }) => {
    const shift = Math.max(start, mark);
    const tree = parseTree(text.slice(shift, end), start === 0 && matter !== undefined);
    return { tree, source: { text, shift } };
  });
}

/**
 * Parses Markdown.
 *
 * @param text - The text without a byte order mark.
 * @param hasMatter - Whether front matter begins it. Where none does, the parser is not told to look for any: rules at the
 * start of the text would keep it from seeing the next list.
 */
export function parseTree(text: string, hasMatter: boolean): Root {
  return (hasMatter ? withFrontMatter : plain).parse(text);
}
