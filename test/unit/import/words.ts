import type { Nodes } from 'mdast';
import { frontMatterRange } from '../../../src/core/answer/fence.ts';
import { parseTree } from '../../../src/core/answer/tree.ts';

/** The words of a text; what was glued together counts as several. */
export function wordsOf(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => word.split(/(?<=\p{Ll})(?=\p{Lu})/u));
}

/** The first word that is not among others in the same order, with its index; `undefined` where all are. */
export function firstMissing(words: readonly string[], others: readonly string[]): string | undefined {
  let next = 0;
  for (const [index, word] of words.entries()) {
    const found = others.indexOf(word, next);
    if (found < 0) return `${index}: ${word}`;
    next = found + 1;
  }
  return undefined;
}

/** A file's Markdown without its front matter, as it is read. */
export function readText(file: string): string {
  return textsOf(file)
    .map(({ text }) => text)
    .join('\n');
}

/** Kinds of nodes that a file's Markdown has. */
export function kindsOf(file: string): Set<string> {
  const kinds = new Set<string>();
  const stack: Nodes[] = [treeOf(file)];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    kinds.add(node.type);
    if ('children' in node) stack.push(...node.children);
  }
  return kinds;
}

function treeOf(file: string): Nodes {
  return parseTree(file.slice(frontMatterRange(file)?.end ?? 0));
}

function textsOf(file: string): { text: string }[] {
  const texts: { text: string }[] = [];
  const stack: Nodes[] = [treeOf(file)];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'list' && node.ordered === true) {
      const start = node.start ?? 1;
      for (const [index, item] of [...node.children.entries()].reverse()) {
        stack.push(item, { type: 'text', value: String(start + index) });
      }
    } else if ('children' in node) stack.push(...[...node.children].reverse());
    else if ('value' in node) texts.push({ text: node.value });
  }
  return texts;
}
