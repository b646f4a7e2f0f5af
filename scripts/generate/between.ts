/**
 * Puts text between two marks, `<!-- NAME -->` and `<!-- /NAME -->`, in place of what stands there.
 *
 * @param text - The whole text, with line feeds.
 * @param name - The name in the marks, which are lines of their own and may be indented.
 * @param lines - What is to stand between them; it gets the indentation of the first mark.
 * @returns The whole text; throws where the marks are not there.
 */
export function between(text: string, name: string, lines: readonly string[]): string {
  const all = text.split('\n');
  const start = all.findIndex((line) => line.trim() === `<!-- ${name} -->`);
  const end = all.findIndex((line) => line.trim() === `<!-- /${name} -->`);
  if (start < 0 || end < start) throw new Error(`The marks <!-- ${name} --> and <!-- /${name} --> are not there.`);
  const indentation = /^ */.exec(all[start] ?? '')?.[0] ?? '';
  const inside = ['', ...lines, ''].map((line) => (line === '' ? '' : indentation + line));
  return [...all.slice(0, start + 1), ...inside, ...all.slice(end)].join('\n');
}

/** A table row; bars inside cells are escaped. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
