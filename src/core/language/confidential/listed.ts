import type { Range } from '../../text/range.ts';

const letter = /[\p{L}\p{N}_]/u;

/**
 * Where listed names stand in a text, as whole words; letter case makes no difference.
 *
 * @param text - Prose.
 * @param names - The list; empty names are passed over.
 */
export function findListed(text: string, names: readonly string[]): Range[] {
  const found: Range[] = [];
  if (names.length === 0) return found;
  const folded = fold(text);
  for (const name of names) {
    const wanted = fold(name.trim());
    if (wanted === '') continue;
    for (let start = folded.indexOf(wanted); start !== -1; start = folded.indexOf(wanted, start + wanted.length)) {
      const end = start + wanted.length;
      if (!isLetter(folded, start - 1) && !isLetter(folded, end)) found.push({ start, end });
    }
  }
  return found.sort((first, second) => first.start - second.start);
}

/** Lower case, character by character, so that offsets stay as they are. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

function isLetter(text: string, index: number): boolean {
  return index >= 0 && index < text.length && letter.test(text.charAt(index));
}
