import type { Edit } from '../finding.ts';
import type { Sentence, Token } from '../language/sentence.ts';
import { wordSet } from '../language/english/word-set.ts';

/** Words after which nothing needs a comma once the words between two commas are gone ("had, you know, left"). */
const joining = wordSet(
  'and but so or then now i we he she they it you was were is are had has have did do would could can will that because when',
);

/** Words before which one of the two commas may stay ("flooded, you know, and I moved it"). */
const separable = wordSet('and but so or i we he she they it the a an this that my our with in on at to from for by');

/**
 * An edit that takes words out of a sentence and mends the spaces, the commas and the capital letter around them.
 *
 * @param text - The file's text.
 * @param sentence - The sentence.
 * @param first - Index of the first token to take out.
 * @param last - Index of the last one.
 * @returns `undefined` where markup stands between, or where the sentence would need more than that.
 */
export function removeWords(text: string, sentence: Sentence, first: number, last: number): Edit | undefined {
  const { tokens } = sentence;
  const before = tokens[first - 1];
  const after = tokens[last + 1];
  if (after === undefined || tokens[first] === undefined) return undefined;
  if (before === undefined) return removeOpening(text, tokens, first, last);
  if (before.normal !== ',')
    return removeInside(text, tokens, first, last, after.normal === ',' && isSafeAfter(before));
  const comma = first - 1;
  if (after.normal !== ',') return after.kind === 'punctuation' ? cut(text, tokens, comma, last, false) : undefined;
  if (joining.has(tokens[comma - 1]?.normal ?? '')) return cut(text, tokens, comma, last + 1, false);
  return separable.has(tokens[last + 2]?.normal ?? '') ? cut(text, tokens, comma, last, false) : undefined;
}

/** "And basically, I": the comma belongs to what goes. */
function isSafeAfter({ normal }: Token): boolean {
  return joining.has(normal);
}

function removeInside(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  withComma: boolean,
): Edit | undefined {
  return cut(text, tokens, first, withComma ? last + 1 : last, true);
}

/** Takes out the tokens and one of the gaps beside them: the one before, but where a line breaks there the one after. */
function cut(text: string, tokens: readonly Token[], first: number, last: number, spaced: boolean): Edit | undefined {
  const [from, to] = [tokens[first], tokens[last]];
  if (from === undefined || to === undefined || !isPlain(text, tokens, first, last)) return undefined;
  const range = { start: from.range.start, end: to.range.end };
  if (!spaced) return { range, text: '', snippet: false };
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  if (before === undefined || after === undefined) return undefined;
  if (text.slice(before.range.end, range.start) === ' ')
    return { range: { ...range, start: before.range.end }, text: '', snippet: false };
  if (text.slice(range.end, after.range.start) === ' ')
    return { range: { ...range, end: after.range.start }, text: '', snippet: false };
  return undefined;
}

/** What follows becomes the beginning of the sentence. */
function removeOpening(text: string, tokens: readonly Token[], first: number, last: number): Edit | undefined {
  const at = tokens[last + 1]?.normal === ',' ? last + 2 : last + 1;
  const [from, next] = [tokens[first], tokens[at]];
  if (from === undefined || next?.kind !== 'word' || !isPlain(text, tokens, first, at)) return undefined;
  const [letter = ''] = next.text;
  const range = { start: from.range.start, end: next.range.start + letter.length };
  return { range, text: letter.toUpperCase(), snippet: false };
}

/** Whether nothing but white space stands between the tokens: no emphasis, link or line of a quotation. */
function isPlain(text: string, tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) {
    const [one, next] = [tokens[index], tokens[index + 1]];
    if (one === undefined || next === undefined || text.slice(one.range.end, next.range.start).trim() !== '')
      return false;
  }
  return true;
}
