import type { Finding } from './finding.ts';
import type { Range } from './text/range.ts';
import { contains } from './text/range.ts';

/**
 * The findings that wait until the writer has finished a sentence: those on the sentence's own words whose rule has not
 * already been shown there. What was shown stays until it is mended, so that nothing flickers.
 *
 * @param findings - What was found now.
 * @param shown - What was last shown.
 * @param writing - The sentences that are being typed in now.
 */
export function heldBack(
  findings: readonly Finding[],
  shown: readonly Finding[],
  writing: readonly Range[],
): ReadonlySet<Finding> {
  const held = findings.filter((finding) =>
    writing.some(
      (sentence) =>
        contains(sentence, finding.range) &&
        !shown.some(({ rule, range }) => rule === finding.rule && contains(sentence, { ...range, end: range.start })),
    ),
  );
  return new Set(held);
}
