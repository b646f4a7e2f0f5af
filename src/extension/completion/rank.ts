import { missingParts } from '../../core/answer/missing.ts';
import type { Answer } from '../../core/answer/model.ts';
import { narrativeParts } from '../../core/answer/model.ts';
import type { Snippet } from '../../core/template/snippets.ts';
import { partBegunBy } from './body.ts';

/**
 * How near a snippet is to what the writer is at, 0 being the nearest: sentences for the part at the caret, then the
 * next part that is missing, then the other missing ones, then the rest; what is there already comes last.
 */
export function rankOf(snippet: Snippet, answer: Answer | undefined, offset: number): number {
  if (answer === undefined || answer.sections.length === 0) return snippet.part === undefined ? 0 : 3;
  if (snippet.part === undefined) return 5;
  const here = answer.sections.findLast(({ range }) => range.start <= offset)?.parts ?? [];
  const begun = partBegunBy(snippet);
  if (begun === undefined) return here.some((part) => part === snippet.part) ? 0 : 3;
  const missing = missingParts(answer);
  if (!missing.includes(begun)) return 4;
  const latest = Math.max(...here.map((part) => narrativeParts.indexOf(part)));
  return begun === missing.find((part) => narrativeParts.indexOf(part) > latest) ? 1 : 2;
}
