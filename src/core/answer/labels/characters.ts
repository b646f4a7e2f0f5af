const pictograph = /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u;

/** What joins pictographs, or makes one of the character before. */
const joiners = new Set(['\uFE0F', '\u200D', '\u20E3']);
const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;

/** Brackets that a label may stand in, with what closes them. */
export const brackets: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['（', '）'],
  ['[', ']'],
  ['【', '】'],
]);

const quotes = new Set(['"', '“', '”', '„', "'", '‘', '’', '«', '»']);
const dashes = new Set(['-', '–', '—', '−', '―']);

export function isQuote(character: string): boolean {
  return quotes.has(character);
}

export function isDash(character: string): boolean {
  return dashes.has(character);
}

export function isColon(character: string): boolean {
  return character === ':' || character === '：';
}

/** The character at an offset, both halves of it where it has two. */
export function characterAt(text: string, offset: number): string {
  const code = text.codePointAt(offset);
  return code === undefined ? '' : String.fromCodePoint(code);
}

export function isWordCharacter(character: string): boolean {
  if (character >= 'a' && character <= 'z') return true;
  return character !== '' && letterOrDigit.test(character);
}

function isPictograph(character: string): boolean {
  return character >= '\u00A0' && (pictograph.test(character) || joiners.has(character));
}

/** The offset after any spaces and pictographs that stand at an offset. */
export function skipPictographs(text: string, from: number, limit: number): number {
  let offset = from;
  while (offset < limit) {
    const character = characterAt(text, offset);
    if (character !== ' ' && !isPictograph(character)) break;
    offset += character.length;
  }
  return offset;
}

/** The offset after any spaces that stand at an offset. */
export function skipSpaces(text: string, from: number, limit: number): number {
  let offset = from;
  while (offset < limit && text.charAt(offset) === ' ') offset += 1;
  return offset;
}
