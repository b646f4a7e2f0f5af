import type { NarrativePart } from '../model.ts';
import {
  brackets,
  characterAt,
  isColon,
  isDash,
  isQuote,
  isWordCharacter,
  skipPictographs,
  skipSpaces,
} from './characters.ts';
import type { Meaning, Trust } from './meaning.ts';
import type { Phrase } from './read-phrase.ts';
import { readPhrase } from './read-phrase.ts';

/** The words of a label, without the punctuation that ends it. */
export interface Head {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
  readonly trust: Trust;
  readonly name: string;
  /** Whether it is capitals only (`S`), which count in a set of them. */
  readonly letter: boolean;
  /** The bracket that it stands in, closed within it; else empty. */
  readonly bracket: string;
}

/** A remark in brackets inside a label, such as a time, is no longer than this. */
const longestRemark = 60;

/**
 * Reads a label's words at an offset: "Situation", "Action & Result", "【S — 情境】", "1. Task (15 sec)".
 *
 * @param text - Prose.
 * @param from - Start of a line, or of what may be a label.
 * @param limit - End of the line.
 */
export function readHead(text: string, from: number, limit: number): Head | undefined {
  const start = skipDecoration(text, from, limit);
  const closing = brackets.get(text.charAt(start));
  if (closing === undefined) return readWordsOfHead(text, start, limit);
  const close = findClosing(text, start, limit, closing);
  if (close === undefined) return undefined;
  const inside = readWordsOfHead(text, skipPictographs(text, start + 1, close), close);
  if (inside === undefined || !isWhole(text, inside.end, close)) return undefined;
  return { ...inside, start, end: close + 1, bracket: text.charAt(start) };
}

function readWordsOfHead(text: string, start: number, limit: number): Head | undefined {
  const first = readPhrase(text, start, limit);
  if (first === undefined) return readExplained(text, start, limit);
  let end = afterRemark(text, first.end, limit);
  const parts: NarrativePart[] = first.meaning.kind === 'narrative' ? [...first.meaning.parts] : [];
  const names = [first.name];
  for (let more = readJoined(text, end, limit); more !== undefined; more = readJoined(text, end, limit)) {
    if (first.meaning.kind !== 'narrative' || more.meaning.kind !== 'narrative') break;
    parts.push(...more.meaning.parts.filter((part) => !parts.includes(part)));
    names.push(more.name);
    end = afterRemark(text, more.end, limit);
  }
  const [one, ...others] = parts;
  return {
    start: withOpeningQuote(text, start, end),
    end,
    meaning: one === undefined ? first.meaning : { kind: 'narrative', parts: [one, ...others] },
    trust: first.trust,
    name: names.join(' '),
    letter: first.letter && !isSpelledOut(text, first, limit),
    bracket: '',
  };
}

/** Takes in the mark before a label that a quotation in it begins with: “Cheat Code” Tip. */
function withOpeningQuote(text: string, start: number, end: number): number {
  if (start === 0 || !isQuote(text.charAt(start - 1))) return start;
  return /["“”]/.test(text.slice(start, end)) ? start - 1 : start;
}

/** "Plus (Lessons Learned)": one word of the writer's own, explained by a label in brackets. */
function readExplained(text: string, start: number, limit: number): Head | undefined {
  let open = start;
  while (open < limit && open - start < 20 && isWordCharacter(characterAt(text, open))) open += 1;
  if (open === start || text.slice(open, open + 2) !== ' (') return undefined;
  const close = findClosing(text, open + 1, limit, ')');
  const phrase = close === undefined ? undefined : readPhrase(text, open + 2, close);
  if (close === undefined || phrase?.end !== close || phrase.letter) return undefined;
  return { start, end: close + 1, ...phraseFacts(phrase), bracket: '' };
}

function phraseFacts({ meaning, trust, name, letter }: Phrase) {
  return { meaning, trust, name, letter };
}

/** A letter whose word follows ("S – Situation", "S (Situation)") says as much as the word. */
function isSpelledOut(text: string, { end, meaning }: Phrase, limit: number): boolean {
  let offset = skipSpaces(text, end, limit);
  if (!isDash(text.charAt(offset)) && !'(（=|'.includes(text.charAt(offset) || ' ') && !isColon(text.charAt(offset))) {
    return false;
  }
  offset = skipSpaces(text, offset + 1, limit);
  const word = readPhrase(text, offset, limit);
  return (
    word?.meaning.kind === 'narrative' &&
    meaning.kind === 'narrative' &&
    !word.letter &&
    word.meaning.parts[0] === meaning.parts[0]
  );
}

function readJoined(text: string, from: number, limit: number): Phrase | undefined {
  let offset = skipSpaces(text, from, limit);
  if (text.startsWith('and ', offset) && offset > from) offset += 4;
  else if ('&+/,、'.includes(text.charAt(offset) || ' ')) offset += 1;
  else return undefined;
  return readPhrase(text, skipPictographs(text, offset, limit), limit);
}

/** The offset after quotation marks and a remark in brackets that belong to a label. */
function afterRemark(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && isQuote(text.charAt(end))) end += 1;
  const open = skipSpaces(text, end, limit);
  const closing = text.charAt(open) === '(' || text.charAt(open) === '（' ? brackets.get(text.charAt(open)) : undefined;
  if (closing === undefined) return end;
  const close = findClosing(text, open, limit, closing);
  return close === undefined ? end : close + 1;
}

function findClosing(text: string, open: number, limit: number, closing: string): number | undefined {
  const last = Math.min(limit, open + longestRemark);
  for (let offset = open + 1; offset < last; offset += 1) {
    if (text.charAt(offset) === closing) return offset;
  }
  return undefined;
}

/** Whether a label's words fill their brackets, save for a subtitle after a dash. */
function isWhole(text: string, end: number, close: number): boolean {
  const offset = skipPictographs(text, end, close);
  return offset === close || isDash(text.charAt(offset)) || isColon(text.charAt(offset)) || text.charAt(offset) === '|';
}

/** The offset after pictographs, bullets, opening quotation marks and a number ("1.", "Step 1:") before a label. */
function skipDecoration(text: string, from: number, limit: number): number {
  let offset = from;
  for (let last = -1; last !== offset;) {
    last = offset;
    offset = skipPictographs(text, offset, limit);
    if ('•·*_#>→➤►▶-–—✦'.includes(text.charAt(offset) || ' ') || isQuote(text.charAt(offset))) offset += 1;
    if (offset - from > 12) return offset;
  }
  return skipNumber(text, offset, limit);
}

const numbering = /(?:step |part )?\d{1,2}[.):]? ?/iy;

function skipNumber(text: string, from: number, limit: number): number {
  numbering.lastIndex = from;
  const found = numbering.exec(text.slice(0, Math.min(limit, from + 16)));
  if (found === null || !/[.):]/.test(found[0])) return from;
  return skipPictographs(text, from + found[0].length, limit);
}
