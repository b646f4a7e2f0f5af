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
  let counted = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x80) return countPieces(text);
    if (code === 0x20 || (code >= 0x09 && code <= 0x0d)) counted = false;
    else if (!counted && isAsciiSpoken(code)) {
      words += 1;
      counted = true;
    }
  }
  return words;
}

function isAsciiSpoken(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

/** The same for any text. */
function countPieces(text: string): number {
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
