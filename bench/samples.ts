import { readFileSync } from 'node:fs';

/** An answer of mostly plain paragraphs, and one full of lists, bold words, code and links; both of about 450 words. */
export const answers = {
  plain: readFileSync(new URL('../samples/excellent.star.md', import.meta.url), 'utf8'),
  'marked up': readFileSync(new URL('marked-up.star.md', import.meta.url), 'utf8'),
} as const;

/**
 * The plain answer with a Result that goes on and on.
 *
 * @param times - How many times as long it is.
 */
export function longAnswer(times: number): string {
  const text = answers.plain;
  const learning = text.indexOf('## Learning');
  const story = text.slice(text.indexOf('## Situation'));
  const more = Array.from({ length: times - 1 }, (_, index) => repeat(story, index + 2)).join('\n');
  return text.slice(0, learning) + more + text.slice(learning);
}

/** The story's paragraphs without its labels, numbered so that no two paragraphs are alike. */
function repeat(story: string, pass: number): string {
  const paragraphs = story.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return paragraphs.map((paragraph) => `Pass ${pass}: ${paragraph}\n`).join('\n');
}

/** The last word of each sentence, and of the line that names the company. */
const lastWords = /(?<=\p{Ll}{3})(?=[.?!][*_]*(?:\s|$))|(?<=^company: .*\p{L})$/gmu;

/**
 * The text with one word changed in every sentence and block, and in the front matter: nothing that was kept of an
 * earlier version can help to read it.
 *
 * @param version - No two versions are alike.
 */
export function varied(text: string, version: number): string {
  return text.replaceAll(lastWords, letters(version));
}

/**
 * The text with one word changed in one sentence, as typing does; the sentence is another one each time.
 *
 * @param version - No two versions are alike.
 */
export function edited(text: string, version: number): string {
  const places = [...text.matchAll(lastWords)].map(({ index }) => index);
  const place = places[version % places.length] ?? 0;
  return text.slice(0, place) + letters(version) + text.slice(place);
}

/** A number as a few letters. */
function letters(version: number): string {
  let rest = version + 26;
  let written = '';
  for (; rest > 0; rest = Math.floor(rest / 26)) written += String.fromCharCode(97 + (rest % 26));
  return written;
}
