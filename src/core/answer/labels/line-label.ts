import type { Emphasis } from '../../text/prose-writer.ts';
import type { Range } from '../../text/range.ts';
import type { Head } from './read-head.ts';
import { readHead } from './read-head.ts';
import type { Tail } from './read-tail.ts';
import { readTail, skipSeparators } from './read-tail.ts';
import { skipSpaces } from './characters.ts';

/** A label at the start of a line, or of a bold stretch inside one. */
export interface LineLabel {
  readonly head: Head;
  /** The markup around it, if it is set off by any. */
  readonly emphasis: Emphasis | undefined;
  /** The label's words with their subtitle. */
  readonly words: Range;
  /** After its punctuation. */
  readonly end: number;
  /** How it is parted from its text. */
  readonly tail: Tail['kind'] | 'none';
  readonly alone: boolean;
}

/** A subtitle after a label is short and no sentence. */
const longestSubtitle = 60;

/**
 * Reads the label that a line of prose begins with.
 *
 * @param text - Prose.
 * @param line - The line's offsets in it.
 * @param emphasisAt - Finds the emphasis that covers an offset of the line.
 */
export function readLineLabel(
  text: string,
  line: Range,
  emphasisAt: (offset: number) => Emphasis | undefined,
): LineLabel | undefined {
  const head = readHead(text, line.start, line.end);
  if (head === undefined) return undefined;
  const emphasis = emphasisAt(head.start);
  if (emphasis === undefined || emphasis.end < lastWordEnd(text, head)) return readPlain(text, line, head);
  return readEmphasised(text, line, head, emphasis);
}

/** A heading is a label as a whole, whatever its subtitle. */
export function readHeadingLabel(text: string): LineLabel | undefined {
  const head = readHead(text, 0, text.length);
  if (head === undefined) return undefined;
  const tail = head.bracket === '' ? readTail(text, head.end, text.length) : { kind: 'end' as const, end: head.end };
  if (tail === undefined) return undefined;
  const bare = skipSpaces(text, tail.end, text.length) >= text.length;
  // "Question 3: Tell me …" and "Story: The move" are headings of the writer's own.
  if (head.meaning.kind !== 'narrative' && head.meaning.kind !== 'coach' && !bare) return undefined;
  if (tail.kind === 'period' && !bare) return undefined;
  const words = { start: head.start, end: bare ? head.end : text.length };
  return { head, emphasis: undefined, words, end: text.length, tail: 'end', alone: true };
}

/** Where the words end without a remark in brackets, which may stand outside the bold text. */
function lastWordEnd(text: string, head: Head): number {
  if (head.bracket !== '') return head.end;
  const open = text.lastIndexOf('(', head.end);
  return open > head.start ? text.slice(0, open).trimEnd().length : head.end;
}

function readPlain(text: string, line: Range, head: Head): LineLabel | undefined {
  const tail = readTail(text, head.end, line.end);
  if (tail === undefined) {
    if (head.bracket === '') return undefined;
    return label(text, line, head, undefined, { start: head.start, end: head.end }, head.end, 'none');
  }
  if (tail.kind === 'dash' && isExplained(text, tail.end, line.end)) {
    return label(text, line, head, undefined, { start: head.start, end: line.end }, line.end, 'end');
  }
  return label(text, line, head, undefined, { start: head.start, end: head.end }, tail.end, tail.kind);
}

function readEmphasised(text: string, line: Range, head: Head, emphasis: Emphasis): LineLabel | undefined {
  const words = { start: head.start, end: head.end };
  if (head.end >= emphasis.end) {
    const tail = readTail(text, head.end, line.end);
    const end = tail === undefined ? head.end : tail.end;
    return label(text, line, head, emphasis, words, end, tail?.kind ?? 'none');
  }
  const tail = readTail(text, head.end, emphasis.end);
  if (tail === undefined) return undefined;
  const rest = text.slice(tail.end, emphasis.end).trim();
  if (rest === '') {
    const end = skipSeparators(text, Math.max(tail.end, emphasis.end), line.end);
    const kind = tail.kind === 'end' ? tailAfter(text, emphasis.end, line.end) : tail.kind;
    return label(text, line, head, emphasis, words, end, kind);
  }
  if (tail.kind === 'period' || !isSubtitle(rest)) {
    return tail.kind === 'dash' ? undefined : label(text, line, head, undefined, words, tail.end, tail.kind);
  }
  const end = skipSeparators(text, emphasis.end, line.end);
  const subtitled = { start: head.start, end: trimmedEnd(text, tail.end, emphasis.end) };
  return label(text, line, head, emphasis, subtitled, end, 'colon');
}

function tailAfter(text: string, from: number, limit: number): LineLabel['tail'] {
  return readTail(text, from, limit)?.kind ?? 'none';
}

function label(
  text: string,
  line: Range,
  head: Head,
  emphasis: Emphasis | undefined,
  words: Range,
  end: number,
  tail: LineLabel['tail'],
): LineLabel {
  return { head, emphasis, words, end, tail, alone: skipSpaces(text, end, line.end) >= line.end };
}

/** Whether another label's words follow a dash and fill the line: "Situation – Context". */
function isExplained(text: string, from: number, limit: number): boolean {
  const head = readHead(text, skipSpaces(text, from, limit), limit);
  return head !== undefined && !head.letter && skipSpaces(text, head.end, limit) >= limit;
}

/** Whether words after a label inside bold text explain it, rather than tell its part. */
function isSubtitle(rest: string): boolean {
  return rest.length <= longestSubtitle && !/[.!?…"”]$/.test(rest) && rest.split(' ').length <= 7;
}

function trimmedEnd(text: string, from: number, end: number): number {
  let last = end;
  while (last > from && /[\s:：]/.test(text.charAt(last - 1))) last -= 1;
  return last;
}
