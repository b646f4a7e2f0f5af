import { answerAt, isSection, partAt } from './answer-at.ts';
import { offerFollowUps } from './follow-ups.ts';
import { offerFrames } from './frames.ts';
import { frontMatterAt } from './front-matter/inside.ts';
import { offerFrontMatter } from './front-matter/offers.ts';
import { offerLabels } from './labels.ts';
import type { Line } from '../text/line-at.ts';
import { isInCode, lineAt } from '../text/line-at.ts';
import type { Completion, CompletionRequest } from './model.ts';
import { offerSnippets } from './snippets.ts';
import { offerVerbs } from './verbs.ts';

/** Characters behind which the list may open by itself: a snippet's slash, and what comes before a value. */
export const triggerCharacters: readonly string[] = ['/', ' ', '['];

/**
 * What can be written where the caret is, best first. Files that are no answers get nothing, but for front matter that
 * has just been begun.
 *
 * @param request - Where it is to be completed.
 */
export function completionsAt(request: CompletionRequest): Completion[] {
  const { text, offset } = request;
  const inside = frontMatterAt(text, offset);
  if (inside !== undefined) return offerFrontMatter(request, inside);
  const line = lineAt(text, offset);
  if (!request.asked && !mayOpen(line.before)) return [];
  if (isInCode(text, offset)) return [];
  const snippets = offerSnippets(request, line);
  if (snippets.length > 0) return snippets;
  const labels = offerLabels(request, line);
  if (!request.asked) return labels;
  // No sentence of the story belongs into a heading.
  return /^ {0,3}#/.test(line.before) ? labels : [...offerInPart(request, line), ...labels];
}

/**
 * Whether a character that was typed may open the list outside front matter. Cheaper than any reading of the file, since
 * it is asked at every space.
 *
 * @param before - What the line has before the caret.
 */
export function mayOpen(before: string): boolean {
  return before.endsWith('/') || /^ {0,3}#{2,6} $/.test(before);
}

function offerInPart(request: CompletionRequest, line: Line): Completion[] {
  const file = request.file();
  const answer = answerAt(file, request.offset);
  const part = answer && partAt(answer, request.offset);
  if (answer === undefined || part === undefined) return [];
  const analysis = request.analyses()[file.answers.indexOf(answer)];
  if (!isSection(part)) {
    return part.part === 'follow-ups' && analysis !== undefined ? offerFollowUps(request, line, answer, analysis) : [];
  }
  const verbs = part.parts.includes('action') ? offerVerbs(request, line) : [];
  return [...verbs, ...offerFrames(request, line, part, analysis)];
}
