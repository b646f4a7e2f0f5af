import type { Node, Parent } from 'unist';
import { ParseEnglish } from 'parse-english';
import { toString } from 'nlcst-to-string';
import type { Nodes } from 'nlcst';
import type { Prose } from '../text/prose.ts';
import { toSource } from '../text/prose.ts';
import type { Range } from '../text/range.ts';
import type { Sentence, Token, TokenKind } from './sentence.ts';

const parser = new ParseEnglish();

/**
 * Splits prose into sentences and tokens by nlcst, with ranges that point into the file.
 *
 * @param prose - One block's prose.
 * @returns The sentences in order, without those that hold no word.
 */
export function readSentences(prose: Prose): Sentence[] {
  const sentences: Sentence[] = [];
  for (const paragraph of parser.parse(prose.text).children) {
    if (paragraph.type !== 'ParagraphNode') continue;
    for (const node of paragraph.children) {
      if (node.type !== 'SentenceNode') continue;
      const tokens = readTokens(node, prose);
      if (!tokens.some((token) => token.kind !== 'punctuation')) continue;
      const place = rangeOf(node);
      sentences.push({ text: prose.text.slice(place.start, place.end), tokens, range: toSource(prose, place) });
    }
  }
  return sentences;
}

/** The form that lexicons are looked up by: lower case, straight apostrophes, plain hyphens. */
export function normalize(word: string): string {
  return word.toLowerCase().replaceAll(/[‘’ʼ]/g, "'").replaceAll(/[‐‑]/g, '-');
}

function readTokens(sentence: Parent, prose: Prose): Token[] {
  const tokens: Token[] = [];
  let spaced = false;
  for (const node of sentence.children) {
    if (node.type === 'WhiteSpaceNode') {
      spaced = true;
      continue;
    }
    const place = rangeOf(node);
    const text = toString(node as Nodes);
    tokens.push({
      text,
      normal: normalize(text),
      kind: kindOf(node, text, place, prose),
      spaced,
      range: toSource(prose, place),
    });
    spaced = false;
  }
  return tokens;
}

function kindOf(node: Node, text: string, place: Range, prose: Prose): TokenKind {
  if (prose.code.some((code) => place.start >= code.start && place.end <= code.end)) return 'code';
  if (node.type === 'PunctuationNode') return 'punctuation';
  if (node.type !== 'WordNode') return 'symbol';
  return /^[\d.,]+$/.test(text) && /\d/.test(text) ? 'number' : 'word';
}

function rangeOf(node: Node): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
