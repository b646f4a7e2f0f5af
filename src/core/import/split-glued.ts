import { isCategory } from './categories.ts';
import { readTags } from './tags.ts';

/** More glued tags than these stand on no page. */
const mostTags = 30;

/** Where a capital follows a small letter without a space: what stood in two boxes on a page was copied as one word. */
const seam = /(?<=\p{Ll})(?=\p{Lu})/u;

/**
 * Takes a line apart that a page had in several boxes: "BehavioralOwning a Mistake" is a category and a title,
 * "OwnershipResilience" are two tags. Every character stays.
 *
 * @param line - One line.
 * @returns The line alone where its pieces are not known.
 */
export function splitGlued(line: string): string[] {
  const pieces = line.split(seam);
  if (pieces.length === 1) return [line];
  const [first = '', ...others] = pieces;
  if (isCategory(first)) return [first, others.join('')];
  return pieces.length <= mostTags && pieces.every(isTag) ? pieces : [line];
}

function isTag(text: string): boolean {
  return readTags(text) !== undefined || isCategory(text);
}
