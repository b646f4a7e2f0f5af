import { toSource } from '../text/prose.ts';
import type { Range } from '../text/range.ts';
import type { Body } from './blocks.ts';
import { readBody } from './blocks.ts';
import type { Leaf } from './leaves.ts';
import type { Candidate } from './labels/candidate.ts';
import type { CoachNote, Label, Section } from './model.ts';
import type { MarkedStory } from './marks.ts';
import type { Piece, Place } from './span.ts';
import { bodyStart, isBefore, labelStart, piecesOf } from './span.ts';
import { bodyEnd } from './body-end.ts';
import { isTrailing } from './trailing.ts';

/** What the labels of an answer head. */
export interface Parts {
  readonly sections: readonly Section[];
  readonly coachNotes: readonly CoachNote[];
}

/**
 * Reads the sections and notes of an answer.
 *
 * @param leaves - The file's leaves.
 * @param marked - The answer's labels.
 * @param ownHeadings - Indexes of headings that are no labels.
 */
export function readParts(leaves: readonly Leaf[], marked: MarkedStory, ownHeadings: ReadonlySet<number>): Parts {
  const sections: Section[] = [];
  const coachNotes: CoachNote[] = [];
  const trailing = isTrailing(leaves, marked);
  const labelled = quotesWithLabels(leaves, marked);
  marked.marks.forEach((mark, index) => {
    const { meaning } = mark;
    if (meaning.kind !== 'narrative' && meaning.kind !== 'coach') return;
    const pieces = trailing ? piecesBefore(leaves, marked, index) : piecesAfter(leaves, marked, index, ownHeadings);
    const isAllQuoted = pieces.every(({ leaf }) => leaf.quote !== undefined);
    const body = readBody(pieces, (quote) => isAllQuoted || labelled.has(quote));
    const label = readLabel(leaves, mark);
    const range = bodyRange(mark, body, pieces, trailing);
    const whole = {
      start: Math.min(mark.source.start, range.start),
      end: Math.max(range.end, mark.source.end),
    };
    const common = { label, range: whole, body: range, placeholders: body.placeholders };
    if (meaning.kind === 'coach') coachNotes.push({ ...common, part: meaning.part });
    else sections.push({ ...common, parts: meaning.parts, blocks: body.blocks, words: body.words });
  });
  return { sections, coachNotes };
}

function bodyRange(mark: Candidate, body: Body, pieces: readonly Piece[], trailing: boolean): Range {
  const [first] = pieces;
  const { end } = mark.source;
  if (first === undefined || body.end === undefined) return { start: end, end };
  const isBelow = mark.form === 'table' || trailing;
  return { start: isBelow ? startOfPiece(first) : end, end: Math.max(body.end, isBelow ? 0 : end) };
}

function startOfPiece({ leaf, start }: Piece): number {
  return start === 0 ? leaf.range.start : toSource(leaf.marked.prose, { start, end: start + 1 }).start;
}

function readLabel(leaves: readonly Leaf[], { leaf, words, form, depth }: Candidate): Label {
  const prose = leaves[leaf]?.marked.prose ?? { text: '', segments: [], code: [] };
  const text = prose.text.slice(words.start, words.end);
  const label = { text, range: toSource(prose, words), form };
  return form === 'heading' ? { ...label, depth } : label;
}

function piecesAfter(
  leaves: readonly Leaf[],
  marked: MarkedStory,
  index: number,
  ownHeadings: ReadonlySet<number>,
): Piece[] {
  const mark = marked.marks[index];
  if (mark === undefined) return [];
  if (mark.style.endsWith('columns')) return columnBelow(leaves, mark);
  const next = marked.marks[index + 1];
  const limit: Place = next === undefined ? marked.to : labelStart(next);
  const end = bodyEnd(leaves, marked, index, ownHeadings);
  return piecesOf(leaves, { from: bodyStart(mark), to: isBefore(end, limit) ? end : limit });
}

function columnBelow(leaves: readonly Leaf[], mark: Candidate): Piece[] {
  const head = leaves[mark.leaf]?.cell;
  if (head === undefined) return [];
  const pieces: Piece[] = [];
  for (let index = mark.leaf + 1; index < leaves.length; index += 1) {
    const leaf = leaves[index];
    if (leaf?.cell?.table !== head.table) break;
    const { text } = leaf.marked.prose;
    if (leaf.cell.column === head.column && text !== '') pieces.push({ leaf, start: 0, end: text.length });
  }
  return pieces;
}

function piecesBefore(leaves: readonly Leaf[], { marks }: MarkedStory, index: number): Piece[] {
  const mark = marks[index];
  const last = marks[index - 1];
  if (mark === undefined) return [];
  const from: Place = last === undefined ? { leaf: mark.leaf, offset: 0 } : bodyStart(last);
  return piecesOf(leaves, { from: afterPunctuation(leaves, from), to: labelStart(mark) });
}

/** "… (Situation). Next" goes on after the full stop. */
function afterPunctuation(leaves: readonly Leaf[], { leaf, offset }: Place): Place {
  const text = leaves[leaf]?.marked.prose.text ?? '';
  let from = offset;
  while (from < text.length && /[.,;!?]/.test(text.charAt(from))) from += 1;
  return { leaf, offset: from };
}

function quotesWithLabels(leaves: readonly Leaf[], { story }: MarkedStory): Set<number> {
  return new Set(story.labels.flatMap(({ leaf }) => leaves[leaf]?.quote ?? []));
}
