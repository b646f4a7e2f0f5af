import { writeAligned } from '../text/align.ts';
import type { MarkedProse } from '../text/prose-writer.ts';
import { ProseWriter } from '../text/prose-writer.ts';
import type { Range } from '../text/range.ts';

/**
 * Emphasis, code and links that can be nothing else: a pair of marks with white space around it, and none inside next to
 * them; a link of plain words to a plain address.
 */
const setOff =
  /(?<![^\s(])(?:(\*{1,2}|_)(?=[\p{L}\d])[^*_`[\]]*[\p{L}\d.!?:,;]\1|`[^\s`](?:[^`\n\r]*[^\s`])?`|\[([\p{L}\d][^*_`[\]\n\r]*)\]\([\w:/.?=#%~+-]+\))(?![^\s.,;:!?)])/gu;
const anyMark = /[*_`[\]]/;

/**
 * The prose of a paragraph or heading without escapes, references and HTML, as `inlineProse` makes it of a tree.
 *
 * @param text - The file's text.
 * @param range - Where the words of the block stand in it.
 * @returns `undefined` where marks of emphasis, code or links may mean something else than they seem to.
 */
export function plainProse(text: string, { start, end }: Range): MarkedProse | undefined {
  const writer = new ProseWriter();
  const content = text.slice(start, end);
  let from = 0;
  if (anyMark.test(content)) {
    for (const { 0: whole, 1: mark = '`', 2: linked, index } of content.matchAll(setOff)) {
      if (anyMark.test(content.slice(from, index))) return undefined;
      write(writer, text, { start: start + from, end: start + index });
      from = index + whole.length;
      if (linked === undefined) writeSetOff(writer, text, { start: start + index, end: start + from }, mark);
      else write(writer, text, { start: start + index + 1, end: start + index + 1 + linked.length });
    }
    if (anyMark.test(content.slice(from))) return undefined;
  }
  write(writer, text, { start: start + from, end });
  return writer.finish();
}

function writeSetOff(writer: ProseWriter, text: string, range: Range, mark: string): void {
  const { next } = writer;
  write(writer, text, { start: range.start + mark.length, end: range.end - mark.length });
  if (mark === '`') writer.markCode(next);
  else writer.markEmphasis(next, mark === '**' ? 'strong' : 'weak', range);
}

function write(writer: ProseWriter, source: string, { start, end }: Range): void {
  if (start >= end) return;
  writeAligned(writer, { source, start, end, value: source.slice(start, end), raw: false, quoteDepth: 0 });
}
