import { normalize } from '../../language/sentences.ts';
import type { NarrativePart } from '../model.ts';
import { characterAt, isQuote, isWordCharacter } from './characters.ts';
import type { Meaning, Trust } from './meaning.ts';
import { letters, rareLetters } from './narrative-words.ts';
import { beginsPhrase, isOpening, longestPhrase, lookUp } from './vocabulary.ts';

/** A phrase of the vocabulary, or letters that stand for parts, found in a text. */
export interface Phrase {
  /** After its last character. */
  readonly end: number;
  readonly meaning: Meaning;
  readonly trust: Trust;
  /** As it stands in the vocabulary; one or more capitals where it is letters. */
  readonly name: string;
  readonly letter: boolean;
}

/** Two letters are told in one where their parts follow each other; others are abbreviations. */
const neighbours = new Set(['ST', 'TA', 'AR', 'RL']);

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words that may stand before a phrase without changing it. */
const mostOpenings = 2;

/**
 * Reads the longest phrase of the vocabulary that begins at an offset, past words that add nothing ("The", "Key").
 *
 * @param text - Prose.
 * @param from - Where the first word begins.
 * @param limit - Where to stop reading.
 */
export function readPhrase(text: string, from: number, limit: number): Phrase | undefined {
  const words = readWords(text, from, limit);
  for (let skipped = 0; skipped <= mostOpenings && skipped < words.length; skipped += 1) {
    if (skipped > 0 && !isOpening(words[skipped - 1]?.text ?? '')) break;
    const phrase = longest(words, skipped);
    if (phrase !== undefined) return phrase;
  }
  return readLetters(text, words[0]);
}

function longest(words: readonly Word[], from: number): Phrase | undefined {
  for (let length = Math.min(longestPhrase, words.length - from); length > 0; length -= 1) {
    const taken = words.slice(from, from + length);
    const name = taken.map((word) => word.text).join(' ');
    const entry = lookUp(name);
    const end = taken.at(-1)?.end;
    if (entry !== undefined && end !== undefined) return { ...entry, name, end, letter: false };
  }
  return undefined;
}

/** Capitals such as `S`, or several that are told in one: `ST`. */
function readLetters(text: string, word: Word | undefined): Phrase | undefined {
  if (word === undefined || word.end - word.start > 2) return undefined;
  const name = text.slice(word.start, word.end);
  if (name.length > 1 && !neighbours.has(name)) return undefined;
  const parts: NarrativePart[] = [];
  for (const letter of name) {
    const part = letters.get(letter) ?? (name.length === 1 ? rareLetters.get(letter) : undefined);
    if (part === undefined || parts.includes(part)) return undefined;
    parts.push(part);
  }
  const [first, ...others] = parts;
  if (first === undefined) return undefined;
  return {
    end: word.end,
    meaning: { kind: 'narrative', parts: [first, ...others] },
    trust: 'core',
    name,
    letter: true,
  };
}

/** The words from an offset on (one, if no phrase begins with it), as long as nothing but spaces, hyphens, quotation marks and `&` stands between. */
function readWords(text: string, from: number, limit: number): Word[] {
  const words: Word[] = [];
  let offset = from;
  while (words.length < longestPhrase + mostOpenings) {
    const end = wordEnd(text, offset, limit);
    if (end === offset) break;
    const word = normalize(text.slice(offset, end));
    words.push({ text: word, start: offset, end });
    if (words.length === 1 && !beginsPhrase(word) && !isOpening(word)) break;
    offset = gapEnd(text, end, limit);
    if (offset === end) break;
  }
  return words;
}

function wordEnd(text: string, from: number, limit: number): number {
  let offset = from;
  while (offset < limit) {
    const character = characterAt(text, offset);
    const inner = (character === "'" || character === '’') && offset > from;
    if (!isWordCharacter(character) && !(inner && isWordCharacter(characterAt(text, offset + 1)))) break;
    offset += character.length;
    // No word of the vocabulary is as long.
    if (offset - from > 24) return from;
  }
  return offset;
}

function gapEnd(text: string, from: number, limit: number): number {
  let offset = from;
  while (offset < limit && offset - from < 4) {
    const character = text.charAt(offset);
    if (character !== ' ' && character !== '-' && character !== '‑' && character !== '&' && !isQuote(character)) break;
    offset += 1;
  }
  return offset;
}
