import type { Candidate } from '../answer/labels/candidate.ts';
import { isDash } from '../answer/labels/characters.ts';
import type { Meaning } from '../answer/labels/meaning.ts';
import { partName } from '../answer/names.ts';
import type { FoundLabels } from './find-labels.ts';
import type { Paragraph } from './paragraph.ts';
import { sliceParagraph, textOf } from './paragraph.ts';

/** What a label heads: the text up to the next one. */
export interface Piece {
  /** `undefined` before the first label. */
  readonly label: PlainLabel | undefined;
  readonly paragraphs: readonly Paragraph[];
  /** Whether another answer begins after it without a label of its own for the question. */
  readonly endsAnswer: boolean;
}

/** A label of plain text. */
export interface PlainLabel {
  readonly meaning: Meaning;
  /** As it shall stand in its heading. */
  readonly text: string;
}

interface Draft {
  readonly label: PlainLabel | undefined;
  readonly paragraphs: Paragraph[];
  endsAnswer: boolean;
}

/**
 * Takes text apart at its labels.
 *
 * @param paragraphs - The text.
 * @param found - Its labels; their leaves are paragraphs.
 */
export function splitAtLabels(paragraphs: readonly Paragraph[], { labels, beginnings }: FoundLabels): Piece[] {
  const pieces: Draft[] = [{ label: undefined, paragraphs: [], endsAnswer: false }];
  let next = 0;
  paragraphs.forEach((paragraph, index) => {
    const { length } = textOf(paragraph);
    let from = 0;
    const add = (end: number) => {
      const rest = sliceParagraph(paragraph, from, end);
      if (rest !== undefined) pieces.at(-1)?.paragraphs.push(rest);
    };
    for (let label = labels[next]; label?.leaf === index; label = labels[next]) {
      next += 1;
      if (label.begin < from) continue;
      add(label.begin);
      const last = pieces.at(-1);
      if (last !== undefined && beginnings.has(label)) last.endsAnswer = true;
      pieces.push({ label: toLabel(paragraph, label), paragraphs: [], endsAnswer: false });
      from = label.body;
    }
    add(length);
  });
  return pieces.filter(({ label, paragraphs: own }) => label !== undefined || own.length > 0);
}

/** Bullets that a label stands behind; a number stays, it is a word. */
const bullets = new Set(['•', '·', '*', '_', '#', '>', '→', '➤', '►', '▶', '✦', ' ']);

function toLabel(paragraph: Paragraph, { begin, words, letter, meaning }: Candidate): PlainLabel {
  const all = textOf(paragraph);
  let start = begin;
  while (start < words.start && (bullets.has(all.charAt(start)) || isDash(all.charAt(start)))) start += 1;
  const text = all.slice(start, words.end).trim();
  // A letter says little in an outline.
  const isBare = letter && meaning.kind === 'narrative';
  return { meaning, text: isBare ? `${text} – ${partName(meaning.parts)}` : text };
}
