import type { Pair, YAMLMap } from 'yaml';
import { isCollection, isMap, isScalar, parseDocument } from 'yaml';
import type { Edit } from '../../finding.ts';
import { lineBreakOf } from '../../text/line-break.ts';
import type { Range } from '../../text/range.ts';
import type { Writing } from './write-yaml.ts';
import { inline, lineStart, pairs, quoted } from './write-yaml.ts';

/**
 * An edit that sets a rule to `off` in YAML or JSON and leaves all else as it is written, comments and order included.
 *
 * @param text - The file's text.
 * @param range - Where the YAML stands in it.
 * @param path - The keys of the mapping that holds the rules.
 * @param rule - The rule's id.
 * @returns `undefined` where it is written in a way that cannot be added to: it does not parse, or has something else
 * where a mapping should be.
 */
export function turnOffIn(text: string, range: Range, path: readonly string[], rule: string): Edit | undefined {
  const yaml = text.slice(range.start, range.end);
  const document = parseSafely(yaml);
  if (document === undefined || document.errors.length > 0) return undefined;
  const { contents } = document;
  const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
  const writing: Writing = { text: yaml, lineBreak: lineBreakOf(text), json: /^\s*\{\s*(?:"|\}\s*$)/.test(yaml) };
  const edit = isEmpty ? append(path, rule, writing) : inNode(contents, path, rule, writing);
  return edit && { ...edit, range: { start: edit.range.start + range.start, end: edit.range.end + range.start } };
}

function parseSafely(yaml: string) {
  try {
    return parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  } catch {
    // Nested too deep.
    return undefined;
  }
}

function append(path: readonly string[], rule: string, writing: Writing): Edit {
  const { text, lineBreak } = writing;
  const gap = text === '' || /[\r\n]$/.test(text) ? '' : lineBreak;
  return insert(text.length, `${gap}${pairs(path, rule, '', writing)}${lineBreak}`);
}

function inNode(node: unknown, path: readonly string[], rule: string, writing: Writing): Edit | undefined {
  if (!isMap(node)) return undefined;
  const [key, ...rest] = path;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === (key ?? rule));
  if (pair === undefined) return addPair(node, path, rule, writing);
  if (key === undefined) return replaceValue(pair, ` ${quoted('off', writing)}`, writing);
  if (isMap(pair.value)) return inNode(pair.value, rest, rule, writing);
  const value: unknown = isScalar(pair.value) ? pair.value.value : pair.value;
  // The name of a framework, or a list, would be lost.
  if (value !== null && value !== true) return undefined;
  if (node.flow === true) return replaceValue(pair, ` ${inline(rest, rule, writing)}`, writing);
  const indent = `${indentOf(pair, writing)}  `;
  return replaceValue(pair, `${writing.lineBreak}${indent}${pairs(rest, rule, indent, writing)}`, writing);
}

/** In front of the first pair, with the space that stands before that one. */
function addPair(map: YAMLMap, path: readonly string[], rule: string, writing: Writing): Edit | undefined {
  const { text, lineBreak } = writing;
  const [first] = map.items;
  const at = first === undefined ? undefined : startOf(first);
  if (map.flow === true) {
    const open = (map.range?.[0] ?? 0) + 1;
    const pair = inline(path, rule, writing).slice(1, -1);
    if (at === undefined) return insert(open, pair);
    const gap = /\s*$/.exec(text.slice(open, at))?.[0] ?? '';
    return insert(at, `${pair},${gap === '' ? ' ' : gap}`);
  }
  if (at === undefined) return undefined;
  const indent = text.slice(lineStart(text, at), at);
  if (indent.trim() !== '') return undefined;
  return insert(at, `${pairs(path, rule, indent, writing)}${lineBreak}${indent}`);
}

/** From behind the colon to the end of the value. */
function replaceValue({ key, value }: Pair, replacement: string, { text }: Writing): Edit | undefined {
  const colon = isScalar(key) ? text.indexOf(':', key.range?.[1] ?? text.length) : -1;
  if (colon < 0) return undefined;
  const range = isScalar(value) || isCollection(value) ? value.range : undefined;
  const end = text.slice(0, Math.max(colon + 1, range?.[1] ?? 0)).trimEnd().length;
  return { range: { start: colon + 1, end }, text: replacement, snippet: false };
}

function indentOf(pair: Pair, { text }: Writing): string {
  const at = startOf(pair) ?? 0;
  return /^\s*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}

function startOf({ key }: Pair): number | undefined {
  return isScalar(key) ? key.range?.[0] : undefined;
}

function insert(offset: number, text: string): Edit {
  return { range: { start: offset, end: offset }, text, snippet: false };
}
