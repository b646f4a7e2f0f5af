import { triggerFor } from '../english/triggers.ts';
import type { Word } from '../english/words.ts';

/** One step of a pattern: a set of spellings or lemmas, or a gap of up to four words. */
type Step = ReadonlySet<string> | 'gap';
export type Pattern = readonly Step[];

/** How many words a gap may hold. */
const gapLength = 4;

/** Compiles "~ ball|balls": words parted by spaces, `a|b` for either, `~` for a gap. */
export function compile(pattern: string): Pattern {
  return pattern.split(' ').map((step) => (step === '~' ? 'gap' : new Set(step.split('|'))));
}

/**
 * Whether the pattern matches from a word on; a word matches by its spelling or by its verb's base form. Gaps do not
 * reach over commas and stops.
 *
 * @returns The index after the last matched word, or -1.
 */
export function matchFrom(words: readonly Word[], start: number, pattern: Pattern, step = 0): number {
  let index = start;
  for (let at = step; at < pattern.length; at += 1) {
    const want = pattern[at];
    if (want === 'gap') return matchGap(words, index, pattern, at + 1);
    const word = words[index];
    if (
      word === undefined ||
      want === undefined ||
      !(want.has(word.normal) || (word.verb !== undefined && want.has(word.verb.lemma)))
    )
      return -1;
    index += 1;
  }
  return index;
}

function matchGap(words: readonly Word[], start: number, pattern: Pattern, rest: number): number {
  for (let length = 0; length <= gapLength; length += 1) {
    if (length > 0) {
      const passed = words[start + length - 1];
      if (passed === undefined || passed.kind === 'comma' || passed.kind === 'stop') return -1;
    }
    if (rest === pattern.length) return words[start] === undefined ? -1 : start;
    const end = matchFrom(words, start + length, pattern, rest);
    if (end >= 0) return end;
  }
  return -1;
}

/** Patterns by the words that they start with: a sentence is walked once, whatever the number of patterns. */
export class PatternTable<Meaning> {
  private readonly byWord = new Map<string, { pattern: Pattern; meaning: Meaning }[]>();
  private readonly trigger: number;

  constructor(entries: readonly (readonly [pattern: string, meaning: Meaning])[]) {
    for (const [source, meaning] of entries) {
      const pattern = compile(source);
      const [first] = pattern;
      if (first === undefined || first === 'gap') continue;
      for (const word of first) {
        const list = this.byWord.get(word) ?? [];
        list.push({ pattern, meaning });
        this.byWord.set(word, list);
      }
    }
    this.trigger = triggerFor(this.byWord.keys());
  }

  /** The first pattern that matches at the word. */
  at(words: readonly Word[], index: number): { end: number; meaning: Meaning } | undefined {
    const word = words[index];
    if (word === undefined || (word.triggers & this.trigger) === 0) return undefined;
    return (
      this.match(words, index, word.normal) ??
      (word.verb === undefined ? undefined : this.match(words, index, word.verb.lemma))
    );
  }

  private match(words: readonly Word[], index: number, key: string): { end: number; meaning: Meaning } | undefined {
    for (const { pattern, meaning } of this.byWord.get(key) ?? []) {
      const end = matchFrom(words, index, pattern);
      if (end >= 0) return { end, meaning };
    }
    return undefined;
  }

  /** All matches of a sentence, in order. */
  find(words: readonly Word[]): { start: number; end: number; meaning: Meaning }[] {
    const found: { start: number; end: number; meaning: Meaning }[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const match = this.at(words, index);
      if (match !== undefined) found.push({ start: index, ...match });
    }
    return found;
  }
}
