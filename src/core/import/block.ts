import { escapeInline, escapeLine } from '../text/escape-markdown.ts';
import { headingText } from '../template/markdown.ts';
import type { ListMark } from './list-marks.ts';
import type { Paragraph } from './paragraph.ts';
import { textOf } from './paragraph.ts';

/** A block of Markdown without the blank line after it. */
export interface Block {
  /** Items of the same kind of list stand without a blank line between them. */
  readonly kind: 'block' | 'bullet' | 'number';
  readonly text: string;
}

/** A heading; no deeper than Markdown allows. */
export function heading(text: string, depth: number): Block {
  return { kind: 'block', text: `${'#'.repeat(Math.min(depth, 6))} ${headingText(text)}` };
}

/** A paragraph in its lines. */
export function paragraphBlock({ lines }: Paragraph): Block {
  return { kind: 'block', text: lines.map(escapeLine).join('\n') };
}

/** A blockquote, a paragraph in it for each given. */
export function quoteBlock(paragraphs: readonly Paragraph[]): Block {
  const quoted = paragraphs.map(({ lines }) => lines.map((line) => `> ${escapeLine(line)}`).join('\n'));
  return { kind: 'block', text: quoted.join('\n>\n') };
}

/** A line of several short texts. */
export function joinedLine(texts: readonly string[]): Block {
  return { kind: 'block', text: escapeLine(texts.join(' · ')) };
}

/** A line of several short texts over a title. */
export function kicker(texts: readonly string[]): Block {
  return { kind: 'block', text: `*${escapeInline(texts.join(' · '))}*` };
}

/** An item of a list. */
export function itemBlock(paragraph: Paragraph, { mark, text }: ListMark): Block {
  const [, ...others] = paragraph.lines;
  const indent = ' '.repeat(mark.length + 1);
  const lines = [text, ...others].map(escapeLine);
  return { kind: mark === '-' ? 'bullet' : 'number', text: `${mark} ${lines.join(`\n${indent}`)}` };
}

/** A paragraph that belongs to the bullet before it. */
export function underItem(paragraph: Paragraph): Block {
  return { kind: 'block', text: paragraph.lines.map((line) => `  ${escapeLine(line)}`).join('\n') };
}

/** Blocks as text, without a line break at the end. */
export function joinBlocks(blocks: readonly Block[]): string {
  return blocks
    .map(({ kind, text }, index) => {
      const last = blocks[index - 1];
      if (last === undefined) return text;
      return (kind !== 'block' && last.kind === kind ? '\n' : '\n\n') + text;
    })
    .join('');
}

/** Whether a paragraph is wholly in quotation marks. */
export function isQuoted(paragraph: Paragraph): boolean {
  return /^["“„«].*["”“»][.,]?$/u.test(textOf(paragraph));
}
