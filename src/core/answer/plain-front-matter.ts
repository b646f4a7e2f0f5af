import type { Range } from '../text/range.ts';
import type { MetadataEntry } from './model.ts';

/** Front matter as far as its readers need it. */
export interface ReadMatter {
  readonly entries: readonly MetadataEntry[];
  /** Where the items of a list that is a key's value stand. */
  readonly itemsOf: (key: string) => readonly Range[];
}

const key = /^[a-z][\w-]*$/i;
/** Words and numbers that are a text to YAML wherever they stand: no quotes, no marks that mean something. */
const plainText = /^[\p{L}⟨][\p{L}\p{M}\p{N} .'’()/+–⟩-]*$/u;
const wholeNumber = /^(?:0|[1-9]\d{0,8})$/;
/** Words that are no text to YAML, however they are written. */
const reserved = new Set(['null', 'true', 'false']);

/** The mark of an item that stands on a line of its own. */
const itemMark = /^ *- +(?=\S)/;

/** A value, where it stands, and the items if it is a list. */
interface Value {
  readonly value: unknown;
  readonly range: Range;
  readonly items: readonly Range[];
}

/** A line without what ends it. */
interface Line extends Range {
  /** Where the next one begins. */
  readonly next: number;
}

/**
 * Reads front matter of the plainest kind: lines of a key, a colon and a text, a whole number, `true`, `false`, or a list of
 * them, in brackets or with an item a line. Nearly all front matter is that, and it is read in a small part of the time that
 * a YAML parser takes.
 *
 * @param text - The file's text.
 * @param inner - What stands between the fences.
 * @returns The same as a YAML parser would read; `undefined` where anything else stands in it.
 */
export function readPlainFrontMatter(text: string, inner: Range): ReadMatter | undefined {
  const entries: MetadataEntry[] = [];
  const items = new Map<string, readonly Range[]>();
  for (let from = inner.start; from < inner.end;) {
    const line = lineFrom(text, from, inner.end);
    from = line.next;
    if (line.end <= line.start) continue;
    const colon = text.indexOf(':', line.start);
    if (colon < 0 || colon >= line.end) return undefined;
    const name = text.slice(line.start, colon);
    if (!key.test(name) || reserved.has(name.toLowerCase()) || items.has(name)) return undefined;
    const endsLine = colon + 1 === line.end;
    if (!endsLine && text.charAt(colon + 1) !== ' ') return undefined;
    const read = endsLine
      ? readItemLines(text, { start: from, end: inner.end })
      : readValue(text, trimmed(text, { start: colon + 1, end: line.end }));
    if (read === undefined) return undefined;
    if (endsLine) from = read.range.end;
    entries.push({ key: name, value: read.value, keyRange: { start: line.start, end: colon }, valueRange: read.range });
    items.set(name, read.items);
  }
  return { entries, itemsOf: (name) => items.get(name) ?? [] };
}

function lineFrom(text: string, start: number, limit: number): Line {
  const found = text.indexOf('\n', start);
  const end = found < 0 || found > limit ? limit : found;
  return { start, end: text.charAt(end - 1) === '\r' ? end - 1 : end, next: Math.min(end + 1, limit) };
}

/** A list with an item a line, all indented alike; to YAML it ends where its last line does. */
function readItemLines(text: string, { start, end }: Range): Value | undefined {
  const values: unknown[] = [];
  const items: Range[] = [];
  let first: string | undefined;
  let from = start;
  while (from < end) {
    const line = lineFrom(text, from, end);
    const mark = itemMark.exec(text.slice(line.start, line.end))?.[0];
    if (mark === undefined) break;
    if (mark.indexOf('-') !== (first ??= mark).indexOf('-')) return undefined;
    const item = trimmed(text, { start: line.start + mark.length, end: line.end });
    const value = readScalar(text.slice(item.start, item.end));
    if (value === undefined) return undefined;
    values.push(value);
    items.push(item);
    from = line.next;
  }
  if (first === undefined) return undefined;
  return { value: values, range: { start: start + first.indexOf('-'), end: from }, items };
}

function readValue(text: string, range: Range): Value | undefined {
  if (text.charAt(range.start) !== '[') {
    const value = readScalar(text.slice(range.start, range.end));
    return value === undefined ? undefined : { value, range, items: [] };
  }
  if (text.charAt(range.end - 1) !== ']') return undefined;
  const values: unknown[] = [];
  const items: Range[] = [];
  for (let start = range.start + 1; start < range.end;) {
    const comma = text.indexOf(',', start);
    const end = comma < 0 || comma > range.end - 1 ? range.end - 1 : comma;
    const item = trimmed(text, { start, end });
    const value = readScalar(text.slice(item.start, item.end));
    if (value === undefined) return undefined;
    values.push(value);
    items.push(item);
    start = end + 1;
  }
  return { value: values, range, items };
}

function readScalar(written: string): string | number | boolean | undefined {
  if (wholeNumber.test(written)) return Number(written);
  if (!plainText.test(written)) return undefined;
  if (written === 'true' || written === 'false') return written === 'true';
  return reserved.has(written.toLowerCase()) ? undefined : written;
}

/** A stretch without the spaces at its ends. */
function trimmed(text: string, { start, end }: Range): Range {
  let first = start;
  let last = end;
  while (first < last && text.charAt(first) === ' ') first += 1;
  while (last > first && text.charAt(last - 1) === ' ') last -= 1;
  return { start: first, end: last };
}
