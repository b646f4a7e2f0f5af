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

/** A pattern with its place in its table, and what it stands for. */
interface Entry<Meaning> {
  readonly order: number;
  readonly pattern: Pattern;
  readonly meaning: Meaning;
}

/** The patterns that start with one word: those whose second step is a gap, and the others by their second word. */
interface Entries<Meaning> {
  readonly loose: Entry<Meaning>[];
  readonly bySecond: Map<string, Entry<Meaning>[]>;
}

/** Patterns by the words that they start with: a sentence is walked once, whatever the number of patterns. */
export class PatternTable<Meaning> {
  private readonly byWord = new Map<string, Entries<Meaning>>();
  private readonly trigger: number;

  constructor(entries: readonly (readonly [pattern: string, meaning: Meaning])[]) {
    entries.forEach(([source, meaning], order) => {
      const pattern = compile(source);
      const [first] = pattern;
      if (first === undefined || first === 'gap') return;
      for (const word of first) this.add(word, { order, pattern, meaning });
    });
    this.trigger = triggerFor(this.byWord.keys());
  }

  private add(word: string, entry: Entry<Meaning>): void {
    let entries = this.byWord.get(word);
    if (entries === undefined) this.byWord.set(word, (entries = { loose: [], bySecond: new Map() }));
    const second = entry.pattern[1];
    if (second === undefined || second === 'gap') {
      entries.loose.push(entry);
      return;
    }
    for (const next of second) {
      const list = entries.bySecond.get(next);
      if (list === undefined) entries.bySecond.set(next, [entry]);
      else list.push(entry);
    }
  }

  /** The first pattern that matches at the word. */
  at(words: readonly Word[], index: number): { end: number; meaning: Meaning } | undefined {
    const word = words[index];
    if (word === undefined || (word.triggers & this.trigger) === 0) return undefined;
    const lemma = word.verb?.lemma;
    return (
      this.match(words, index, word.normal) ??
      (lemma === undefined || lemma === word.normal ? undefined : this.match(words, index, lemma))
    );
  }

  private match(words: readonly Word[], index: number, key: string): { end: number; meaning: Meaning } | undefined {
    const entries = this.byWord.get(key);
    if (entries === undefined) return undefined;
    let found = firstOf(words, index, entries.loose, undefined);
    const next = words[index + 1];
    if (next === undefined || entries.bySecond.size === 0) return found;
    found = firstOf(words, index, entries.bySecond.get(next.normal), found);
    const lemma = next.verb?.lemma;
    if (lemma !== undefined && lemma !== next.normal) found = firstOf(words, index, entries.bySecond.get(lemma), found);
    return found;
  }

  /** All matches of a sentence, in order. */
  find(words: readonly Word[]): { start: number; end: number; meaning: Meaning }[] {
    const found: { start: number; end: number; meaning: Meaning }[] = [];
    for (let index = 0; index < words.length; index += 1) {
      if (((words[index]?.triggers ?? 0) & this.trigger) === 0) continue;
      const match = this.at(words, index);
      if (match !== undefined) found.push({ start: index, end: match.end, meaning: match.meaning });
    }
    return found;
  }
}

/** A match, with the place of its pattern in the table. */
interface Match<Meaning> {
  readonly order: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** The match of the pattern that comes first in the table: one of these, or the one that was found before. */
function firstOf<Meaning>(
  words: readonly Word[],
  index: number,
  entries: readonly Entry<Meaning>[] | undefined,
  before: Match<Meaning> | undefined,
): Match<Meaning> | undefined {
  if (entries === undefined) return before;
  for (const { order, pattern, meaning } of entries) {
    if (before !== undefined && before.order < order) return before;
    const end = matchFrom(words, index + 1, pattern, 1);
    if (end >= 0) return { order, end, meaning };
  }
  return before;
}
