import { readHeadingLabel, readLineLabel } from '../answer/labels/line-label.ts';
import { bulletOf, numberOf } from './list-marks.ts';
import type { Paragraph } from './paragraph.ts';
import { splitGlued } from './split-glued.ts';

/** Line breaks of every kind. */
const lineBreak = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/u;
// eslint-disable-next-line no-control-regex -- no text needs them
const controls = /[\x00-\x08\x0E-\x1F\x7F\uFEFF]/g;

/** Text that was wrapped has lines of about this width; shorter ones are lists, longer ones whole paragraphs. */
const wrapped = { least: 30, most: 130 };

const sentenceEnd = /[.!?:;…]["”’»)\]]*$/u;

interface Line {
  readonly text: string;
  /** Columns before it. */
  readonly indent: number;
}

/**
 * The paragraphs of plain text. Each line is one, as in text that is copied from a page, except where lines were wrapped
 * at a width, as in a mail, or hang under the one before.
 *
 * @param text - Any text.
 */
export function readParagraphs(text: string): Paragraph[] {
  return readBlocks(text).flatMap((lines) => {
    const texts = lines.map((line) => line.text);
    return isHanging(lines) || isWrapped(lines) ? [{ lines: texts }] : texts.map((line) => ({ lines: [line] }));
  });
}

/** Runs of lines without a blank line between them; labels, list items and what had to be split begin new ones. */
function readBlocks(text: string): Line[][] {
  const blocks: Line[][] = [];
  let current: Line[] = [];
  const flush = () => {
    if (current.length > 0) blocks.push(current);
    current = [];
  };
  for (const raw of text.split(lineBreak)) {
    const line = raw.replace(controls, ' ');
    const indent = indentOf(line);
    const texts = splitCells(line).flatMap(splitGlued);
    if (texts.length !== 1 || endsAt(current, indent)) flush();
    for (const part of texts) {
      if (beginsBlock(part)) flush();
      current.push({ text: part, indent });
      if (texts.length > 1) flush();
    }
  }
  flush();
  return blocks;
}

/** Whether a line with this indent is further out than a block, or no deeper than lines that hang. */
function endsAt(block: readonly Line[], indent: number): boolean {
  const [first, second] = block;
  if (first === undefined) return false;
  return indent < first.indent || (second !== undefined && second.indent > first.indent && indent <= first.indent);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A line of a copied table whose first cell is a label and whose other cells are its text; else the line alone. */
function splitCells(raw: string): string[] {
  const line = fold(raw);
  const tab = raw.trim().indexOf('\t');
  const first = fold(raw.trim().slice(0, tab));
  if (tab < 0 || readHeadingLabel(first) === undefined) return line === '' ? [] : [line];
  return [first, fold(raw.trim().slice(tab))];
}

function fold(line: string): string {
  return line.replace(/\s+/gu, ' ').trim();
}

function beginsBlock(line: string): boolean {
  if (bulletOf(line) !== undefined || numberOf(line) !== undefined) return true;
  const label = readLineLabel(line, { start: 0, end: line.length }, () => undefined);
  return label !== undefined && (label.tail === 'colon' || label.tail === 'end');
}

/** Whether the lines of a block after the first are set in. */
function isHanging([first, ...others]: readonly Line[]): boolean {
  return first !== undefined && others.length > 0 && others.every(({ indent }) => indent > first.indent);
}

/**
 * Whether lines were wrapped: the first word of each would not have fitted on the line before it, and sentences run on
 * from line to line.
 */
function isWrapped(lines: readonly Line[]): boolean {
  const width = Math.max(...lines.map(({ text, indent }) => indent + text.length));
  if (lines.length < 2 || width < wrapped.least || width > wrapped.most) return false;
  const breaks = lines.slice(1).map((next, index) => ({ line: lines[index] ?? next, next }));
  if (breaks.some(({ line, next }) => line.indent + line.text.length + 1 + firstWord(next).length < width))
    return false;
  const open = breaks.filter(({ line }) => !sentenceEnd.test(line.text));
  const runningOn = open.filter(({ next }) => /^[^\p{Lu}"“]/u.test(next.text));
  return open.length > 0 && runningOn.length * 2 >= open.length;
}

function firstWord({ text }: Line): string {
  return text.split(' ', 1)[0] ?? '';
}
