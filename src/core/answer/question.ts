import { sliceProse } from '../text/prose-edit.ts';
import { toSource } from '../text/prose.ts';
import type { Leaf } from './leaves.ts';
import type { MarkedStory } from './marks.ts';
import type { Passage } from './model.ts';
import { findPlaceholders } from './placeholders.ts';
import { isQuestion } from './question-words.ts';
import { bodyEnd } from './body-end.ts';
import type { Piece, Place } from './span.ts';
import { bodyStart, isBefore, labelStart, piecesOf } from './span.ts';

/** The title of an answer: its heading. */
export function readTitle(leaves: readonly Leaf[], { title }: MarkedStory): Passage | undefined {
  const leaf = leaves[title];
  return leaf === undefined || leaf.marked.prose.text === '' ? undefined : wholeOf(leaf);
}

/**
 * The pieces of the question that an answer answers: of a section for it, else of the blockquote after the title, else
 * the title or the paragraph before the story where they put one. Empty where there is none.
 */
export function questionPieces(
  leaves: readonly Leaf[],
  marked: MarkedStory,
  ownHeadings: ReadonlySet<number>,
): readonly Piece[] {
  const labelled = labelledQuestion(leaves, marked, ownHeadings);
  if (labelled.length > 0) return labelled;
  const before = leavesBefore(leaves, marked);
  const quoted = quoteAmong(before);
  if (quoted.length > 0) return quoted;
  const title = leaves[marked.title];
  const asking = title !== undefined && isQuestion(title.marked.prose.text) ? title : before.find(isAsking);
  return asking === undefined ? [] : [{ leaf: asking, start: 0, end: asking.marked.prose.text.length }];
}

/** Pieces as one passage; `undefined` where nothing but placeholders is in them. */
export function toPassage(pieces: readonly Piece[]): Passage | undefined {
  const proses = pieces.map((piece) => sliceProse(piece.leaf.marked.prose, piece));
  const isWritten = proses.some((prose) => {
    const gaps = findPlaceholders(prose);
    return prose.text !== '' && !gaps.some(({ start, end }) => start === 0 && end === prose.text.length);
  });
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!isWritten || first === undefined || last === undefined) return undefined;
  const start = toSource(first.leaf.marked.prose, first).start;
  return {
    text: proses.map((prose) => prose.text).join(' '),
    range: { start, end: toSource(last.leaf.marked.prose, last).end },
  };
}

function wholeOf({ marked: { prose } }: Leaf): Passage {
  return { text: prose.text, range: toSource(prose, { start: 0, end: prose.text.length }) };
}

function isAsking({ kind, marked }: Leaf): boolean {
  return kind !== 'heading' && isQuestion(marked.prose.text);
}

/** Leaves between the title and the first label. */
function leavesBefore(leaves: readonly Leaf[], { marks, from, to, title }: MarkedStory): readonly Leaf[] {
  const [first] = marks;
  const start = title >= from.leaf ? title + 1 : from.leaf;
  return leaves.slice(start, first?.leaf ?? to.leaf);
}

function quoteAmong(before: readonly Leaf[]): Piece[] {
  const quote = before.find((leaf) => leaf.quote !== undefined)?.quote;
  if (quote === undefined) return [];
  return before
    .filter((leaf) => leaf.quote === quote && leaf.marked.prose.text !== '')
    .map((leaf) => ({ leaf, start: 0, end: leaf.marked.prose.text.length }));
}

/** The text of a section for the question: as much of it as asks, else its first paragraph. */
function labelledQuestion(leaves: readonly Leaf[], marked: MarkedStory, ownHeadings: ReadonlySet<number>): Piece[] {
  const index = marked.marks.findIndex((mark) => mark.meaning.kind === 'question');
  const mark = marked.marks[index];
  if (mark === undefined) return [];
  const next = marked.marks[index + 1];
  const limit: Place = next === undefined ? marked.to : labelStart(next);
  const end = bodyEnd(leaves, marked, index, ownHeadings);
  const pieces = piecesOf(leaves, { from: bodyStart(mark), to: isBefore(end, limit) ? end : limit }).filter(
    ({ leaf }) => leaf.marked.prose.text !== '' && leaf.kind !== 'heading',
  );
  const textOf = ({ leaf, start, end: to }: Piece) => leaf.marked.prose.text.slice(start, to).trim();
  const asking = pieces.find((piece) => isQuestion(textOf(piece)));
  if (asking !== undefined) return [asking];
  const line = pieces.flatMap(linesOf).find((piece) => /[?？]/.test(textOf(piece)));
  return [line ?? pieces[0]].filter((piece) => piece !== undefined);
}

/** The lines of a piece: a text without Markdown has its paragraphs there. */
function linesOf(piece: Piece): Piece[] {
  const { lines } = piece.leaf.marked;
  const starts = [piece.start, ...lines.filter((line) => line > piece.start && line < piece.end)];
  const found = starts.map((start, index) => ({ ...piece, start, end: starts[index + 1] ?? piece.end }));
  return found.filter(({ start, end }) => piece.leaf.marked.prose.text.slice(start, end).trim() !== '');
}
