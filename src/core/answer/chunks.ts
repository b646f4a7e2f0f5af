import type { Range } from '../text/range.ts';

/** Longer texts than this are parsed in chunks of about this size: the parser takes quadratic time over lists. */
export const usualChunk = 16_384;

/** A text with definitions that other stretches may refer to is parsed as a whole up to this length. */
const wholeWithDefinitions = 262_144;
const anyDefinition = /(?:^|[\n\r]) {0,3}\[[^\]\n\r]{1,200}\]:/;

/** What is open at a line, as far as it may hold blank lines or swallow what follows. */
interface State {
  /** The marks of the file's own fence that is open, or `''`. */
  readonly fence: string;
  /** What ends the HTML that is open, which may hold blank lines; empty where there is none. */
  readonly until: readonly string[];
  /** HTML, or what may be a definition, that ends at the next blank line. */
  readonly held: boolean;
  /** The last line was blank. */
  readonly blank: boolean;
  /** How far the text of the last list item is indented; 0 after other lines. */
  readonly indent: number;
  /** From here on nothing can be told without parsing. */
  readonly lost: boolean;
}

const start: State = { fence: '', until: [], held: false, blank: true, indent: 0, lost: false };

/** No mark that matters stands farther into a line. */
const longestMark = 240;

const fenceMark = /^( {0,3})(`{3,}(?!.*`)|~{3,})/;
const closingFence = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
/** A bullet with words: an empty one, or a rule of hyphens, may belong to the paragraph above. */
const bullet = /^[-*+] [*_"“[(]{0,3}\p{L}/u;
const bulletItem = /^[-*+] {1,4}(?=\S)/;
const numberedItem = /^\d{1,9}[.)] {1,4}(?=\S)/;
const listMark = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/;

/** HTML that may hold blank lines, and what ends it. */
const spans: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, ['</script>', '</pre>', '</style>', '</textarea>']],
  [/^ {0,3}<!--/, ['-->']],
  [/^ {0,3}<\?/, ['?>']],
  [/^ {0,3}<!\[CDATA\[/, [']]>']],
  [/^ {0,3}<![a-z]/i, ['>']],
];

/**
 * Stretches of a text that give the same blocks whether they are parsed together or each alone, but for references to
 * definitions in another. A text is split before top-level paragraphs, headings and bullets only, never in fences or HTML.
 *
 * @param text - The file's text.
 * @param from - Where to begin: after front matter and a byte order mark.
 * @param least - How long a chunk is at least.
 */
export function splitChunks(text: string, from: number, least = usualChunk): Range[] {
  if (text.length < wholeWithDefinitions && anyDefinition.test(text)) return [{ start: from, end: text.length }];
  const chunks: Range[] = [];
  let begin = from;
  let state = start;
  for (let line = from; line < text.length && text.length - begin > least && !state.lost;) {
    const end = lineEnd(text, line);
    const content = text.slice(line, end);
    const head = content.slice(0, longestMark);
    if (line - begin >= least && isSafe(head, state)) {
      chunks.push({ start: begin, end: line });
      begin = line;
    }
    state = next(state, head, content);
    line = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return [...chunks, { start: begin, end: text.length }];
}

/** Whether a line begins a block of its own at the top level, whatever stands before it. */
function isSafe(line: string, { fence, until, held, blank }: State): boolean {
  if (fence !== '' || until.length > 0 || held || /^[\s<[]|^$/.test(line)) return false;
  return bullet.test(line) || (blank && !listMark.test(line));
}

function next(state: State, line: string, whole: string): State {
  const blank = /^[ \t]*$/.test(whole);
  if (state.fence !== '') return { ...state, blank, fence: closes(line, state.fence) ? '' : state.fence };
  if (state.until.length > 0) return { ...state, blank, until: endsSpan(whole, state.until) ? [] : state.until };
  if (blank) return { ...state, blank, held: false };
  const held = state.held || /^ {0,3}[<[]/.test(line);
  const indent = held ? 0 : itemIndent(line, state);
  const open = { ...state, blank, held, indent };
  const until = spans.find(([pattern]) => pattern.test(line))?.[1] ?? [];
  if (until.length > 0) return { ...open, until: endsSpan(whole, until) ? [] : until };
  const fence = fenceMark.exec(line);
  if (fence === null) return open;
  const depth = fence[1]?.length ?? 0;
  if (held) return { ...open, lost: true };
  // A fence of the list item above ends with it; one that may be the item's or the file's own leaves all open.
  if (depth > 0) return depth >= state.indent && state.indent > 0 ? open : { ...open, lost: true };
  return { ...open, fence: fence[2] ?? '' };
}

/** How far the text of a list item is indented, where the line surely begins one or goes on in it. */
function itemIndent(line: string, { blank, indent }: State): number {
  if (/^\s/.test(line)) return line.startsWith(' '.repeat(indent)) ? indent : 0;
  const item = bulletItem.exec(line) ?? (blank || indent > 0 ? numberedItem.exec(line) : null);
  return item?.[0].length ?? 0;
}

function endsSpan(line: string, ends: readonly string[]): boolean {
  const lower = line.toLowerCase();
  return ends.some((end) => lower.includes(end.toLowerCase()));
}

function closes(line: string, fence: string): boolean {
  const mark = closingFence.exec(line)?.[1];
  return mark?.startsWith(fence) ?? false;
}

function lineEnd(text: string, from: number): number {
  let offset = from;
  while (offset < text.length && text.charAt(offset) !== '\n' && text.charAt(offset) !== '\r') offset += 1;
  return offset;
}
