import { escapeInline, escapeLine } from '../text/escape-markdown.ts';

/** Line breaks of every kind, and the control characters that no text needs. */
const lineBreak = /\r\n|[\n\r\u2028\u2029\v\f]/u;
// eslint-disable-next-line no-control-regex -- they are what is taken out
const controls = /[\x00-\x08\x0E-\x1F\x7F]/g;

/**
 * A text as a Markdown heading's content: on one line, nothing in it taken for markup.
 *
 * @param text - Any text.
 */
export function headingText(text: string): string {
  const line = escapeInline(linesOf(text).join(' ').replace(/\s+/gu, ' ').trim());
  // Number signs after a space at the end would be taken for the heading's closing.
  return line.replace(/(?<![^ ])(?=#+$)/u, '\\');
}

/**
 * A text as a blockquote: the same words and line breaks, nothing in it taken for markup.
 *
 * @param text - Any text; blank lines part paragraphs.
 * @returns Lines that end in `\n`, the last one without; empty for an empty text.
 */
export function blockquote(text: string): string {
  return paragraphsOf(text)
    .map((lines) => lines.map((line) => `> ${escapeLine(line)}`).join('\n'))
    .join('\n>\n');
}

function paragraphsOf(text: string): string[][] {
  const paragraphs: string[][] = [];
  let current: string[] = [];
  for (const line of [...linesOf(text), '']) {
    if (line !== '') current.push(line);
    else if (current.length > 0) {
      paragraphs.push(current);
      current = [];
    }
  }
  return paragraphs;
}

function linesOf(text: string): string[] {
  return text.split(lineBreak).map((line) => line.replace(controls, '').trim());
}
