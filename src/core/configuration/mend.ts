import type { Fix } from '../finding.ts';
import { quotedLike, replaceText } from '../fixes/replace-text.ts';
import type { ConfigurationProblem } from './read.ts';

/**
 * The fix for a problem in a configuration file: what was probably meant, written as JSON or YAML wants it.
 *
 * @param text - The file's text.
 * @param problem - One of its problems.
 * @returns `undefined` where nothing is known that may have been meant.
 */
export function mendFor(text: string, { range, suggestion }: ConfigurationProblem): Fix | undefined {
  if (suggestion === undefined) return undefined;
  const written = text.slice(range.start, range.end);
  const isJson = /^\s*\{\s*"/.test(text);
  return replaceText(
    range,
    suggestion,
    quotedLike(isJson && !written.startsWith('"') ? '"' : written, suggestion.text),
  );
}
