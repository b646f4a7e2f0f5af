import type { Answer, Block, Label, LabelForm, NarrativePart } from '../answer/model.ts';
import { narrativeParts } from '../answer/model.ts';
import type { Edit } from '../finding.ts';
import { join } from '../template/piece.ts';
import { toSnippet } from '../template/render.ts';
import type { LabelStyle } from '../template/section.ts';
import { headingStyle, labelMarkup, sectionSkeleton } from '../template/section.ts';

/**
 * An edit that inserts parts where they are told in a story, in the label form of the answer's other parts.
 *
 * @param text - The file's text.
 * @param answer - The answer that lacks the parts.
 * @param parts - One part; or several that belong in one place, since the edit is one.
 */
export function insertSections(text: string, answer: Answer, parts: readonly NarrativePart[]): Edit {
  const style = styleOf(answer);
  const place = placeFor(answer, parts[0] ?? 'situation');
  const gap = style.form === 'list-item' ? '\n' : '\n\n';
  const skeleton = toSnippet(
    join(
      parts.map((part) => sectionSkeleton(part, style)),
      gap,
    ),
  );
  if (place.side === 'after') return insertAfter(text, place.offset, skeleton, gap);
  const range = { start: place.offset, end: place.offset };
  return { range, text: skeleton + gap, snippet: true };
}

/**
 * An edit that puts something behind what ends at an offset, with a gap on either side.
 *
 * @param text - The file's text.
 * @param offset - Where it goes.
 * @param snippet - What is put there, in VS Code's snippet syntax.
 * @param gap - The line breaks that part it from what is there.
 */
export function insertAfter(text: string, offset: number, snippet: string, gap: string): Edit {
  const before = offset === 0 ? '' : missingBreaks(text.slice(0, offset), gap);
  const after = restAfter(text, offset, gap);
  return { range: { start: offset, end: offset }, text: before + snippet + after, snippet: true };
}

/**
 * An edit that gives the end of a section a label of its own, from a sentence on.
 *
 * @param text - The file's text.
 * @param answer - The answer.
 * @param part - What that end tells.
 * @param offset - Where its first sentence starts.
 * @returns `undefined` where a label cannot be put there: inside a list, a table or a running paragraph's `(R)` form.
 */
export function splitOff(text: string, answer: Answer, part: NarrativePart, offset: number): Edit | undefined {
  const style = styleOf(answer);
  const block = blockAt(answer, offset);
  if (block?.kind !== 'paragraph' || !splittable.has(style.form)) return undefined;
  const start = text.slice(0, offset).trimEnd().length;
  const gap = style.form === 'heading' || style.form === 'bold-line' ? '\n\n' : ' ';
  return { range: { start, end: offset }, text: `\n\n${labelMarkup(part, style)}${gap}`, snippet: false };
}

const splittable: ReadonlySet<LabelForm> = new Set<LabelForm>(['heading', 'bold', 'bold-line', 'plain', 'letter']);

/** The style of the answer's last labelled part, the template's own where it has none. */
export function styleOf(answer: Answer): LabelStyle {
  const label: Label | undefined = answer.sections.at(-1)?.label;
  if (label === undefined) return headingStyle;
  return label.depth === undefined ? { form: label.form } : { form: label.form, depth: label.depth };
}

interface Place {
  readonly offset: number;
  /** Whether the new text stands before or after what is at the offset. */
  readonly side: 'before' | 'after';
}

/** After the last part that is told earlier, else before the first that is told later, else at the answer's end. */
function placeFor(answer: Answer, part: NarrativePart): Place {
  const rank = narrativeParts.indexOf(part);
  const earlier = answer.sections.findLast(({ parts }) => parts.some((other) => narrativeParts.indexOf(other) < rank));
  if (earlier !== undefined) return { offset: earlier.range.end, side: 'after' };
  const later = answer.sections[0];
  if (later !== undefined) return { offset: later.range.start, side: 'before' };
  return { offset: answer.range.end, side: 'after' };
}

/** The line breaks that lie between the text and what is to follow it after a gap. */
function missingBreaks(before: string, gap: string): string {
  const breaks = before.slice(before.trimEnd().length).match(/\r\n|\r|\n/g)?.length ?? 0;
  return '\n'.repeat(Math.max(gap.length - breaks, 0));
}

/** A gap where text follows on the same line, a line break at the end of the file, else what is there already. */
function restAfter(text: string, offset: number, gap: string): string {
  const rest = text.slice(offset);
  if (rest.trim() === '') return /^[\r\n]/.test(rest) ? '' : '\n';
  return /^[^\S\r\n]*[\r\n]/.test(rest) ? '' : gap;
}

function blockAt(answer: Answer, offset: number): Block | undefined {
  return answer.sections
    .flatMap(({ blocks }) => blocks)
    .find(({ range }) => range.start <= offset && offset < range.end);
}
