import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A character reference and what it stands for. */
export interface CharacterReference {
  readonly value: string;
  /** How long it is in the file. */
  readonly length: number;
}

const reference = /&(?:#(?:\d{1,7}|x[\da-f]{1,6})|[a-z][a-z\d]*);/iy;

/**
 * The character reference (`&amp;`, `&#33;`) that begins at an offset, if there is one.
 *
 * @param source - The file's text.
 * @param offset - Where the ampersand stands.
 */
export function characterReferenceAt(source: string, offset: number): CharacterReference | undefined {
  reference.lastIndex = offset;
  const found = reference.exec(source)?.[0];
  if (found === undefined) return undefined;
  const value =
    found.charAt(1) === '#' ? numeric(found.slice(2, -1)) : decodeNamedCharacterReference(found.slice(1, -1));
  return value === false ? undefined : { value, length: found.length };
}

function numeric(digits: string): string {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  const isCharacter = code > 0 && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}
