import { inferQuestionType } from '../questions/infer.ts';
import { flowList } from '../template/front-matter.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import type { Block } from './block.ts';
import { heading, joinBlocks } from './block.ts';
import { bodyBlocks } from './body.ts';
import { headingDepths } from './depths.ts';
import { findLabels } from './find-labels.ts';
import { isMarkdown } from './is-markdown.ts';
import type { Opening } from './opening.ts';
import { readOpening } from './opening.ts';
import type { Piece } from './piece.ts';
import { splitAtLabels } from './piece.ts';
import { readParagraphs } from './read-paragraphs.ts';

/** How an answer is written. */
export interface ImportOptions {
  /** Whether the outcome begins with front matter, as a file does; text that goes into a file has none. True if not given. */
  readonly frontMatter?: boolean;
}

/**
 * Turns plain text into an answer file: labels become headings, the question a quotation, level and competencies front
 * matter. Every word of the text stands in the outcome, in the same order. Words of tags stand in the front matter as
 * well as in their place; a few words of the format may be added ("Story" over a text without any label).
 *
 * @param text - Any text. What is Markdown already, or blank, is given back as it is.
 * @param options - How to write it.
 * @returns Markdown with the line endings of the text.
 */
export function structureAnswer(text: string, options: ImportOptions = {}): string {
  if (text.trim() === '' || isMarkdown(text)) return text;
  const paragraphs = readParagraphs(text);
  if (paragraphs.length === 0) return text;
  const pieces = splitAtLabels(paragraphs, findLabels(paragraphs));
  const first = pieces.findIndex(({ label }) => label !== undefined && label.meaning.kind !== 'question');
  const opening = readOpening(first < 0 ? pieces : pieces.slice(0, first), first >= 0, 2);
  const blocks = [...opening.blocks, ...storyBlocks(opening, first < 0 ? [] : pieces.slice(first))];
  const matter = options.frontMatter === false ? '' : `${frontMatter(opening)}\n`;
  const file = `${matter}${joinBlocks(blocks)}\n`;
  return file.replaceAll('\n', lineEndingOf(text));
}

function storyBlocks({ rest }: Opening, pieces: readonly Piece[]): Block[] {
  const unlabelled =
    rest.length === 0
      ? []
      : [heading('Story', 2), ...bodyBlocks({ label: undefined, paragraphs: rest, endsAnswer: false })];
  const depths = headingDepths(pieces);
  return [...unlabelled, ...pieces.flatMap((piece, index) => pieceBlocks(piece, depths[index] ?? 2))];
}

function pieceBlocks(piece: Piece, depth: number): Block[] {
  const { label } = piece;
  // The question of a further answer.
  if (label?.meaning.kind === 'question') return [...readOpening([piece], true, depth).blocks];
  return [...(label === undefined ? [] : [heading(label.text, depth)]), ...bodyBlocks(piece)];
}

function frontMatter({ title, question, level, competencies, categories }: Opening): string {
  const type = inferQuestionType(question ?? title ?? '');
  const lines = [
    'star: true',
    ...(type === undefined ? [] : [`type: ${type}`]),
    ...(level === undefined ? [] : [`level: ${level}`]),
    ...(competencies.length === 0 ? [] : [`competencies: ${flowList(competencies)}`]),
    ...(categories.length === 0 ? [] : [`tags: ${flowList(categories)}`]),
  ];
  return `---\n${lines.join('\n')}\n---\n`;
}
