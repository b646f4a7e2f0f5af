import leven from 'leven';

/**
 * The word of a list that was probably meant by one that is not in it.
 *
 * @param written - As a person wrote it.
 * @param words - The words that are known.
 * @returns One that differs in at most a third of its letters or by two swapped ones, or the only one that begins as was written; else `undefined`.
 */
export function nearest(written: string, words: readonly string[]): string | undefined {
  const wanted = written.trim().toLowerCase();
  let best: string | undefined;
  let least = Math.floor(Math.min(wanted.length, longestWritten) / 3) + 1;
  if (wanted.length <= longestWritten) {
    for (const word of words) {
      const distance = leven(wanted, word.toLowerCase(), { maxDistance: least });
      if (distance < least) [best, least] = [word, distance];
    }
  }
  return best ?? words.find((word) => isSlip(wanted, word)) ?? onlyOneThatBegins(wanted, words);
}

/** Longer than any word that is known: what is longer is none of them misspelt. */
const longestWritten = 60;

function onlyOneThatBegins(wanted: string, words: readonly string[]): string | undefined {
  const found = wanted.length < 3 ? [] : words.filter((word) => word.toLowerCase().startsWith(wanted));
  return found.length === 1 ? found[0] : undefined;
}

/** Whether two words of some length differ by one slip: a letter too many, too few, wrong, or two swapped. */
export function isSlip(written: string, word: string): boolean {
  if (written.length < 4 || Math.abs(written.length - word.length) > 1) return false;
  const distance = leven(written.toLowerCase(), word.toLowerCase(), { maxDistance: 3 });
  return distance <= 1 || (distance === 2 && isSwap(written.toLowerCase(), word.toLowerCase()));
}

function isSwap(first: string, second: string): boolean {
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  return first.length === second.length && first[at] === second[at + 1] && first[at + 1] === second[at];
}
