import type { QuestionType } from '../answer/model.ts';
import { typePhrases } from './infer-phrases.ts';

interface Phrase {
  readonly type: QuestionType;
  readonly weight: number;
  readonly words: readonly string[];
}

const keyLength = 3;

/** Phrases under their first word without its `*`, cut to the letters by which they are looked up. */
const phrases = indexPhrases();

/**
 * The type of a behavioural question, told from its words.
 *
 * Phrases of `typePhrases` are counted by weight; the type with the most wins if it has at least 2. Of two with the
 * same weight, the one named first in the question wins, as the first sentence asks and the rest only details.
 *
 * @param text - The question's wording.
 * @returns The type, or `undefined` where the words do not tell it.
 */
export function inferQuestionType(text: string): QuestionType | undefined {
  const words = wordsOf(text);
  const scores = new Map<QuestionType, number>();
  let start = 0;
  while (start < words.length) {
    const found = longestPhraseAt(words, start);
    if (found !== undefined) scores.set(found.type, (scores.get(found.type) ?? 0) + found.weight);
    start += found?.words.length ?? 1;
  }
  // A Map keeps the order of insertion: a later type must be strictly heavier to win.
  let best: QuestionType | undefined;
  let bestScore = 1;
  for (const [type, score] of scores) {
    if (score > bestScore) [best, bestScore] = [type, score];
  }
  return best;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/['’]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function longestPhraseAt(words: readonly string[], start: number): Phrase | undefined {
  const candidates = phrases.get(keyOf(words[start] ?? '')) ?? [];
  return candidates.find((phrase) => phrase.words.every((word, index) => matches(word, words[start + index])));
}

function matches(pattern: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

function keyOf(word: string): string {
  return word.slice(0, keyLength);
}

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const [type, byWeight] of Object.entries(typePhrases)) {
    for (const [weight, texts] of Object.entries(byWeight)) {
      for (const text of texts) {
        const words = text.split(' ');
        const key = (words[0] ?? '').replace('*', '').slice(0, keyLength);
        index.set(key, [...(index.get(key) ?? []), { type: type as QuestionType, weight: Number(weight), words }]);
      }
    }
  }
  // Longest first, so that "not proud of" is found before "proud of".
  for (const list of index.values()) list.sort((one, other) => other.words.length - one.words.length);
  return index;
}
