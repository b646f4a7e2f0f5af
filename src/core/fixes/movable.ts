import type { Answer, AnswerFile, LabelForm, Section } from '../answer/model.ts';
import type { Range } from '../text/range.ts';
import { contains } from '../text/range.ts';
import { withoutComments } from './without-comments.ts';

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

/** A story of more parts is none that somebody wants to have put in order. */
const mostSections = 20;

/** A rule, a fence or HTML: what follows, or whether it is read at all, depends on where it stands. */
const sensitive = /^[ \t>]*(?:(?:[-*_][ \t]*){3,}$|`{3}|~{3})|<[a-z!/?]/im;

/** A line that was not taken for a label where it stands, but might be elsewhere. */
const labelLike = /^[ \t>]*(?:[-*+] )?(?:\*\*|__|\p{Lu}[\p{L} &]{0,30}:)/mu;

/** A number before an item: it would go along with it. */
const numbered = /^\d+[.)]/;

/** Blank lines, rules between sections and the marks of quotations. */
const blank = /^[\s>*_-]*$/;

/**
 * Whether sections can change places, or be joined, and stay what they are: labels of one form that begin their lines
 * alike, nothing between them but blank lines, comments and coach notes, and nothing in them that depends on its place.
 *
 * @param file - The file.
 * @param answer - The answer that the sections belong to.
 * @param sections - Two or more neighbours, in the order of the file.
 */
export function areMovable(file: AnswerFile, answer: Answer, sections: readonly Section[]): boolean {
  const { text } = file;
  const [first] = sections;
  if (first === undefined || sections.length > mostSections || !lineForms.has(first.label.form)) return false;
  const indent = lineStart(text, first);
  if (!sections.every(({ range }) => keepsDirectives(file, range))) return false;
  const gaps = sections.slice(1).map((section, index) => gapBefore(file, answer, sections[index] ?? section, section));
  if (!gaps.every((gap) => gap !== undefined && blank.test(withoutComments(gap)) && gap.includes('\n'))) return false;
  // Without blank lines, only plain lines keep apart in whatever order.
  const isTight = gaps.some((gap) => !/\n[ \t>]*\r?\n/.test(gap ?? ''));
  return sections.every(
    (section) =>
      section.label.form === first.label.form &&
      section.label.depth === first.label.depth &&
      lineStart(text, section) === indent &&
      isAtLineEnd(text, section) &&
      isSelfContained(text.slice(section.range.start, section.range.end), section) &&
      !(isTight && section.blocks.length > 1),
  );
}

/** What stands before a section on its line. */
function lineStart(text: string, { range: { start } }: Section): string {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
}

/** The last bar of a table and the last tag of HTML are no part of a section, and would stay behind. */
function isAtLineEnd(text: string, { range: { end } }: Section): boolean {
  return /^[^\S\r\n]*(?:[\r\n]|$)/.test(text.slice(end, end + 200));
}

/** Comments to the linter may go along where all that they speak of does. */
function keepsDirectives({ directives }: AnswerFile, range: Range): boolean {
  return directives
    .filter((directive) => contains(range, directive.range))
    .every(({ words, next }) => words[0] === 'ignore' && next !== undefined && contains(range, next));
}

function isSelfContained(written: string, { label, blocks }: Section): boolean {
  const own = withoutComments(written);
  if (sensitive.test(own) || numbered.test(own)) return false;
  if (label.form === 'heading') return true;
  const below = own.slice(own.indexOf('\n') + 1);
  return !blocks.some(({ kind }) => kind === 'heading') && (below === own || !labelLike.test(below));
}

/** The text between two sections without the coach notes in it; `undefined` where a comment to the linter is. */
function gapBefore(
  { text, directives }: AnswerFile,
  answer: Answer,
  before: Section,
  after: Section,
): string | undefined {
  const gap = { start: before.range.end, end: after.range.start };
  if (gap.start > gap.end || directives.some(({ range }) => contains(gap, range))) return undefined;
  let rest = '';
  let from = gap.start;
  for (const { range } of answer.coachNotes.filter((note) => contains(gap, note.range))) {
    rest += text.slice(from, range.start);
    from = range.end;
  }
  return rest + text.slice(from, gap.end);
}
