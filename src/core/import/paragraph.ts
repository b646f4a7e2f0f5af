/** A paragraph of plain text: one line, or several that were wrapped. */
export interface Paragraph {
  /** Not empty, none of them blank, white space folded to single spaces. */
  readonly lines: readonly string[];
}

/** A paragraph as one text, its lines joined by spaces. */
export function textOf({ lines }: Paragraph): string {
  return lines.join(' ');
}

/** Offsets in the paragraph's text at which its lines begin. */
export function lineStarts({ lines }: Paragraph): number[] {
  let next = 0;
  return lines.map((line) => {
    const start = next;
    next += line.length + 1;
    return start;
  });
}

/**
 * A stretch of a paragraph.
 *
 * @param paragraph - The paragraph.
 * @param start - Offset in its text.
 * @param end - Offset in its text.
 * @returns `undefined` where only white space is in the stretch.
 */
export function sliceParagraph(paragraph: Paragraph, start: number, end: number): Paragraph | undefined {
  const starts = lineStarts(paragraph);
  const lines = paragraph.lines
    .map((line, index) => {
      const from = starts[index] ?? 0;
      return line.slice(Math.max(0, start - from), Math.max(0, end - from)).trim();
    })
    .filter((line) => line !== '');
  return lines.length === 0 ? undefined : { lines };
}
