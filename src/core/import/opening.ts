import { isQuestion } from '../answer/question-words.ts';
import type { Block } from './block.ts';
import { heading, joinedLine, kicker, quoteBlock } from './block.ts';
import { bodyBlocks } from './body.ts';
import { isCategory } from './categories.ts';
import { bulletOf } from './list-marks.ts';
import type { Paragraph } from './paragraph.ts';
import { textOf } from './paragraph.ts';
import type { Piece, PlainLabel } from './piece.ts';
import type { Tags } from './tags.ts';
import { mayBeTag, readTags } from './tags.ts';

/** What stands before an answer's parts. */
export interface Opening {
  readonly blocks: readonly Block[];
  readonly title: string | undefined;
  readonly question: string | undefined;
  readonly level: string | undefined;
  readonly competencies: readonly string[];
  readonly categories: readonly string[];
  /** Paragraphs of the story, where nothing says where it begins. */
  readonly rest: readonly Paragraph[];
}

type Line =
  | { readonly kind: 'label'; readonly label: PlainLabel }
  | { readonly kind: 'category'; readonly text: string }
  | { readonly kind: 'tags'; readonly text: string; readonly tags: Tags }
  | { readonly kind: 'text' | 'title' | 'question'; readonly paragraph: Paragraph };

/** A title is no longer than this. */
const longestTitle = 120;

/**
 * Reads what stands before an answer's parts: category, title, question and tags, each by its looks.
 *
 * @param pieces - Up to the first label of a part; the labels in them are for the question.
 * @param isWhole - Whether nothing but the opening is in them: else the story begins at the first paragraph that is
 * nothing of these.
 * @param depth - Level of a heading for the question.
 */
export function readOpening(pieces: readonly Piece[], isWhole: boolean, depth: number): Opening {
  const all = withQuestion(withTagsBetween(pieces.flatMap(linesOf)), isWhole);
  const lines = withTitle(all);
  const end = isWhole ? lines.length : storyStart(lines);
  const own = lines.slice(0, end);
  const tags = own.flatMap((line) => (line.kind === 'tags' ? [line.tags] : []));
  return {
    blocks: writeLines(own, depth),
    title: textOfKind(own, 'title'),
    question: textOfKind(own, 'question'),
    level: tags.find(({ level }) => level !== undefined)?.level,
    competencies: [...new Set(tags.flatMap(({ competencies }) => competencies))],
    categories: [...new Set(own.flatMap((line) => (line.kind === 'category' ? [line.text] : [])))],
    rest: lines.slice(end).map(toParagraph),
  };
}

function toParagraph(line: Line): Paragraph {
  return 'paragraph' in line ? line.paragraph : { lines: [shortText(line)] };
}

function linesOf({ label, paragraphs }: Piece): Line[] {
  const own: Line[] = label === undefined ? [] : [{ kind: 'label', label }];
  return [...own, ...paragraphs.map(toLine)];
}

function toLine(paragraph: Paragraph): Line {
  const text = textOf(paragraph);
  const tags = readTags(text);
  if (tags !== undefined) return { kind: 'tags', text, tags };
  return isCategory(text) ? { kind: 'category', text } : { kind: 'text', paragraph };
}

/** Short lines between two known tags are tags as well. */
function withTagsBetween(lines: readonly Line[]): Line[] {
  const read = [...lines];
  let last = -1;
  lines.forEach((line, index) => {
    const isTag = line.kind === 'tags' && line.tags.level === undefined;
    if (isTag && last >= 0) {
      for (let between = last + 1; between < index; between += 1) {
        const unknown = lines[between];
        if (unknown?.kind !== 'text') continue;
        const text = textOf(unknown.paragraph);
        read[between] = { kind: 'tags', text, tags: { competencies: [text] } };
      }
    }
    if (isTag) last = index;
    else if (line.kind === 'text' && !mayBeTag(textOf(line.paragraph))) last = -1;
    else if (line.kind === 'label') last = -1;
  });
  return read;
}

/** Marks the paragraphs that ask: the first that puts a question, and those right after it that ask more. */
function withQuestion(lines: readonly Line[], isWhole: boolean): Line[] {
  const start = findQuestion(lines, isWhole);
  let end = start + 1;
  while (start >= 0 && asksMore(lines[end])) end += 1;
  return lines.map((line, index) =>
    index >= start && index < end && line.kind === 'text' ? { ...line, kind: 'question' } : line,
  );
}

/** How many paragraphs may stand before the question where no label does. */
const mostBefore = 3;

function findQuestion(lines: readonly Line[], isWhole: boolean): number {
  const asking = lines.findIndex((line) => line.kind === 'text' && isQuestion(textOf(line.paragraph)));
  if (!isWhole) return asking <= mostBefore ? asking : -1;
  if (asking >= 0) return asking;
  const label = lines.findIndex(({ kind }) => kind === 'label');
  const mentioning = lines.findIndex((line) => line.kind === 'text' && /[?？]/u.test(textOf(line.paragraph)));
  if (mentioning >= 0) return mentioning;
  if (label < 0) return -1;
  return longestAfter(lines, label);
}

function longestAfter(lines: readonly Line[], from: number): number {
  let longest = -1;
  let most = 0;
  lines.forEach((line, index) => {
    if (index <= from || line.kind !== 'text') return;
    const { length } = textOf(line.paragraph);
    if (length > most) [longest, most] = [index, length];
  });
  return longest;
}

function asksMore(line: Line | undefined): boolean {
  return line?.kind === 'text' && isQuestion(textOf(line.paragraph));
}

/** Marks the title: the first paragraph, if it is short, no sentence, and more than it is there. */
function withTitle(lines: readonly Line[]): Line[] {
  const first = lines.findIndex((line) => 'paragraph' in line);
  const line = lines[first];
  if (line?.kind !== 'text' || !isTitle(line.paragraph)) return [...lines];
  return lines.map((other, index) => (index === first && other.kind === 'text' ? { ...other, kind: 'title' } : other));
}

function isTitle(paragraph: Paragraph): boolean {
  const text = textOf(paragraph);
  if (bulletOf(text) !== undefined) return false;
  return paragraph.lines.length === 1 && text.length <= longestTitle && /[^.!?:;,…]["”’)]?$/u.test(text);
}

/** Index of the first paragraph that is no part of an opening. */
function storyStart(lines: readonly Line[]): number {
  const start = lines.findIndex(({ kind }) => kind === 'text');
  return start < 0 ? lines.length : start;
}

function textOfKind(lines: readonly Line[], kind: 'title' | 'question'): string | undefined {
  const texts = lines.flatMap((line) => (line.kind === kind ? [textOf(line.paragraph)] : []));
  return texts.length === 0 ? undefined : texts.join(' ');
}

function writeLines(lines: readonly Line[], depth: number): Block[] {
  const title = lines.findIndex(({ kind }) => kind === 'title');
  const blocks: Block[] = [];
  for (let index = 0; index < lines.length;) {
    const kind = kindAt(lines, index, title);
    let next = index + 1;
    while (kind !== 'label' && kind !== 'title' && kindAt(lines, next, title) === kind) next += 1;
    blocks.push(...writeRun(kind, lines.slice(index, next), depth));
    index = next;
  }
  return blocks;
}

/** Labels and categories over the title become one line over it; categories elsewhere are tags. */
function kindAt(lines: readonly Line[], index: number, title: number): Line['kind'] | 'kicker' | undefined {
  const kind = lines[index]?.kind;
  if (index < title && (kind === 'label' || kind === 'category')) return 'kicker';
  return kind === 'category' ? 'tags' : kind;
}

function writeRun(kind: Line['kind'] | 'kicker' | undefined, run: readonly Line[], depth: number): Block[] {
  const paragraphs = run.flatMap((line) => ('paragraph' in line ? [line.paragraph] : []));
  switch (kind) {
    case 'kicker':
      return [kicker(run.map(shortText))];
    case 'tags':
      return [joinedLine(run.map(shortText))];
    case 'title':
      return paragraphs.map((paragraph) => heading(textOf(paragraph), 1));
    case 'question':
      return [quoteBlock(paragraphs)];
    case 'label':
      return run.map((line) => heading(shortText(line), depth));
    case 'category':
    case 'text':
    case undefined:
      return bodyBlocks({ label: undefined, paragraphs, endsAnswer: false });
  }
}

function shortText(line: Line): string {
  if (line.kind === 'label') return line.label.text;
  return 'text' in line ? line.text : textOf(line.paragraph);
}
