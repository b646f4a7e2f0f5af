const opening = /^[ \t>]*<!--/;

/**
 * The text without the comments that have their lines to themselves and are closed: nothing around such a comment
 * depends on it, wherever it stands. Linear in the length of the text.
 *
 * @param text - Markdown.
 */
export function withoutComments(text: string): string {
  if (!text.includes('<!--')) return text;
  const lines = text.split('\n');
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const last = opening.test(line) ? closingLine(lines, index) : undefined;
    if (last === undefined) kept.push(line);
    else if (last >= lines.length) return [...kept, ...lines.slice(index)].join('\n');
    else if (isAlone(lines[last] ?? '')) index = last;
    else {
      kept.push(...lines.slice(index, last + 1));
      index = last;
    }
  }
  return kept.join('\n');
}

/** The first line from `from` on that closes a comment begun there; the number of lines where none does. */
function closingLine(lines: readonly string[], from: number): number {
  // Behind the first two characters of the opening: `<!-->` closes itself.
  const start = (lines[from] ?? '').indexOf('<!--') + 2;
  if ((lines[from] ?? '').includes('-->', start)) return from;
  let line = from + 1;
  while (line < lines.length && !(lines[line] ?? '').includes('-->')) line += 1;
  return line;
}

/** Whether nothing follows the comment's end on its line. */
function isAlone(line: string): boolean {
  return line.slice(line.indexOf('-->') + '-->'.length).trim() === '';
}
