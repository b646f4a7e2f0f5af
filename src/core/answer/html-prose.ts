import { characterReferenceAt } from '../text/character-reference.ts';
import type { MarkedProse } from '../text/prose-writer.ts';
import { ProseWriter } from '../text/prose-writer.ts';
import type { Range } from '../text/range.ts';
import { emphasisTags, lineTags, silentTags, tagName } from './html-tags.ts';

interface OpenTag {
  readonly start: number;
  readonly source: number;
}

/**
 * The text between the tags of a block of HTML.
 *
 * @param source - The file's text.
 * @param range - Where the block stands.
 */
export function htmlProse(source: string, range: Range): MarkedProse {
  const writer = new ProseWriter();
  const open = new Map<string, OpenTag[]>();
  let silent: string | undefined;
  let offset = range.start;
  while (offset < range.end) {
    const markup = nextTag(source, offset, range.end);
    if (silent === undefined) writeText(writer, source, { start: offset, end: markup.start });
    offset = markup.end;
    const tag = source.slice(markup.start, markup.end);
    const name = tagName(tag);
    if (name === undefined) continue;
    const closing = tag.startsWith('</');
    if (silent !== undefined) {
      if (closing && name === silent) silent = undefined;
      continue;
    }
    if (lineTags.has(name)) writer.lineBreak(markup.start);
    if (closing) closeTag(writer, open, name, markup.end);
    else if (silentTags.has(name)) silent = name;
    else if (emphasisTags.has(name)) openTag(writer, open, name, markup.start);
  }
  return writer.finish();
}

function openTag(writer: ProseWriter, open: Map<string, OpenTag[]>, name: string, source: number): void {
  const tags = open.get(name) ?? [];
  tags.push({ start: writer.next, source });
  open.set(name, tags);
}

function closeTag(writer: ProseWriter, open: Map<string, OpenTag[]>, name: string, end: number): void {
  const begun = open.get(name)?.pop();
  const weight = emphasisTags.get(name);
  if (begun === undefined || weight === undefined) return;
  writer.markEmphasis(begun.start, weight, { start: begun.source, end }, true);
}

/** The next tag or comment; one that is not closed takes in the rest. */
function nextTag(source: string, from: number, end: number): Range {
  let start = from;
  while (start < end && source.charAt(start) !== '<') start += 1;
  if (start >= end) return { start: end, end };
  const closing = source.startsWith('<!--', start) ? '-->' : '>';
  const found = source.indexOf(closing, start + 1);
  return { start, end: found < 0 || found >= end ? end : Math.min(found + closing.length, end) };
}

function writeText(writer: ProseWriter, source: string, { start, end }: Range): void {
  let offset = start;
  while (offset < end) {
    const character = source.charAt(offset);
    if (/\s/.test(character)) {
      if (character === '\n' || character === '\r') writer.lineBreak(offset);
      else writer.space(offset);
      offset += 1;
      continue;
    }
    const reference = character === '&' ? characterReferenceAt(source, offset) : undefined;
    if (reference !== undefined && reference.value.trim() !== '') writer.write(reference.value, offset);
    else if (reference !== undefined) writer.space(offset);
    const run = reference === undefined ? runLength(source, offset, end) : 0;
    if (run > 0) writer.write(source.slice(offset, offset + run), offset);
    offset += reference?.length ?? run;
  }
}

function runLength(source: string, from: number, end: number): number {
  let offset = from + 1;
  while (offset < end && !/[\s&]/.test(source.charAt(offset))) offset += 1;
  return offset - from;
}
