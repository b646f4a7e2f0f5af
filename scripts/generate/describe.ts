import type { Finding } from '../../src/core/finding.ts';
import { formatMessage } from '../../src/core/finding.ts';
import type { Range } from '../../src/core/text/range.ts';

/**
 * A finding as the pages of the rules write it: severity, covered words and message; below it its related places.
 *
 * @param text - The text that the finding's offsets point into.
 * @param finding - The finding.
 */
export function describeFinding(text: string, { severity, range, message, related }: Finding): string[] {
  return [
    `${severity} on “${covered(text, range)}”: ${formatMessage(message)}`,
    ...related.map((place) => `  ${formatMessage(place.message)}: “${covered(text, place.range)}”`),
  ];
}

const mostCharacters = 60;
const keptWords = 4;

/** The words of a range in one line; of a long one the first and the last. */
function covered(text: string, { start, end }: Range): string {
  const line = text.slice(start, end).trim().replaceAll(/\s+/g, ' ');
  const words = line.split(' ');
  if (line.length <= mostCharacters || words.length <= 2 * keptWords) return line;
  return `${words.slice(0, keptWords).join(' ')} … ${words.slice(-keptWords).join(' ')}`;
}
