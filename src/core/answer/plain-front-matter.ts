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

/**
 * Reads front matter of the plainest kind: lines of a key, a colon and a text, a whole number, `true`, `false`, or a list of
 * them in brackets. Nearly all front matter is that, and it is read in a small part of the time that a YAML parser takes.
 *
 * @param text - The file's text.
 * @param inner - What stands between the fences.
 * @returns The same as a YAML parser would read; `undefined` where anything else stands in it.
 */
export function readPlainFrontMatter(text: string, inner: Range): ReadMatter | undefined {
  const entries: MetadataEntry[] = [];
  const items = new Map<string, readonly Range[]>();
  for (let line = inner.start; line < inner.end;) {
    const next = text.indexOf('\n', line);
    const end = next < 0 || next > inner.end ? inner.end : next;
    const stretch = { start: line, end: text.charAt(end - 1) === '\r' ? end - 1 : end };
    line = end + 1;
    if (stretch.end <= stretch.start) continue;
    const colon = text.indexOf(':', stretch.start);
    if (colon < 0 || colon >= stretch.end || text.charAt(colon + 1) !== ' ') return undefined;
    const name = text.slice(stretch.start, colon);
    if (!key.test(name) || reserved.has(name.toLowerCase()) || items.has(name)) return undefined;
    const value = trimmed(text, { start: colon + 1, end: stretch.end });
    const read = readValue(text, value);
    if (read === undefined) return undefined;
    const keyRange = { start: stretch.start, end: colon };
    entries.push({ key: name, value: read.value, keyRange, valueRange: value });
    items.set(name, read.items);
  }
  return { entries, itemsOf: (name) => items.get(name) ?? [] };
}

function readValue(text: string, range: Range): { value: unknown; items: readonly Range[] } | undefined {
  if (text.charAt(range.start) !== '[') {
    const value = readScalar(text.slice(range.start, range.end));
    return value === undefined ? undefined : { value, items: [] };
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
  return { value: values, items };
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
