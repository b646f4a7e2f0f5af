import { isQuestion } from '../answer/question-words.ts';
import type { Block } from './block.ts';
import { isQuoted, itemBlock, paragraphBlock, quoteBlock, underItem } from './block.ts';
import { bulletOf, numberOf } from './list-marks.ts';
import type { Paragraph } from './paragraph.ts';
import { textOf } from './paragraph.ts';
import type { Piece } from './piece.ts';

/**
 * The text under a label: paragraphs and lists as they were; under labels for questions, each question is an item.
 *
 * @param piece - Label and text.
 */
export function bodyBlocks({ label, paragraphs, endsAnswer }: Piece): Block[] {
  const last = paragraphs.at(-1);
  if (endsAnswer && last !== undefined && isQuestion(textOf(last))) {
    return [...bodyBlocks({ label, paragraphs: paragraphs.slice(0, -1), endsAnswer: false }), quoteBlock([last])];
  }
  const part = label?.meaning.kind === 'coach' ? label.meaning.part : undefined;
  const areQuestions = part === 'clarifying-questions' || part === 'follow-ups';
  const numbered = numberedItems(paragraphs);
  const blocks: Block[] = [];
  let isAnswering = false;
  paragraphs.forEach((paragraph, index) => {
    const [first = ''] = paragraph.lines;
    const mark = bulletOf(first) ?? (numbered.has(index) ? numberOf(first) : undefined);
    const asks = areQuestions && mark === undefined && (isQuoted(paragraph) || isQuestion(textOf(paragraph)));
    if (mark !== undefined) blocks.push(itemBlock(paragraph, mark));
    else if (asks) blocks.push(itemBlock(paragraph, { mark: '-', text: first }));
    else blocks.push(isAnswering ? underItem(paragraph) : paragraphBlock(paragraph));
    if (part === 'follow-ups' && asks) isAnswering = true;
    if (mark !== undefined) isAnswering = false;
  });
  return blocks;
}

/** Indexes of paragraphs that are numbered one after the other: Markdown shows them with just these numbers. */
function numberedItems(paragraphs: readonly Paragraph[]): Set<number> {
  const items = new Set<number>();
  let last = Number.NaN;
  paragraphs.forEach(({ lines: [first = ''] }, index) => {
    const mark = numberOf(first)?.mark ?? '';
    const number = Number.parseInt(mark, 10);
    if (mark.endsWith('.') && number === last + 1) {
      items.add(index - 1);
      items.add(index);
    }
    last = mark.endsWith('.') ? number : Number.NaN;
  });
  return items;
}
