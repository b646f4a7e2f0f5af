import type { Prose } from '../text/prose.ts';
import { toSource } from '../text/prose.ts';
import type { Range } from '../text/range.ts';
import type { Sentence, Token, TokenKind } from './sentence.ts';
import { Kind } from './tokens/characters.ts';
import type { Piece } from './tokens/piece.ts';
import { splitSentences } from './tokens/split.ts';

/**
 * Splits prose into sentences and tokens, with ranges that point into the file.
 *
 * @param prose - One block's prose.
 * @returns The sentences in order, without those that hold no word.
 */
export function readSentences(prose: Prose): Sentence[] {
  const sentences: Sentence[] = [];
  for (const pieces of splitSentences(prose.text)) {
    const [first] = pieces;
    const last = pieces[pieces.length - 1];
    if (first === undefined || last === undefined) continue;
    if (!pieces.some((piece) => piece.kind !== Kind.punctuation || isCode(piece, prose))) continue;
    sentences.push({
      text: prose.text.slice(first.start, last.end),
      tokens: pieces.map((piece, index) => toToken(piece, index, prose)),
      range: toSource(prose, { start: first.start, end: last.end }),
    });
  }
  return sentences;
}

/** The form that lexicons are looked up by: lower case, straight apostrophes, plain hyphens. */
export function normalize(word: string): string {
  const lower = word.toLowerCase();
  return special.test(lower) ? lower.replaceAll(/[‘’ʼ]/g, "'").replaceAll(/[‐‑]/g, '-') : lower;
}

const special = /[‘’ʼ‐‑]/;

function toToken(piece: Piece, index: number, prose: Prose): Token {
  const text = prose.text.slice(piece.start, piece.end);
  return {
    text,
    normal: normalize(text),
    kind: kindOf(piece, text, prose),
    spaced: piece.spaced && index > 0,
    range: toSource(prose, piece),
  };
}

/** Whether a piece lies in inline code, of which there may be as much as there are words. */
function isCode({ start, end }: Range, { code }: Prose): boolean {
  let low = 0;
  let high = code.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((code[middle]?.start ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  const found = code[low];
  return found !== undefined && start >= found.start && end <= found.end;
}

function kindOf(piece: Piece, text: string, prose: Prose): TokenKind {
  if (isCode(piece, prose)) return 'code';
  if (piece.kind === Kind.punctuation) return 'punctuation';
  if (piece.kind !== Kind.word) return 'symbol';
  return /^[\d.,]+$/.test(text) && /\d/.test(text) ? 'number' : 'word';
}
