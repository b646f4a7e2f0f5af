import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';

/**
 * The text of a page as a reader sees it and copies it: a line for each block, list items with their marks.
 *
 * @param html - A whole page or a part of one.
 */
export function readHtml(html: string): string {
  const tree = fromHtml(html);
  markItems(tree);
  return toText(tree);
}

/** Puts bullets and numbers in front of list items: a browser draws them, they are no text. */
function markItems(root: Nodes): void {
  const stack: Nodes[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!('children' in node)) continue;
    stack.push(...node.children);
    if (node.type !== 'element' || (node.tagName !== 'ul' && node.tagName !== 'ol')) continue;
    const isNumbered = node.tagName === 'ol';
    node.children
      .filter((child): child is Element => child.type === 'element' && child.tagName === 'li')
      .forEach((item, index) => {
        item.children.unshift({ type: 'text', value: isNumbered ? `${index + 1}. ` : '• ' });
      });
  }
}
