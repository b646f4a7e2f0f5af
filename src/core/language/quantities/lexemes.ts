import type { Range } from '../../text/range.ts';
import type { Sentence, Token } from '../sentence.ts';
import { cardinals, scales } from './lexicon/numbers.ts';
import type { Piece } from './spelling.ts';
import { splitDigits } from './spelling.ts';
import type { WordFacts } from './word-facts.ts';
import { factsOf } from './word-facts.ts';

/** What a lexeme is: `name` is a word made with digits that counts nothing ("EC2"), or inline code. */
export type LexemeKind = 'word' | 'number' | 'mark' | 'name';

/** A token, or a piece of one: numbers stand apart from their units and from each other. */
export interface Lexeme {
  readonly text: string;
  readonly normal: string;
  readonly kind: LexemeKind;
  /** Of a number in digits. */
  readonly value: number | undefined;
  readonly spaced: boolean;
  readonly capital: boolean;
  readonly facts: WordFacts;
  /** Offsets in the file. */
  readonly range: Range;
}

/** No sentence of prose is longer; what is gets read in pieces, so that the time stays in proportion to the text. */
const longest = 300;

/** A sentence is read by several analyses before the next one is. A map of weak keys would cost the collector more. */
let latest: { readonly sentence: Sentence; readonly pieces: readonly (readonly Lexeme[])[] } | undefined;

/**
 * Reads a sentence's tokens as lexemes.
 *
 * @param sentence - The sentence.
 * @returns One list, or several where the sentence is too long to be one.
 */
export function readLexemes(sentence: Sentence): readonly (readonly Lexeme[])[] {
  if (latest?.sentence === sentence) return latest.pieces;
  const lexemes = readAll(sentence);
  const pieces: (readonly Lexeme[])[] = [];
  if (lexemes.length <= longest) pieces.push(lexemes);
  else for (let start = 0; start < lexemes.length; start += longest) pieces.push(lexemes.slice(start, start + longest));
  latest = { sentence, pieces };
  return pieces;
}

function readAll(sentence: Sentence): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  const { tokens } = sentence;
  for (let index = 0; index < tokens.length; index += 1) {
    const group = thousandsFrom(tokens, index);
    if (group !== undefined) {
      pushPieces(lexemes, group, splitDigits(trimStop(group.text)));
      index += 2;
      continue;
    }
    const token = tokens[index] as Token;
    if (index === 0 && isListNumber(token, tokens)) lexemes.push(whole(token, 'name'));
    else pushToken(lexemes, token);
  }
  return lexemes;
}

/** "3." or "3)" at the start of a text is the number of a list or a question. */
function isListNumber({ text, spaced }: Token, tokens: readonly Token[]): boolean {
  if (spaced || !/^\d{1,2}[.)]?$/.test(text) || tokens.length < 3) return false;
  return !/^\d+$/.test(text) || ((tokens[1]?.text === '.' || tokens[1]?.text === ')') && !tokens[1].spaced);
}

/** "1,200" comes as three tokens where the tokenizer takes the comma for punctuation. */
function thousandsFrom(tokens: readonly Token[], index: number): Token | undefined {
  const comma = tokens[index + 1];
  if (comma?.text !== ',') return undefined;
  const [first, last] = [tokens[index], tokens[index + 2]];
  if (first === undefined || last === undefined || comma.spaced || last.spaced) return undefined;
  if (!/^[~<>≈$€£]?\d{1,3}$/.test(first.text) || !/^\d{3}(?!\d)/.test(last.text)) return undefined;
  const text = `${first.text},${last.text}`;
  return { ...first, text, normal: text.toLowerCase(), range: { start: first.range.start, end: last.range.end } };
}

function pushToken(lexemes: Lexeme[], token: Token): void {
  if (token.kind === 'code') {
    lexemes.push(whole(token, 'name'));
    return;
  }
  const plain = token.kind === 'word' ? plainWords.get(token.text) : undefined;
  if (plain !== undefined) {
    lexemes.push(seen(token, 'word', plain));
    return;
  }
  if (token.kind === 'punctuation' || (token.kind === 'symbol' && !/\d/.test(token.text))) {
    pushMark(lexemes, token);
    return;
  }
  const text = trimStop(token.text);
  if (/[\d½⅓⅔¼¾]/.test(text)) {
    pushPieces(lexemes, token, splitDigits(text));
    return;
  }
  const parts = numberParts(text);
  if (parts !== undefined) {
    pushPieces(lexemes, token, parts);
    return;
  }
  const word = whole(token, 'word');
  lexemes.push(word);
  if (token.kind !== 'word') return;
  keep(plainWords, word);
}

function pushMark(lexemes: Lexeme[], token: Token): void {
  const known = marks.get(token.text);
  if (known !== undefined) {
    lexemes.push(seen(token, 'mark', known));
    return;
  }
  const mark = whole(token, 'mark');
  lexemes.push(mark);
  keep(marks, mark);
}

type Seen = Pick<Lexeme, 'normal' | 'capital' | 'facts'>;

/** Spellings that have been found to be words without a number in them: nearly all of a text. */
const plainWords = new Map<string, Seen>();
const marks = new Map<string, Seen>();
const mostKept = 10_000;

function keep(all: Map<string, Seen>, { text, normal, capital, facts }: Lexeme): void {
  if (all.size >= mostKept) all.clear();
  all.set(text, { normal, capital, facts });
}

function seen({ text, spaced, range }: Token, kind: LexemeKind, { normal, capital, facts }: Seen): Lexeme {
  return { text, normal, kind, value: undefined, spaced, capital, facts, range };
}

/** A full stop that ends the sentence is often glued to its last number or abbreviation. */
function trimStop(text: string): string {
  return text.length > 1 && text.endsWith('.') && text.indexOf('.') === text.length - 1 ? text.slice(0, -1) : text;
}

/** "twenty-five", "three-fold", "half-hour" and "tenfold" taken apart; other hyphenated words stay whole. */
function numberParts(text: string): readonly Piece[] | undefined {
  const low = text.toLowerCase();
  if (low.endsWith('fold') && cardinals.has(low.slice(0, -4)))
    return [{ text: text.slice(0, -4) }, { text: text.slice(-4) }];
  const hyphen = low.search(/[-‐‑–]/);
  if (hyphen <= 0) return undefined;
  const head = low.slice(0, hyphen);
  if (!cardinals.has(head) && head !== 'half' && !scales.has(head)) return undefined;
  const tail = low.slice(hyphen + 1);
  if (/^(?:on|to|by|way|off|time|day-one|trust|and|sided|size|stop|liner|liners|hearted|baked)(?:$|[-‑])/.test(tail))
    return [{ text, name: true }];
  return text.split(/([-‐‑–])/).map((piece) => ({ text: piece }));
}

function pushPieces(lexemes: Lexeme[], token: Token, pieces: readonly Piece[]): void {
  const exact = token.range.end - token.range.start === token.text.length;
  let offset = token.range.start;
  let spaced = token.spaced;
  for (const { text, value, name } of pieces) {
    const range = exact ? { start: offset, end: offset + text.length } : token.range;
    const normal = normalOf(text);
    const kind = name === true ? 'name' : value !== undefined ? 'number' : /[\p{L}%°]/u.test(text) ? 'word' : 'mark';
    lexemes.push({ text, normal, kind, value, spaced, capital: isCapital(text), facts: factsOf(normal), range });
    offset += text.length;
    spaced = false;
  }
}

function whole(token: Token, kind: LexemeKind): Lexeme {
  const normal = kind === 'word' ? trimStop(token.normal) : token.normal;
  return {
    text: token.text,
    normal,
    kind,
    value: undefined,
    spaced: token.spaced,
    capital: isCapital(token.text),
    facts: factsOf(normal),
    range: token.range,
  };
}

function normalOf(text: string): string {
  return text.toLowerCase().replaceAll(/[‐‑–]/g, '-');
}

function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** The text of a run of lexemes as it stands in the prose. */
export function textOf(lexemes: readonly Lexeme[], first: number, last: number): string {
  let text = '';
  for (let index = first; index <= last; index += 1) {
    const { text: piece, spaced } = lexemes[index] as Lexeme;
    text += index > first && spaced ? ` ${piece}` : piece;
  }
  return text;
}

/** The stretch of the file that a run of lexemes covers. */
export function rangeOf(lexemes: readonly Lexeme[], first: number, last: number): Range {
  return { start: lexemes[first]?.range.start ?? 0, end: lexemes[last]?.range.end ?? 0 };
}
