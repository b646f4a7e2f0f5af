/** Scripts that put no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const spoken = /[\p{L}\p{N}]/u;

/**
 * How many words a text takes to say: pieces between white space that hold a letter or a digit. Where a script has no
 * spaces, two characters count as a word.
 *
 * @param text - Prose, without markup.
 */
export function countWords(text: string): number {
  let words = 0;
  for (const piece of text.split(/\s+/)) {
    if (!spoken.test(piece)) continue;
    words += unspaced.test(piece) ? unspacedWords(piece) : 1;
  }
  return words;
}

function unspacedWords(piece: string): number {
  let characters = 0;
  let rest = false;
  for (const character of piece) {
    if (unspaced.test(character)) characters += 1;
    else if (spoken.test(character)) rest = true;
  }
  return Math.max(1, Math.ceil(characters / 2) + (rest ? 1 : 0));
}
