import type { Range } from '../text/range.ts';

/** What a token is; `code` is inline code, an opaque name. */
export type TokenKind = 'word' | 'number' | 'punctuation' | 'symbol' | 'code';

/** A word, number or mark of a sentence. */
export interface Token {
  /** As it stands in the prose. */
  readonly text: string;
  /** Lower case, with straight apostrophes and plain hyphens: what lexicons are looked up by. */
  readonly normal: string;
  readonly kind: TokenKind;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** Offsets in the file. */
  readonly range: Range;
}

/** One sentence of prose. */
export interface Sentence {
  /** Without markup, with single spaces. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Offsets in the file. */
  readonly range: Range;
}
