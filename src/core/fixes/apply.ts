import type { Edit, Finding } from '../finding.ts';

/**
 * The text after all safe fixes: the first safe fix of each finding, leaving out those that would overlap one before.
 *
 * @param text - The text that the findings' offsets point into.
 * @param findings - In any order.
 */
export function applySafeFixes(text: string, findings: readonly Finding[]): string {
  const edits: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes.find(({ safe }) => safe);
    if (fix === undefined) continue;
    const isFree = fix.edits.every((edit) => !edits.some((other) => overlap(edit, other)));
    if (isFree) edits.push(...fix.edits);
  }
  return applyEdits(text, edits);
}

/** How often safe fixes are applied anew; a fix may lay open another. */
const mostRounds = 10;

/**
 * The text after all safe fixes, applied until none is left.
 *
 * @param text - The text to start with.
 * @param findingsOf - Checks a text.
 */
export function fixAll(text: string, findingsOf: (text: string) => readonly Finding[]): string {
  let current = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const fixed = applySafeFixes(current, findingsOf(current));
    if (fixed === current) break;
    current = fixed;
  }
  return current;
}

/** The text after edits that do not overlap; snippet edits are put in as they are. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const { range, text: replacement } of [...edits].sort(
    (first, second) => second.range.start - first.range.start,
  )) {
    result = result.slice(0, range.start) + replacement + result.slice(range.end);
  }
  return result;
}

function overlap(first: Edit, second: Edit): boolean {
  if (first.range.start === second.range.start) return true;
  return first.range.start < second.range.end && second.range.start < first.range.end;
}
