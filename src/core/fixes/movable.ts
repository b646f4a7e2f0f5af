import type { Answer, AnswerFile, LabelForm, Section } from '../answer/model.ts';
import { contains } from '../text/range.ts';

/** Forms of labels that begin a line, so that label and text can be cut out together. */
const lineForms: ReadonlySet<LabelForm> = new Set<LabelForm>([
  'heading',
  'bold',
  'bold-line',
  'bracketed',
  'plain',
  'letter',
  'list-item',
]);

/** A rule, a fence or a comment: what follows depends on where it stands. */
const sensitive = /^[ \t>]*(?:(?:[-*_][ \t]*){3,}$|`{3}|~{3})|<!--/m;

/** A number before an item: it would go along with it. */
const numbered = /^\d+[.)]/;

/** Blank lines, rules between sections and the marks of quotations. */
const blank = /^[\s>*_-]*$/;

/**
 * Whether sections can change places, or be joined, and stay what they are: labels of one form that begin their lines
 * alike, nothing between them but blank lines and coach notes, and nothing in them that depends on its place.
 *
 * @param file - The file.
 * @param answer - The answer that the sections belong to.
 * @param sections - Two or more neighbours, in the order of the file.
 */
export function areMovable(file: AnswerFile, answer: Answer, sections: readonly Section[]): boolean {
  const { text } = file;
  const [first] = sections;
  if (first === undefined || !lineForms.has(first.label.form)) return false;
  const indent = lineStart(text, first);
  return sections.every((section, index) => {
    const next = sections[index + 1];
    return (
      section.label.form === first.label.form &&
      section.label.depth === first.label.depth &&
      lineStart(text, section) === indent &&
      isSelfContained(text.slice(section.range.start, section.range.end), section) &&
      (next === undefined || isFreeGap(file, answer, section, next))
    );
  });
}

/** What stands before a section on its line. */
function lineStart(text: string, { range: { start } }: Section): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}

function isSelfContained(own: string, { label, blocks }: Section): boolean {
  if (sensitive.test(own) || numbered.test(own)) return false;
  return label.form === 'heading' || !blocks.some(({ kind }) => kind === 'heading');
}

function isFreeGap({ text, directives }: AnswerFile, answer: Answer, before: Section, after: Section): boolean {
  const gap = { start: before.range.end, end: after.range.start };
  if (gap.start > gap.end || directives.some(({ range }) => contains(gap, range))) return false;
  let rest = '';
  let from = gap.start;
  for (const { range } of answer.coachNotes.filter((note) => contains(gap, note.range))) {
    rest += text.slice(from, range.start);
    from = range.end;
  }
  rest += text.slice(from, gap.end);
  // Without a blank line between them, only plain lines keep apart in whatever order.
  const isApart = /\n[ \t>]*\r?\n/.test(rest) || before.blocks.length + after.blocks.length <= 2;
  return blank.test(rest) && rest.includes('\n') && isApart;
}
