import type { Document, Node } from 'yaml';
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import type { Range } from '../text/range.ts';
import type { Path } from './issue.ts';

/**
 * Where a key or value of a YAML document stands; the nearest place around it where it has none of its own.
 *
 * @param document - The document.
 * @param path - Keys and indices from its root.
 * @param at - Whether the last key is meant or the value there.
 * @param shift - Offset in the file at which the document's text begins.
 */
export function placeOf(document: Document, path: Path, at: 'key' | 'value', shift: number): Range {
  let node: unknown = document.contents;
  let place = rangeOfNode(node);
  for (const [index, step] of path.entries()) {
    const { key, value } = childOf(node, step);
    const wanted = index === path.length - 1 && at === 'key' ? key : (value ?? key);
    place = rangeOfNode(wanted) ?? place;
    node = value;
  }
  return { start: shift + (place?.start ?? 0), end: shift + (place?.end ?? 0) };
}

function childOf(node: unknown, step: string | number): { key?: unknown; value?: unknown } {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === step);
    return pair === undefined ? {} : { key: pair.key, value: pair.value };
  }
  if (isSeq(node) && typeof step === 'number') return { value: node.items[step] };
  return {};
}

/** Without the white space and comments behind it. */
function rangeOfNode(node: unknown): Range | undefined {
  const range = isNode(node) ? (node as Node).range : undefined;
  return range ? { start: range[0], end: range[1] } : undefined;
}
