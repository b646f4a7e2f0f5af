import type { Answer, AnswerFile, LabelForm, Section } from '../answer/model.ts';
import type { Edit } from '../finding.ts';
import { lineEndingOf } from '../text/line-ending.ts';
import { areMovable } from './movable.ts';

/** What would begin a block of another kind on a line of its own; behind a label it is only text. */
const blockMark = /^(?:[|#>=~`<]|[-+*]\s|\d+[.)]\s|[-*_]{3})/;

/** Without a blank line behind it, a list that is put there would take in the next label. */
const blankLine = /^[^\S\r\n]*(?:$|(?:\r\n|\r|\n)[^\S\r\n]*(?:[\r\n]|$))/;

/** Forms in which a section may go on in a paragraph of its own. */
const takesParagraphs: ReadonlySet<LabelForm> = new Set<LabelForm>([
  'heading',
  'bold',
  'bold-line',
  'bracketed',
  'plain',
  'letter',
]);

/**
 * Edits that put a section's text at the end of an earlier one and take its label out.
 *
 * @param file - The file.
 * @param answer - The answer that both belong to.
 * @param first - Where the text goes.
 * @param second - What is taken out.
 * @returns `undefined` where that cannot be done without harm.
 */
export function mergeSections(file: AnswerFile, answer: Answer, first: Section, second: Section): Edit[] | undefined {
  const { text } = file;
  const between = answer.sections.slice(answer.sections.indexOf(first), answer.sections.indexOf(second) + 1);
  if (!areMovable(file, answer, between) || isIndented(text, first)) return undefined;
  const moved = text.slice(second.body.start, second.body.end).trim();
  const gap = gapFor(text, first, moved);
  if (gap === undefined) return undefined;
  const end = first.range.end;
  if (text.slice(end, second.range.start).trim() === '') {
    return [{ range: { start: end, end: second.range.end }, text: moved === '' ? '' : gap + moved, snippet: false }];
  }
  const edits: Edit[] = [{ range: removalOf(text, second), text: '', snippet: false }];
  if (moved !== '') edits.unshift({ range: { start: end, end }, text: gap + moved, snippet: false });
  return edits;
}

function isIndented(text: string, { range: { start } }: Section): boolean {
  return start > 0 && text.charAt(start - 1) !== '\n' && text.charAt(start - 1) !== '\uFEFF';
}

/** What divides the two texts: a blank line, or a space within the one line of a list's item. */
function gapFor(text: string, { label, body, range }: Section, moved: string): string | undefined {
  const isEmpty = text.slice(body.start, body.end).trim() === '';
  const standsBelow = label.form === 'heading' || label.form === 'bold-line';
  if (!standsBelow && blockMark.test(moved)) return undefined;
  if (takesParagraphs.has(label.form) && (standsBelow || !isEmpty)) {
    return blankLine.test(text.slice(range.end, range.end + 200)) ? lineEndingOf(text).repeat(2) : undefined;
  }
  const isOneLine = !text.slice(body.start, body.end).includes('\n') && !moved.includes('\n');
  return isEmpty || isOneLine ? ' ' : undefined;
}

/** The section with the blank lines after it; with those before it where it is the last thing in the file. */
function removalOf(text: string, { range: { start, end } }: Section) {
  const after = text.slice(end).length - text.slice(end).trimStart().length;
  if (end + after < text.length) return { start, end: end + after };
  return { start: text.slice(0, start).trimEnd().length, end };
}
