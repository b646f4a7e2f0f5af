import type { Section } from '../../answer/model.ts';
import type { Range } from '../../text/range.ts';
import {
  adverbs,
  coordinators,
  determiners,
  modals,
  negators,
  numerals,
  possessives,
  prepositions,
  pronouns,
  subordinators,
} from '../english/closed-class.ts';
import { wordSet } from '../english/word-set.ts';
import { verbForm } from '../english/verbs.ts';
import type { Sentence, Token } from '../sentence.ts';
import { everydayAcronyms } from './everyday-acronyms.ts';

/** An acronym that nobody explains, with every place at which it is said. */
export interface Acronym {
  /** As it is written first, without an ending of the plural or genitive. */
  readonly text: string;
  /** In the order of the file; not empty. */
  readonly places: readonly [Range, ...Range[]];
}

const stressed = /\p{Lu}{2}/u;

/** Capitals that stand for words: two to six, with the -s of a plural. */
const capitals = /^(\p{Lu}{2,6})s?$/u;

const roman = /^[IVX]+$/;

/** Longer ones with vowels between their consonants are said as words, or are words that are shouted. */
const sayable = /^(?!.*[^AEIOUY]{4})(?=.*[AEIOUY]).{4,}$/;

/** Words that are stressed by capitals ("NOT", "ALL") more often than they stand for others. */
const grammatical = [
  adverbs,
  coordinators,
  determiners,
  modals,
  negators,
  numerals,
  possessives,
  prepositions,
  pronouns,
  subordinators,
];

/** Small words that initials leave out ("Return on Investment", "Department of Health"). */
const small = wordSet('of and the for in on to a an at by with or');

/** What follows the comma of an explanation: "the CAB, our change board". */
const explaining = wordSet('the a an our their or which that who short meaning');

/**
 * The acronyms of an answer that are never spelled out in it, and that are no everyday words.
 *
 * @param sections - What is said.
 * @param familiar - Acronyms that the user's listeners know.
 */
export function findAcronyms(sections: readonly Section[], familiar: readonly string[]): Acronym[] {
  const sentences = sections.flatMap(({ blocks }) =>
    blocks.filter(({ kind, quoted }) => kind !== 'heading' && !quoted).flatMap((block) => block.sentences),
  );
  const places = new Map<string, Range[]>();
  const explained = new Set(familiar.map((name) => name.toUpperCase()));
  for (const { tokens } of sentences) {
    tokens.forEach(({ kind, text: written, normal }, index) => {
      // Nearly all words are in small letters: there the two are one.
      if (kind !== 'word' || written === normal || !stressed.test(written)) return;
      for (const { text, range } of acronymsIn(tokens, index)) {
        if (isExplainedBeside(tokens, index)) explained.add(text);
        const told = places.get(text);
        if (told === undefined) places.set(text, [range]);
        else told.push(range);
      }
    });
  }
  if (places.size === 0) return [];
  const initials = initialsOf(sentences);
  const found: Acronym[] = [];
  for (const [text, [first, ...others]] of places) {
    if (first === undefined || explained.has(text) || initials.some((letters) => letters.includes(text))) continue;
    found.push({ text, places: [first, ...others] });
  }
  return found;
}

/** The acronyms in a token: "SRE-led" holds one, "SLAs" is one. */
function acronymsIn(tokens: readonly Token[], index: number): { text: string; range: Range }[] {
  const token = tokens[index];
  if (token === undefined || isShouted(tokens, index)) return [];
  // What a slash joins is told as such.
  if (tokens[index - 1]?.text === '/' || tokens[index + 1]?.text === '/') return [];
  let from = 0;
  return token.text.split(/[-‐‑'’]/u).flatMap((piece) => {
    const start = token.range.start + from;
    from += piece.length + 1;
    const text = capitals.exec(piece)?.[1];
    if (text === undefined || roman.test(text) || sayable.test(text)) return [];
    const normal = text.toLowerCase();
    if (everydayAcronyms.has(normal) || isWord(normal)) return [];
    return [{ text, range: { start, end: start + piece.length } }];
  });
}

function isWord(normal: string): boolean {
  return verbForm(normal) !== undefined || grammatical.some((words) => words.has(normal));
}

/** Whether the word beside it is all in capitals too, as where a whole phrase is stressed. */
function isShouted(tokens: readonly Token[], index: number): boolean {
  return [tokens[index - 1], tokens[index + 1]].some(
    (beside) => beside?.kind === 'word' && /^\p{Lu}{2,}$/u.test(beside.text) && !/\d/.test(beside.text),
  );
}

/** "Site reliability (SRE)", "SRE (site reliability)", "the CAB, our change board", "a board called CAB", "at KLM". */
function isExplainedBeside(tokens: readonly Token[], index: number): boolean {
  const [before, after, further] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  if (after?.normal === '(' || (before?.normal === '(' && after?.normal === ')')) return true;
  const isApposed = after?.normal === ',' && explaining.has(further?.normal ?? '');
  if (isApposed && tokens[index + 3]?.text === tokens[index + 3]?.normal) return true;
  return before !== undefined && naming.has(before.normal);
}

/** Words after which a name stands: an employer or a thing that is called so has no other. */
const naming = wordSet('at called named as joined');

/** The first letters of all words of an answer in a row, with and without small words. */
function initialsOf(sentences: readonly Sentence[]): string[] {
  const words = sentences.flatMap(({ tokens }) =>
    tokens.filter(({ kind }) => kind === 'word').flatMap(({ normal }) => normal.split('-')),
  );
  const letters = (some: readonly string[]) => some.map((word) => word.charAt(0).toUpperCase()).join('');
  return [letters(words), letters(words.filter((word) => !small.has(word)))];
}
