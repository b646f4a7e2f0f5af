import type { Answer, NarrativePart } from '../answer/model.ts';
import { narrativeParts } from '../answer/model.ts';
import { end } from '../template/piece.ts';
import { toSnippet } from '../template/render.ts';
import { sectionSkeleton } from '../template/section.ts';
import type { Snippet } from '../template/snippets.ts';

/** The part of the story that a snippet begins; `undefined` where it only adds to one. */
export function partBegunBy({ part, prefix }: Snippet): NarrativePart | undefined {
  return narrativeParts.find((narrative) => narrative === part && prefix === `star-${narrative}`);
}

/** What a snippet inserts: parts of the story carry their label as the answer's other parts do. */
export function bodyFor(snippet: Snippet, answer: Answer | undefined): string {
  const label = answer?.sections[0]?.label;
  const part = partBegunBy(snippet);
  if (part === undefined || label === undefined) return snippet.body;
  return toSnippet([...sectionSkeleton(part, label), '\n', end]);
}
