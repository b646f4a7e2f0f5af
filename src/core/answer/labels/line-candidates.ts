import type { Leaf } from '../leaves.ts';
import type { LabelForm } from '../model.ts';
import type { Range } from '../../text/range.ts';
import { toSource } from '../../text/prose.ts';
import type { Candidate } from './candidate.ts';
import type { EmphasisIndex } from './emphasis-index.ts';
import type { LineLabel } from './line-label.ts';
import { readLineLabel } from './line-label.ts';

/** Labels at the starts of a leaf's lines. */
export function lineCandidates(leaf: Leaf, index: number, emphases: EmphasisIndex): Candidate[] {
  const { text } = leaf.marked.prose;
  const found: Candidate[] = [];
  leaf.marked.lines.forEach((start, number) => {
    const next = leaf.marked.lines[number + 1];
    const line = { start, end: next === undefined ? text.length : next - 1 };
    const label = readLineLabel(text, line, (offset) => emphases.covering(offset, line));
    if (label !== undefined && mayStand(text, line, label)) found.push(lineCandidate(leaf, index, line, label));
  });
  return found;
}

/**
 * A plain label inside a paragraph may be running text that was wrapped there. It is a label if it begins with a
 * capital, and is no lower-case word in the middle of a sentence. Alone on a line it must not go on with a small letter
 * ("My task" before "was to …"), and a letter must not be in a sentence at all: "A" may be an article.
 */
function mayStand(text: string, line: Range, { head, emphasis, tail }: LineLabel): boolean {
  if (head.bracket === '(' || head.bracket === '（') return false;
  if (emphasis !== undefined) return true;
  if (tail === 'end' && isSmall(text, line.end + 1)) return false;
  if (line.start === 0) return true;
  if (tail === 'period') return false;
  const word = !isSmall(text, head.start) && !(head.letter && tail === 'end');
  return word || /[.!?:;…)"”]/.test(text.charAt(line.start - 2));
}

function isSmall(text: string, offset: number): boolean {
  const initial = text.charAt(offset);
  return initial !== initial.toUpperCase();
}

function lineCandidate(leaf: Leaf, index: number, line: Range, label: LineLabel): Candidate {
  const { head, emphasis, words, tail } = label;
  const { prose } = leaf.marked;
  const from =
    emphasis === undefined ? sourceAt(leaf, line.start) : Math.min(emphasis.source.start, sourceAt(leaf, line.start));
  const end = Math.max(toSource(prose, { start: words.start, end: label.end }).end, emphasis?.source.end ?? 0);
  return {
    leaf: index,
    meaning: head.meaning,
    trust: head.trust,
    name: head.name,
    form: formOf(leaf, label),
    depth: 0,
    style: styleOf(leaf, label),
    weak: head.letter || tail === 'none' || (tail === 'period' && emphasis === undefined),
    inside: false,
    top: line.start === 0 && leaf.list === undefined,
    letter: head.letter,
    alone: label.alone,
    begin: line.start,
    words,
    body: label.end,
    source: { start: line.start === 0 ? startOf(leaf) : from, end },
  };
}

/** Where a leaf begins, the mark of its list item included if it is the first thing in it. */
function startOf(leaf: Leaf): number {
  return leaf.list?.first === true ? leaf.list.item : leaf.range.start;
}

function sourceAt(leaf: Leaf, offset: number): number {
  return toSource(leaf.marked.prose, { start: offset, end: offset + 1 }).start;
}

function formOf(leaf: Leaf, { head, emphasis, tail, alone }: LineLabel): LabelForm {
  if (leaf.kind === 'html' || emphasis?.html === true) return 'html';
  if (head.bracket !== '') return 'bracketed';
  if (emphasis !== undefined) return alone && tail !== 'colon' ? 'bold-line' : 'bold';
  if (leaf.list?.first === true) return 'list-item';
  return head.letter ? 'letter' : 'plain';
}

function styleOf(leaf: Leaf, { head, emphasis }: LineLabel): string {
  const place = leaf.list === undefined ? '' : ` in list ${leaf.list.depth}`;
  if (leaf.kind === 'html') return 'html';
  if (emphasis !== undefined) return `bold${place}`;
  return `${head.bracket === '' ? 'plain' : 'bracketed'}${place}`;
}
