import { readFileSync } from 'node:fs';

/**
 * An answer of about 450 words, or the same with a Result that goes on and on.
 *
 * @param times - How many times as long it is.
 */
export function sampleText(times: number): string {
  const text = readFileSync(new URL('../samples/excellent.star.md', import.meta.url), 'utf8');
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
