/** What a UTF-16 code unit is to the tokenizer. */
export const Kind = { space: 0, word: 1, punctuation: 2, symbol: 3 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

const space = /[\s\u0085]/;
/** Dagger, per mille and reference marks are signs, as the percent sign is. */
const sign = /[#%&*@†‡‰‱※]/;
const punctuation = /\p{P}/u;
const word = /[\p{L}\p{M}\p{N}]/u;

const known = Uint8Array.from({ length: 256 }, (_, code) => classify(String.fromCharCode(code)));

/** The kind of a code unit. Halves of surrogate pairs are symbols. */
export function kindOf(code: number): Kind {
  return (known[code] as Kind | undefined) ?? classify(String.fromCharCode(code));
}

function classify(character: string): Kind {
  if (space.test(character) && character !== '\uFEFF') return Kind.space;
  if (punctuation.test(character) && !sign.test(character)) return Kind.punctuation;
  return word.test(character) ? Kind.word : Kind.symbol;
}

/** Whether a code unit is half of a surrogate pair. */
export function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}
