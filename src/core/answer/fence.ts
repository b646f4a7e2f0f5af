import type { Range } from '../text/range.ts';

/**
 * Where front matter stands: from a line of three hyphens that begins the file to the next such line. Found without
 * parsing, by the same rules as the parser's.
 *
 * @param text - The file's text; a byte order mark is passed over.
 * @returns Both fences included, without the last line's end; `undefined` where there is none.
 */
export function frontMatterRange(text: string): Range | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  if (!isFence(text, start)) return undefined;
  for (let line = nextLine(text, start); line !== undefined; line = nextLine(text, line)) {
    if (isFence(text, line)) return { start, end: fenceEnd(text, line) };
  }
  return undefined;
}

function isFence(text: string, offset: number): boolean {
  if (!text.startsWith('---', offset)) return false;
  const end = fenceEnd(text, offset);
  return end >= text.length || isLineEnd(text.charAt(end));
}

/** After the hyphens and any blanks. */
function fenceEnd(text: string, offset: number): number {
  let end = offset + 3;
  while (text.charAt(end) === ' ' || text.charAt(end) === '\t') end += 1;
  return end;
}

function nextLine(text: string, from: number): number | undefined {
  let offset = from;
  while (offset < text.length && !isLineEnd(text.charAt(offset))) offset += 1;
  if (offset >= text.length) return undefined;
  return offset + (text.startsWith('\r\n', offset) ? 2 : 1);
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}
