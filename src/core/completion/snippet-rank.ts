import { missingParts } from '../answer/missing.ts';
import type { Answer } from '../answer/model.ts';
import { narrativeParts } from '../answer/model.ts';
import type { Snippet } from '../template/snippets.ts';
import { partBegunBy } from './snippet-body.ts';

/**
 * How near a snippet is to what the writer is at, 0 being the nearest: sentences for the part at the caret, then the
 * next part that is missing, the other missing ones, sentences for other parts, the coach's notes, what is there
 * already, and a whole answer last. Where nothing is written, the whole answer is the nearest.
 */
export function rankOf(snippet: Snippet, answer: Answer | undefined, offset: number): number {
  const { part } = snippet;
  if (answer === undefined || answer.sections.length === 0) return part === undefined ? 0 : 1;
  if (part === undefined) return 6;
  if (!narrativeParts.some((narrative) => narrative === part)) return 4;
  const here = answer.sections.findLast(({ range }) => range.start <= offset)?.parts ?? [];
  const begun = partBegunBy(snippet);
  if (begun === undefined) return here.some((narrative) => narrative === part) ? 0 : 3;
  const missing = missingParts(answer);
  if (!missing.includes(begun)) return 5;
  const latest = Math.max(...here.map((narrative) => narrativeParts.indexOf(narrative)));
  return begun === missing.find((narrative) => narrativeParts.indexOf(narrative) > latest) ? 1 : 2;
}
