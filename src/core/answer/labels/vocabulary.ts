import { coachWords, frameWords, questionWords } from './coach-words.ts';
import type { Meaning, Trust } from './meaning.ts';
import { narrativeWords, openings } from './narrative-words.ts';

/** An entry of the vocabulary. */
export interface Entry {
  readonly meaning: Meaning;
  readonly trust: Trust;
}

/** Words of one phrase at most. */
export const longestPhrase = 7;

const entries = buildEntries();

function buildEntries(): ReadonlyMap<string, Entry> {
  const map = new Map<string, Entry>();
  for (const { part, trust, words } of coachWords) {
    for (const phrase of words) map.set(phrase, { meaning: { kind: 'coach', part }, trust });
  }
  for (const phrase of questionWords) map.set(phrase, { meaning: { kind: 'question' }, trust: 'plain' });
  for (const phrase of frameWords) map.set(phrase, { meaning: { kind: 'frame' }, trust: 'plain' });
  for (const { part, trust, words } of narrativeWords) {
    for (const phrase of words) map.set(phrase, { meaning: { kind: 'narrative', parts: [part] }, trust });
  }
  return map;
}

const firstWords: ReadonlySet<string> = new Set([...entries.keys()].map((phrase) => phrase.replace(/ .*/, '')));

/** Whether a phrase of the vocabulary begins with the word: most lines are told to be no label by it. */
export function beginsPhrase(word: string): boolean {
  return firstWords.has(word);
}

/** What a phrase means as a label; the phrase in lower case with single spaces. */
export function lookUp(phrase: string): Entry | undefined {
  return entries.get(phrase);
}

/** Whether a word may stand before a label without changing it. */
export function isOpening(word: string): boolean {
  return openings.has(word);
}
