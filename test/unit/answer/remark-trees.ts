import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import type { Processor } from 'unified';
import { unified } from 'unified';

function tables(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown());
}

/** A tree as somebody else's remark gives it: with tables and, where the text has some, with front matter. */
export function remarkTree(text: string, hasMatter: boolean): Root {
  const processor = unified().use(remarkParse).use(tables);
  return (hasMatter ? processor.use(remarkFrontmatter) : processor).parse(text);
}
