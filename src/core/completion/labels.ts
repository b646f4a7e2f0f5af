import { missingParts } from '../answer/missing.ts';
import type { Answer, CoachPart, NarrativePart } from '../answer/model.ts';
import { coachParts, narrativeParts } from '../answer/model.ts';
import { message } from '../finding.ts';
import { styleOf } from '../fixes/insert-section.ts';
import { labelText } from '../template/part-name.ts';
import { toSnippet } from '../template/render.ts';
import type { LabelStyle } from '../template/section.ts';
import { labelMarkup, sectionSkeleton } from '../template/section.ts';
import { answerAt } from './answer-at.ts';
import type { Line } from '../text/line-at.ts';
import { isBlankBeside } from '../text/line-at.ts';
import type { Completion, CompletionRequest } from './model.ts';
import { offer } from './model.ts';

/** Number signs or asterisks that begin a label, and the words of it that are written. */
const opening = /^( {0,3})(#{1,6} |\*\*)?([\p{L} -]*)$/u;

/**
 * The labels of the parts that are still missing, nearest first, then those of notes: where a heading, a bold line or a
 * whole paragraph begins. They are written in the form of the answer's other labels.
 *
 * @param request - Where it is to be completed.
 * @param line - Its line.
 */
export function offerLabels(request: CompletionRequest, line: Line): Completion[] {
  const [, spaces, mark = '', words] = opening.exec(line.before) ?? [];
  if (spaces === undefined || words === undefined) return [];
  const depth = mark.trim() === '**' ? 0 : mark.trim().length;
  // A character that was typed opens the list only behind the number signs, and then only for what is missing.
  if (!request.asked && (depth < 2 || words !== '')) return [];
  if (mark === '' && (words.includes(' ') || !isBlankBeside(request.text, line, 'before'))) return [];
  const answer = answerAt(request.file(), request.offset);
  if (answer === undefined) return [];
  const style = styleFor(answer, depth);
  if (depth === 1 && !(style.form === 'heading' && style.depth === 1)) return [];
  const missing = inOrderOfNeed(answer, request.offset);
  const notes = request.asked && depth > 0 ? coachParts.filter((part) => !hasNote(answer, part)) : [];
  const isOnlyLabel = line.after.trim() !== '' || !isBlankBeside(request.text, line, 'after');
  return [...missing, ...notes].map((part) => {
    const own = isNarrative(part) ? style : noteStyle(style, depth);
    const text = isOnlyLabel ? labelMarkup(part, own) : toSnippet(sectionSkeleton(part, own));
    // Below a line of text only a heading begins something new.
    const gap = own.form === 'heading' || isBlankBeside(request.text, line, 'before') ? '' : '\n';
    const range = { start: line.range.start + spaces.length, end: request.offset };
    return offer({
      kind: 'part',
      label: labelText(part),
      detail: isNarrative(part) ? message('Part that is still missing') : message('Note for preparing'),
      edit: { range, text: gap + text, snippet: !isOnlyLabel },
      filter: `${mark}${labelText(part)}`,
    });
  });
}

/** The answer's own style; what is typed, where it has no label yet. */
function styleFor(answer: Answer, depth: number): LabelStyle {
  const style = styleOf(answer);
  if (answer.sections.length > 0 || depth === 0) return style;
  return { form: 'heading', depth: Math.max(depth, 2) };
}

/** Notes are headings in every answer, unless its parts are in bold. */
function noteStyle(style: LabelStyle, depth: number): LabelStyle {
  return style.form === 'heading' ? style : { form: 'heading', depth: Math.max(depth, 2) };
}

/** The next part of the story behind the caret's, then the other ones in their order. */
function inOrderOfNeed(answer: Answer, offset: number): NarrativePart[] {
  const missing = missingParts(answer);
  const here = answer.sections.findLast(({ range }) => range.start <= offset)?.parts ?? [];
  const latest = Math.max(-1, ...here.map((part) => narrativeParts.indexOf(part)));
  const isLater = (part: NarrativePart) => narrativeParts.indexOf(part) > latest;
  return [...missing.filter(isLater), ...missing.filter((part) => !isLater(part))];
}

function hasNote({ coachNotes }: Answer, part: CoachPart): boolean {
  return coachNotes.some((note) => note.part === part);
}

function isNarrative(part: NarrativePart | CoachPart): part is NarrativePart {
  return narrativeParts.some((narrative) => narrative === part);
}
