/** The end of an answer file's name, by which it is recognised. */
export const answerExtension = '.star.md';

/** Characters; leaves room for a folder, a number and the extension on every file system. */
const longest = 60;

/** Letters that do not come apart into a plain letter and an accent. */
const foldings: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  å: 'a',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};

/** How questions open; they say nothing about the answer. Longest first. */
const openings: readonly string[] = [
  'can you tell me about a time when you',
  'can you tell me about a time you',
  'tell me about a time when you',
  'tell me about a time you',
  'tell us about a time when you',
  'tell us about a time you',
  'describe a time when you',
  'describe a time you',
  'describe a situation where you',
  'describe a situation in which you',
  'give me an example of',
  'give an example of',
  'can you describe',
  'can you tell me about',
  'tell me about',
  'tell us about',
  'walk me through',
  'describe',
];

/**
 * Names that Windows keeps for devices, with any extension.
 *
 * Source: https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
const reserved = /^(?:con|prn|aux|nul|conin|conout|clock|(?:com|lpt)\d?)$/;

/**
 * A file name for the answer to a question: lower-case ASCII words joined by hyphens, 60 characters at most.
 *
 * @param question - The question's wording; its first sentence counts.
 * @returns A name without extension, never empty and never one that Windows keeps for itself.
 */
export function proposeFileName(question: string): string {
  const all = wordsOf(firstSentence(question));
  const words = wordsOf(withoutOpening(all.join(' ')));
  const name = shortened(words.length > 0 ? words : all);
  if (name === '') return 'answer';
  return reserved.test(name) ? `answer-${name}` : name;
}

/** The file name with the extension by which an answer is recognised: `….star.md`. */
export function answerFileName(question: string): string {
  return proposeFileName(question) + answerExtension;
}

function firstSentence(text: string): string {
  const sentence = text.split(/[.?!](?=\s|$)|[\n\r]/u).find((part) => wordsOf(part).length > 0);
  return sentence ?? '';
}

function wordsOf(text: string): string[] {
  return fold(text)
    .replace(/['’]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .replace(/[^\0-\x7F]/gu, (letter) => foldings[letter] ?? letter);
}

function withoutOpening(text: string): string {
  const opening = openings.find((start) => text.startsWith(`${start} `));
  return opening === undefined ? text : text.slice(opening.length);
}

/** As many whole words as fit; the beginning of the first if not even that one does. */
function shortened(words: readonly string[]): string {
  let name = (words[0] ?? '').slice(0, longest);
  for (const word of words.slice(1)) {
    if (name.length + 1 + word.length > longest) break;
    name += `-${word}`;
  }
  return name;
}
