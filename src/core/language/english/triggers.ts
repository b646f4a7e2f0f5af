/**
 * Most detectors look for words of a small set, and most words are in none of these sets. So each set is given a bit, and
 * each word carries the bits of the sets that it is in: a detector passes over a word by one look at a number.
 *
 * Sets are made while modules load, before any text is read.
 */
const known = new Map<string, number>();

/** Every word has this bit: the sets that come when no other is left get it, and pass over nothing. */
const always = 1;

let last = always;
let sets = 0;

/**
 * Gives a set of words a bit.
 *
 * @param words - Spellings or base forms of verbs, in lower case.
 */
export function triggerFor(words: Iterable<string>): number {
  sets += 1;
  if (last < 0) return always;
  last <<= 1;
  for (const word of words) known.set(word, (known.get(word) ?? always) | last);
  return last;
}

/** The bits of all sets that a spelling is in. */
export function triggersOf(word: string): number {
  return known.get(word) ?? always;
}

/** How many sets there are: what has been worked out while there were fewer is out of date. */
export function triggerSets(): number {
  return sets;
}
