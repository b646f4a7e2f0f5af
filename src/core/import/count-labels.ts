import { findLabels } from './find-labels.ts';
import { isMarkdown } from './is-markdown.ts';
import { readParagraphs } from './read-paragraphs.ts';

/**
 * How many labels of an answer plain text holds; 0 where it is Markdown already.
 *
 * @param text - Any text.
 */
export function countLabels(text: string): number {
  const { labels } = findLabels(readParagraphs(text));
  return labels.length === 0 || isMarkdown(text) ? 0 : labels.length;
}
