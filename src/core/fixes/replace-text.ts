import type { Suggestion } from '../configuration/issue.ts';
import type { Fix } from '../finding.ts';
import { message } from '../finding.ts';
import type { Range } from '../text/range.ts';

/**
 * Puts what was probably meant in the place of what was written.
 *
 * @param range - What was written.
 * @param suggestion - What was meant; safe where it is certain.
 * @param text - How it is written there, such as in quotes.
 */
export function replaceText(range: Range, suggestion: Suggestion, text = suggestion.text): Fix {
  return {
    title: message('Write “{suggestion}”', { suggestion: suggestion.text }),
    edits: [{ range, text, snippet: false }],
    safe: suggestion.certain,
  };
}

/**
 * A word as it has to be written in YAML or JSON.
 *
 * @param written - What stands in its place, which may be in quotes.
 * @param word - A word without quotes or control characters in it.
 */
export function quotedLike(written: string, word: string): string {
  const quote = /^["']/.exec(written)?.[0] ?? '';
  return `${quote}${word}${quote}`;
}
