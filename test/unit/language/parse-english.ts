import type { Node, Parent } from 'unist';
import type { Nodes } from 'nlcst';
import { toString } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';

const parser = new ParseEnglish();

/** The sentences of a text that hold a word, as parse-english splits it; each as its tokens, `_` before those after white space. */
export function sentencesByParseEnglish(text: string): string[][] {
  const sentences: string[][] = [];
  for (const paragraph of parser.parse(text).children) {
    if (paragraph.type !== 'ParagraphNode') continue;
    for (const sentence of paragraph.children) {
      if (sentence.type !== 'SentenceNode') continue;
      const tokens = tokensOf(sentence);
      if (tokens.some(({ isMark }) => !isMark)) sentences.push(tokens.map((token) => token.text));
    }
  }
  return sentences;
}

function tokensOf(sentence: Parent): { text: string; isMark: boolean }[] {
  const tokens: { text: string; isMark: boolean }[] = [];
  let space = '';
  for (const node of sentence.children) {
    if (node.type === 'WhiteSpaceNode') space = '_';
    else {
      tokens.push({ text: describe(node, space), isMark: node.type === 'PunctuationNode' });
      space = '';
    }
  }
  return tokens;
}

function describe(node: Node, space: string): string {
  return `${space}${toString(node as Nodes)} ${String(node.position?.start.offset)}`;
}
