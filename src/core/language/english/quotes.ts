import type { Sentence, Token } from '../sentence.ts';

/** Marks that open a quotation, by their straight form; a straight mark can do both. */
const openers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['“', '"'],
  ['„', '"'],
  ['«', '«'],
  ["'", "'"],
  ['‘', "'"],
]);

const closers: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['”', '"'],
  ['“', '"'],
  ['»', '«'],
  ["'", "'"],
  ['’', "'"],
]);

/**
 * Finds the pairs of quotation marks of a paragraph. A mark without a partner is none: it is an apostrophe or a slip.
 *
 * @returns The marks that open or close a quotation, and whether one quotation spans the whole paragraph.
 */
export function findQuotations(paragraph: readonly Sentence[]): {
  readonly marks: ReadonlySet<Token>;
  readonly whole: boolean;
} {
  const marks = new Set<Token>();
  if (!paragraph.some(({ tokens }) => tokens.some(mayOpen))) return { marks, whole: false };
  const tokens = paragraph.flatMap((sentence) => sentence.tokens);
  let whole = false;
  for (let index = 0; index < tokens.length; index += 1) {
    const closing = closingOf(tokens, index);
    const [open, close] = [tokens[index], tokens[closing ?? -1]];
    if (closing === undefined || open === undefined || close === undefined) continue;
    marks.add(open).add(close);
    if (index === 0 && closing === tokens.length - 1) whole = true;
    index = closing;
  }
  return { marks, whole };
}

function mayOpen({ kind, text }: Token): boolean {
  return kind === 'punctuation' && openers.has(text);
}

/** Index of the mark that closes the quotation that the token opens, if it opens one. */
function closingOf(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  const mark = token?.kind === 'punctuation' ? openers.get(token.text) : undefined;
  if (token === undefined || mark === undefined) return undefined;
  const opens = token.spaced || index === 0 || token.text !== "'";
  if (!opens || tokens[index + 1]?.spaced === true) return undefined;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const other = tokens[at];
    if (other?.kind !== 'punctuation' || closers.get(other.text) !== mark || other.spaced) continue;
    if (mark === "'" && tokens[at + 1]?.spaced === false && tokens[at + 1]?.kind === 'word') continue;
    return at;
  }
  return undefined;
}
