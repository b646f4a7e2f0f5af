import type { Document, Node, Pair } from 'yaml';
import { isMap, isNode, isScalar, parseDocument } from 'yaml';
import { message as say } from '../finding.ts';
import type { Range } from '../text/range.ts';
import { readFields } from './fields.ts';
import type { Metadata, MetadataEntry, MetadataProblem } from './model.ts';
import { readPlainFrontMatter } from './plain-front-matter.ts';

/** What a file without front matter says. */
export const noMetadata: Metadata = {
  range: undefined,
  entries: [],
  problems: [],
  star: undefined,
  type: undefined,
  level: undefined,
  competencies: [],
  company: undefined,
  tags: [],
  target: undefined,
  language: undefined,
};

/**
 * Reads front matter. Whatever is wrong with it becomes a problem; nothing is thrown.
 *
 * @param text - The file's text.
 * @param range - Where the front matter stands, both fences included.
 */
export function readFrontMatter(text: string, range: Range): Metadata {
  const inner = insideFences(text, range);
  const plain = readPlainFrontMatter(text, inner);
  if (plain === undefined) return readYaml(text, inner, range);
  const { values, problems } = readFields(plain.entries, plain.itemsOf);
  return { ...noMetadata, ...values, range, entries: plain.entries, problems };
}

function readYaml(text: string, inner: Range, range: Range): Metadata {
  let problems: MetadataProblem[] = [];
  let entries: MetadataEntry[] = [];
  let fields: ReturnType<typeof readFields> | undefined;
  try {
    const document = parseDocument(text.slice(inner.start, inner.end), { prettyErrors: false, logLevel: 'silent' });
    // One mistake often makes several errors: the first is told.
    problems = document.errors.slice(0, 1).map(({ message, pos }) => ({
      message: invalid(message),
      range: shown(text, within(inner, { start: pos[0], end: pos[1] })),
    }));
    const read = readEntries(document, inner, range);
    entries = read.entries;
    problems.push(...read.problems);
    fields = readFields(entries, itemRanges(document, inner));
  } catch (error) {
    // YAML that is nested too deep, or that makes too much of its aliases.
    problems.push({ message: invalid(error instanceof Error ? error.message : String(error)), range });
  }
  const all = problems.length > 0 ? problems : (fields?.problems ?? []);
  return { ...noMetadata, ...fields?.values, range, entries, problems: all };
}

/** A place that covers no character is shown as the line that it is at the end of. */
function shown(text: string, { start, end }: Range): Range {
  if (text.slice(start, end).trim() !== '') return { start, end };
  const last = text.slice(0, start).trimEnd().length;
  const first = Math.max(text.lastIndexOf('\n', last - 1), text.lastIndexOf('\r', last - 1)) + 1;
  return { start: first, end: Math.max(last, first) };
}

function invalid(cause: string) {
  return say('The front matter is no valid YAML: {cause}', { cause });
}

/** What stands between the fences. */
export function insideFences(text: string, { start, end }: Range): Range {
  const first = lineEnd(text, start);
  let last = end;
  while (last > first && text.charAt(last - 1) !== '\n' && text.charAt(last - 1) !== '\r') last -= 1;
  return { start: Math.min(first, last), end: last };
}

function lineEnd(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && text.charAt(offset) !== '\n' && text.charAt(offset) !== '\r') offset += 1;
  return offset + (text.startsWith('\r\n', offset) ? 2 : 1);
}

function within(outer: Range, inner: Range): Range {
  const start = Math.min(outer.start + inner.start, outer.end);
  return { start, end: Math.max(start, Math.min(outer.start + inner.end, outer.end)) };
}

function readEntries(
  document: Document,
  inner: Range,
  whole: Range,
): { entries: MetadataEntry[]; problems: MetadataProblem[] } {
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { entries: [], problems: [] };
  if (!isMap(contents)) {
    const message = say('Front matter is lines of a key, a colon and a value.');
    return { entries: [], problems: document.errors.length > 0 ? [] : [{ message, range: whole }] };
  }
  return { entries: contents.items.map((pair) => readEntry(pair, document, inner)), problems: [] };
}

function readEntry({ key, value }: Pair, document: Document, inner: Range): MetadataEntry {
  const keyRange = rangeOfNode(key, inner);
  return {
    key: isScalar(key) ? String(key.value) : '',
    value: isNode(value) ? value.toJS(document) : value,
    keyRange,
    valueRange: isNode(value) ? rangeOfNode(value, inner) : { start: keyRange.end, end: keyRange.end },
  };
}

function rangeOfNode(node: unknown, inner: Range): Range {
  const range = isNode(node) ? (node as Node).range : undefined;
  return within(inner, { start: range?.[0] ?? 0, end: range?.[1] ?? 0 });
}

/** Where the items of a list that is a key's value stand. */
function itemRanges(document: Document, inner: Range): (key: string) => readonly Range[] {
  return (key) => {
    const node: unknown = document.get(key, true);
    if (typeof node !== 'object' || node === null || !('items' in node) || !Array.isArray(node.items)) return [];
    return node.items.map((item) => rangeOfNode(item, inner));
  };
}
