import { frontMatterRange } from '../answer/fence.ts';
import { readFrontMatter } from '../answer/front-matter.ts';
import type { Leaf } from '../answer/leaves.ts';
import { readLeaves } from '../answer/leaves.ts';
import { parseChunks } from '../answer/tree.ts';

/** Characters; Markdown shows within them that it is some. */
const lookedAt = 16_000;

/**
 * Whether a text is Markdown already: it has front matter, headings, bold text or fenced code. Dashes, numbers, single
 * asterisks and quotation marks stand in plain text too.
 *
 * @param text - Any text.
 */
export function isMarkdown(text: string): boolean {
  if (hasFrontMatter(text)) return true;
  const beginning = text.slice(0, lookedAt);
  return parseChunks(beginning, undefined).some(({ tree, source }) =>
    readLeaves(tree, source).some((leaf) => isMarked(beginning, leaf)),
  );
}

function hasFrontMatter(text: string): boolean {
  const range = frontMatterRange(text);
  if (range === undefined) return false;
  const { entries, problems } = readFrontMatter(text, range);
  // A text between two lines of hyphens reads like front matter too: "Situation: we had no tests".
  return problems.length === 0 && entries.length > 0 && entries.every(({ key }) => /^[a-z]/.test(key));
}

function isMarked(text: string, { kind, range, marked: { prose, emphases } }: Leaf): boolean {
  if (kind === 'heading') return text.charAt(range.start) === '#' && /^\P{Ll}/u.test(prose.text);
  if (kind === 'code') return /^(?:`{3}|~{3})/.test(text.slice(range.start, range.start + 3));
  return emphases.some(({ weight }) => weight === 'strong');
}
