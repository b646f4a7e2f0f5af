import type { Range } from '../../text/range.ts';
import type { Sentence, Token } from '../sentence.ts';
import { everydayJoins, perUnits } from './everyday-acronyms.ts';

/** Something written that has no sound of its own. */
export interface Mark {
  readonly kind: 'slash' | 'aside' | 'symbol';
  /** The words joined by a slash, the symbol, or the aside in its brackets. */
  readonly text: string;
  readonly range: Range;
}

/** Symbols that everybody says in another way, or not at all. Percent, currencies and degrees have their words. */
const symbols = new Set(['&', '+', '=', '→', '⇒', '←', '↔', '~', '≈', '<', '>', '≤', '≥', '±', '|', '^', '@', '*']);

/** An aside of so many words interrupts the sentence; shorter ones can be said as they stand. */
const longAside = 6;

/** A bracket that is not closed within so many words and marks was not meant as one. */
const longestAside = 200;

/** The slashes, asides in brackets and symbols of a sentence, in their order. */
export function findMarks({ tokens }: Sentence): Mark[] {
  const marks: Mark[] = [];
  tokens.forEach((token, index) => {
    const mark = token.kind === 'word' ? slashIn(token) : markAt(tokens, index);
    if (mark !== undefined) marks.push(mark);
  });
  return marks;
}

function slashIn({ text, range }: Token): Mark | undefined {
  return text.includes('/') ? joinedBy(text, range) : undefined;
}

/** What a mark or sign that is no word has to say. */
function markAt(tokens: readonly Token[], index: number): Mark | undefined {
  return slashAt(tokens, index) ?? symbolAt(tokens, index) ?? asideAt(tokens, index);
}

function slashAt(tokens: readonly Token[], index: number): Mark | undefined {
  const token = tokens[index];
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (token?.text !== '/' || before?.kind !== 'word' || after?.kind !== 'word') return undefined;
  const space = token.spaced || after.spaced ? ' ' : '';
  return joinedBy(before.text + space + '/' + space + after.text, { start: before.range.start, end: after.range.end });
}

function joinedBy(text: string, range: Range): Mark | undefined {
  const parts = text.split('/').map((part) => part.trim());
  const isJoin = parts.length > 1 && parts.every((part) => /^\p{L}[\p{L}\d'’.-]*$/u.test(part));
  const normal = text.toLowerCase();
  if (!isJoin || everydayJoins.has(normal) || perUnits.has(parts.at(-1)?.toLowerCase() ?? '')) return undefined;
  return { kind: 'slash', text, range };
}

function symbolAt(tokens: readonly Token[], index: number): Mark | undefined {
  const token = tokens[index];
  if (token === undefined || token.kind === 'code' || !symbols.has(token.text)) return undefined;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (before === undefined || after === undefined || isName(token, before, after)) return undefined;
  return { kind: 'symbol', text: token.text, range: token.range };
}

/** "Marks & Spencer", "Q&A", "C++", "50+" and "#1": part of a name or a number, which are said by heart. */
function isName({ text, spaced }: Token, before: Token, after: Token): boolean {
  if (text === '&' && isCapital(before) && isCapital(after)) return true;
  return text === '~' || text === '≈' || text === '<' || text === '>' ? after.kind === 'punctuation' : !spaced;
}

function isCapital({ text }: Token): boolean {
  return /^\p{Lu}/u.test(text);
}

function asideAt(tokens: readonly Token[], index: number): Mark | undefined {
  const token = tokens[index];
  if (token?.text !== '(' || !token.spaced) return undefined;
  const length = tokens.slice(index + 1, index + longestAside).findIndex(({ text }) => text === ')');
  const end = index + 1 + length;
  const inside = tokens.slice(index + 1, Math.max(end, index));
  if (inside.filter(({ kind }) => kind === 'word').length < longAside) return undefined;
  // What stands behind an acronym spells it out.
  if (/^\p{Lu}{2,}s?$/u.test(tokens[index - 1]?.text ?? '')) return undefined;
  const last = tokens[end];
  if (last === undefined) return undefined;
  const text = inside.reduce((words, { text: word, spaced }) => words + (spaced ? ' ' : '') + word, '');
  return { kind: 'aside', text: `(${text})`, range: { start: token.range.start, end: last.range.end } };
}
