import { compile as compilePattern, matchFrom, type Pattern } from '../attribution/patterns.ts';
import type { Reading } from '../attribution/reading.ts';
import { wordSet } from '../english/word-set.ts';
import { stemOf, stemsOf } from './stems.ts';

/** Words and phrases by which a text shows that it speaks of something. */
export interface Concept {
  /** What the words have in common, and where the list ends. */
  readonly note: string;
  /** Words parted by white space; each stands for all words of its stem. */
  readonly words: string;
  /** Phrases as patterns: `a|b` for either, `~` for up to four words between; a verb's base form stands for all forms. */
  readonly phrases?: readonly string[];
}

interface Compiled {
  readonly stems: ReadonlySet<string>;
  /** By the word that they begin with. */
  readonly phrases: ReadonlyMap<string, readonly Pattern[]>;
}

/** A list costs nothing until it is asked for; a table of patterns for attribution has to be there before any word is read. */
const compiled = new WeakMap<Concept, Compiled>();

function compile(concept: Concept): Compiled {
  const before = compiled.get(concept);
  if (before !== undefined) return before;
  const { words, phrases = [] } = concept;
  const now = {
    stems: new Set(words.trim() === '' ? [] : [...wordSet(words)].map(stemOf)),
    phrases: byFirstWord(phrases.map(compilePattern)),
  };
  compiled.set(concept, now);
  return now;
}

/** Whether a sentence speaks of the concept. */
export function speaksOf(reading: Reading, concept: Concept): boolean {
  const { stems, phrases } = compile(concept);
  for (const stem of stemsOf(reading)) if (stems.has(stem)) return true;
  if (phrases.size === 0) return false;
  return reading.words.some(
    ({ normal, verb }, index) =>
      beginsAt(reading, index, phrases.get(normal)) ||
      (verb !== undefined && verb.lemma !== normal && beginsAt(reading, index, phrases.get(verb.lemma))),
  );
}

function beginsAt({ words }: Reading, index: number, patterns: readonly Pattern[] | undefined): boolean {
  return patterns?.some((pattern) => matchFrom(words, index, pattern) >= 0) ?? false;
}

function byFirstWord(patterns: readonly Pattern[]): Map<string, Pattern[]> {
  const table = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const [first] = pattern;
    if (first === undefined || first === 'gap') continue;
    for (const word of first) table.set(word, [...(table.get(word) ?? []), pattern]);
  }
  return table;
}

/** Whether one of the stems is of the concept; phrases are not looked for. */
export function holdsStem(stems: ReadonlySet<string>, concept: Concept): boolean {
  const { stems: own } = compile(concept);
  for (const stem of stems) if (own.has(stem)) return true;
  return false;
}
