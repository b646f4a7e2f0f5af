import type { Nodes } from 'mdast';
import { frontMatterRange } from '../../../src/core/answer/fence.ts';
import { parseTree } from '../../../src/core/answer/tree.ts';

/** Whether something is done at the n-th place where it can be. */
type Choice = (place: number) => boolean;

/** The same text written in another way: it says the same, so the findings are the same. */
export interface Variant {
  readonly name: string;
  readonly write: (text: string, choose: Choice) => string;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const always: Choice = () => true;

function treeOf(text: string): Nodes {
  const matter = frontMatterRange(text)?.end ?? 0;
  return parseTree(text.slice(0, matter).replaceAll(/[^\n]/g, ' ') + text.slice(matter));
}

/** Every place of a pattern in the prose of a text: not in headings, tables, quotations and emphasis, nor in labels. */
function placesIn(text: string, pattern: RegExp): (Place & { readonly first: number })[] {
  const found: (Place & { readonly first: number })[] = [];
  const visit = (node: Nodes, first: number | undefined): void => {
    const start = node.position?.start.offset ?? 0;
    if (node.type === 'text' && first !== undefined)
      for (const { index, 0: match } of text.slice(start, node.position?.end.offset).matchAll(pattern))
        found.push({ start: start + index, end: start + index + match.length, first });
    if (!('children' in node) || apart.has(node.type)) return;
    for (const child of node.children) visit(child, node.type === 'paragraph' ? start : first);
  };
  visit(treeOf(text), undefined);
  return found;
}

const apart: ReadonlySet<string> = new Set(['blockquote', 'strong', 'emphasis']);

/** Writes something in the place of stretches of the text. */
function putAt<Where extends Place>(
  text: string,
  places: readonly Where[],
  choose: Choice,
  write: (place: Where) => string,
): string {
  let written = '';
  let from = 0;
  [...places]
    .sort((one, other) => one.start - other.start)
    .forEach((place, index) => {
      if (place.start < from || !choose(index)) return;
      written += text.slice(from, place.start) + write(place);
      from = place.end;
    });
  return written + text.slice(from);
}

/** Whole words inside a line and away from its labels. */
const word = /(?<=[a-z,] )[a-z]+(?:['’][a-z]+)?(?=[ .,;!?]|$)/g;
/** Up to four of them. */
const phrase = /(?<=[a-z,] )[a-z]+(?:['’][a-z]+)?(?: [a-z]+){0,3}(?=[ .,;!?]|$)/g;

/** A line may not begin with what would begin a list (a dash is a writer's bullet), a heading, a quotation, a table or a label. */
const opensBlock = /^(?:[-–—+*#>=~`|<_]|\d+[.)]|[^\s:]{1,20}(?: [^\s:]{1,20}){0,3}:|\S+ [-–—] )/;

function wrap(text: string, choose: Choice, lineEnd = '\n'): string {
  const spaces = placesIn(text, / /g).filter(({ end }) => !opensBlock.test(text.slice(end, end + 100)));
  return putAt(text, spaces, choose, ({ first }) => lineEnd + indentAt(text, first));
}

/** The white space that keeps a line in the item or quotation of a paragraph. */
function indentAt(text: string, offset: number): string {
  return ' '.repeat(offset - (text.lastIndexOf('\n', offset - 1) + 1));
}

function relist(text: string, mark: string): string {
  const bullets = itemsOf(text).filter(({ marker }) => !/^\d/.test(marker));
  return putAt(text, bullets, always, () => mark);
}

/** Numbers for bullets, in lists without anything below an item's first line: deeper content would need another indent. */
function number(text: string, mark: string): string {
  const flat = itemsOf(text).filter((item) => item.flat);
  return putAt(text, flat, always, ({ position }) => `${position + 1}${mark}`);
}

function itemsOf(text: string): (Place & { marker: string; position: number; flat: boolean })[] {
  const found: (Place & { marker: string; position: number; flat: boolean })[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'list') {
      const flat = node.children.every(({ position }) => position?.start.line === position?.end.line);
      node.children.forEach((item, index) => {
        const start = item.position?.start.offset ?? 0;
        const marker = /^(?:[-*+]|\d+[.)])/.exec(text.slice(start, start + 12))?.[0];
        if (marker !== undefined) found.push({ start, end: start + marker.length, marker, position: index, flat });
      });
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(treeOf(text));
  return found;
}

function emphasiser(pattern: RegExp, mark: string): Variant['write'] {
  return (text, choose) =>
    putAt(text, placesIn(text, pattern), choose, ({ start, end }) => mark + text.slice(start, end) + mark);
}

function smarten(text: string): string {
  const pairs = placesIn(text, /\B"[^"\n]*"\B/g);
  const apostrophes = placesIn(text, /\b'/g);
  return putAt(text, [...pairs, ...apostrophes], always, ({ start, end }) => {
    const bent = text.slice(start, end).replaceAll(/\b'/g, '’');
    return bent.startsWith('"') ? `“${bent.slice(1, -1)}”` : bent === "'" ? '’' : bent;
  });
}

function trail(text: string, end: string, choose: Choice): string {
  const matter = frontMatterRange(text)?.end ?? 0;
  const lines = text.slice(matter).split('\n');
  const written = lines.map((line, place) =>
    line !== '' && place < lines.length - 1 && choose(place) ? line + end : line,
  );
  return text.slice(0, matter) + written.join('\n');
}

function closeHeadings(text: string): string {
  return text.replaceAll(/^(#{1,6}) (.*[^#\s])$/gm, '$1 $2 $1');
}

function writeAll(text: string, choose: Choice): string {
  const words = smarten(emphasiser(word, '**')(text, choose));
  return `\uFEFF${closeHeadings(trail(wrap(relist(words, '+'), choose), ' ', choose)).replaceAll('\n', '\r\n')}`;
}

/** The variants of how the same words can be written in Markdown. */
export const variants: readonly Variant[] = [
  { name: 'lines wrapped at other spaces', write: wrap },
  { name: 'hard breaks', write: (text, choose) => wrap(text, choose, '\\\n') },
  ...['*', '+'].map((mark) => ({ name: `list marker ${mark}`, write: (text: string) => relist(text, mark) })),
  ...['.', ')'].map((mark) => ({ name: `list marker 1${mark}`, write: (text: string) => number(text, mark) })),
  ...['**', '*', '__', '_'].flatMap((mark) => [
    { name: `emphasis of words by ${mark}`, write: emphasiser(word, mark) },
    { name: `emphasis of phrases by ${mark}`, write: emphasiser(phrase, mark) },
  ]),
  { name: 'smart quotation marks and apostrophes', write: smarten },
  { name: 'CRLF', write: (text) => text.replaceAll(/\r?\n/g, '\r\n') },
  { name: 'a byte order mark', write: (text) => `\uFEFF${text}` },
  { name: 'a space at the ends of lines', write: (text, choose) => trail(text, ' ', choose) },
  { name: 'a tab at the ends of lines', write: (text, choose) => trail(text, '\t', choose) },
  { name: 'closed headings', write: closeHeadings },
  { name: 'no-break spaces', write: (text, choose) => putAt(text, placesIn(text, / /g), choose, () => '\u00A0') },
  { name: 'all of these', write: writeAll },
];
