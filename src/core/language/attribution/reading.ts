import type { Passage } from '../../answer/model.ts';
import type { Range } from '../../text/range.ts';
import { readClauses } from '../english/clause-reader.ts';
import type { Clause } from '../english/clauses.ts';
import { findQuotations } from '../english/quotes.ts';
import { readWords, wordAt, type QuoteState, type Word } from '../english/words.ts';
import type { Sentence } from '../sentence.ts';

/** A sentence with its words and clauses. */
export interface Reading {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly clauses: readonly Clause[];
}

/** A paragraph never changes, so its reading is kept as long as it lives: attribution and learning both need it. */
const known = new WeakMap<readonly Sentence[], readonly Reading[]>();

/** Reads the sentences of a paragraph. A paragraph that is one quotation from end to end is the writer's own words. */
export function readParagraph(paragraph: readonly Sentence[]): readonly Reading[] {
  const before = known.get(paragraph);
  if (before !== undefined) return before;
  const readings = readAnew(paragraph);
  known.set(paragraph, readings);
  return readings;
}

function readAnew(paragraph: readonly Sentence[]): Reading[] {
  const { marks, whole } = findQuotations(paragraph);
  const quote: QuoteState = { marks: whole ? new Set() : marks, open: false };
  return paragraph.map((sentence) => {
    const words = readWords(sentence, quote);
    return { sentence, words, clauses: readClauses(words) };
  });
}

/** The stretch of the file from one word to another (both included). */
export function rangeOfWords(reading: Reading, first: number, last: number): Range {
  const { words, sentence } = reading;
  const start = sentence.tokens[words[first]?.first ?? 0]?.range.start ?? sentence.range.start;
  const end = sentence.tokens[words[Math.max(first, last)]?.last ?? 0]?.range.end ?? sentence.range.end;
  return { start, end: Math.max(start, end) };
}

/** The words from one to another (both included) as written, white space folded. */
export function passageOfWords(reading: Reading, first: number, last: number): Passage {
  const { words, sentence } = reading;
  const from = words[first]?.first ?? 0;
  const to = words[Math.max(first, last)]?.last ?? from;
  let text = '';
  for (let index = from; index <= to; index += 1) {
    const token = sentence.tokens[index];
    if (token === undefined) continue;
    text += index > from && token.spaced ? ` ${token.text}` : token.text;
  }
  return { text, range: rangeOfWords(reading, first, last) };
}

/** The last word before the next edge of a clause, from a word on: what a finding underlines ends there. */
export function edgeAfter(words: readonly Word[], from: number, longest = 12): number {
  let index = from;
  while (index + 1 < words.length && index - from < longest) {
    const next = wordAt(words, index + 1);
    if (
      next.kind === 'stop' ||
      next.kind === 'comma' ||
      next.kind === 'subordinator' ||
      next.normal === 'but' ||
      next.normal === 'so'
    )
      break;
    index += 1;
  }
  return index;
}
