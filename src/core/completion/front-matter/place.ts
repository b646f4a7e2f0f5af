import type { Range } from '../../text/range.ts';
import type { Line } from '../../text/line-at.ts';
import { lineAt, linesIn } from '../../text/line-at.ts';

/** Where in the tree of front matter the caret is. Front matter that is being written is seldom valid YAML. */
export interface Place {
  /** The keys that lead there: `['star', 'rules']` for what stands in the mapping of rules. */
  readonly path: readonly string[];
  /** A key is expected, a value of the last key, or an item of its list. */
  readonly expects: 'key' | 'value' | 'item';
  /** Whether what it is in is written in brackets on one line. */
  readonly isFlow: boolean;
  /** What stands there already, to be replaced; it reaches over the caret to the word's end. */
  readonly word: Range;
  /** Keys or items beside it. */
  readonly others: readonly string[];
  /** What follows the word on its line. */
  readonly rest: string;
}

const keyLine = /^(\s*)([\w-]+):(?:\s|$)/;
const itemLine = /^(\s*)-(?:\s|$)/;

/**
 * Finds the caret's place.
 *
 * @param text - The file's text.
 * @param inner - What stands between the fences.
 * @param offset - Offset of the caret, in `inner`.
 */
export function placeIn(text: string, inner: Range, offset: number): Place | undefined {
  const line = lineAt(text, offset);
  const lines = linesIn(text, inner).map(({ start, end }) => text.slice(start, end));
  const index = linesIn(text, { start: inner.start, end: line.range.start }).length;
  const { before } = line;
  const item = itemLine.exec(before);
  if (item !== null) return placeOfItem(lines, index, line, item);
  const key = keyLine.exec(before);
  if (key === null) {
    const indent = before.length - before.trimStart().length;
    return /^\s*[\w-]*$/.test(before) ? placeOfKey(lines, index, line, indent) : undefined;
  }
  const [matched, spaces = '', name = ''] = key;
  if (/^\S/.test(before.slice(spaces.length + name.length + 1))) return undefined;
  const path = [...pathAbove(lines, index, spaces.length), name];
  return placeOfValue(line, path, matched.length);
}

function placeOfKey(lines: readonly string[], index: number, line: Line, indent: number): Place {
  const path = pathAbove(lines, index, indent);
  const others = lines.flatMap((other, at) => {
    const [, spaces, name] = keyLine.exec(other) ?? [];
    const isBeside = at !== index && spaces?.length === indent && name !== undefined;
    return isBeside && pathAbove(lines, at, indent).join('/') === path.join('/') ? [name] : [];
  });
  return { path, expects: 'key', isFlow: false, others, ...wordFrom(line, indent, /^[\w-]*/) };
}

/** The list's key stands above, on a line with no deeper indent and without a value. */
function placeOfItem(
  lines: readonly string[],
  index: number,
  line: Line,
  [matched, spaces = '']: RegExpExecArray,
): Place {
  let top = index;
  while (top > 0 && itemLine.test(lines[top - 1] ?? '')) top -= 1;
  let bottom = index;
  while (itemLine.test(lines[bottom + 1] ?? '')) bottom += 1;
  const others = lines
    .slice(top, bottom + 1)
    .filter((_, at) => at !== index - top)
    .map((other) => plain(other.replace(itemLine, '')));
  const path = pathAbove(lines, top, spaces.length + 1);
  return { path, expects: 'item', isFlow: false, others, ...wordFrom(line, matched.length, /^.*/) };
}

/** The keys under which a line of an indent stands. */
function pathAbove(lines: readonly string[], index: number, indent: number): string[] {
  const path: string[] = [];
  let limit = indent;
  for (let at = index - 1; at >= 0 && limit > 0; at -= 1) {
    const [, spaces = '', name] = keyLine.exec(lines[at] ?? '') ?? [];
    if (name === undefined || spaces.length >= limit) continue;
    path.unshift(name);
    limit = spaces.length;
  }
  return path;
}

/** A bracket that is still open before the caret. */
interface Open {
  readonly kind: '{' | '[';
  readonly path: readonly string[];
  readonly others: string[];
}

/** A value on the key's line, which may hold lists and mappings in brackets. */
function placeOfValue(line: Line, path: readonly string[], from: number): Place | undefined {
  const open: Open[] = [];
  let current = [...path];
  let start = from;
  for (let at = from; at < line.before.length; at += 1) {
    const character = line.before.charAt(at);
    const top = open.at(-1);
    if (character === '{' || character === '[') {
      open.push({ kind: character, path: current, others: [] });
      start = at + 1;
    } else if (character === '}' || character === ']') {
      open.pop();
      current = [...(open.at(-1)?.path ?? path)];
      start = at + 1;
    } else if (character === ',' && top !== undefined) {
      if (top.kind === '[') top.others.push(plain(line.before.slice(start, at)));
      current = [...top.path];
      start = at + 1;
    } else if (character === ':' && top?.kind === '{') {
      const name = plain(line.before.slice(start, at));
      top.others.push(name);
      current = [...top.path, name];
      start = at + 1;
    }
  }
  const top = open.at(-1);
  while (line.before.charAt(start) === ' ') start += 1;
  if (top === undefined) return { path, expects: 'value', isFlow: false, others: [], ...wordFrom(line, start, /^.*/) };
  const isKey = top.kind === '{' && current.length === top.path.length;
  const expects = top.kind === '[' ? 'item' : isKey ? 'key' : 'value';
  const inner = wordFrom(line, start, /^[^,\]}:]*/);
  const others = top.kind === '[' ? [...top.others, ...itemsBehind(inner.rest)] : top.others;
  return { path: current, expects, isFlow: true, others, ...inner };
}

function itemsBehind(rest: string): string[] {
  return (/^([^\]]*)/.exec(rest)?.[1] ?? '').split(',').map(plain).filter(Boolean);
}

/** The word from a column on: up to the caret, and as far behind it as the pattern goes. */
function wordFrom({ range, before, after }: Line, column: number, pattern: RegExp): Pick<Place, 'word' | 'rest'> {
  const behind = (pattern.exec(after)?.[0] ?? '').trimEnd().length;
  const start = range.start + Math.min(column, before.length);
  return { word: { start, end: range.start + before.length + behind }, rest: after.slice(behind) };
}

/** An item as it is compared: without quotes and spaces at its ends. */
function plain(item: string): string {
  return item.trim().replace(/^["']|["']$/g, '');
}
