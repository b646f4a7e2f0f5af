import type { Answer, Block, Section } from './model.ts';

/** What is left of “in ⟨which year⟩, ” without its prompt. */
const looseMark = / (?=[.,;:!?](?:\s|$))/g;

/**
 * A section's text without its label, without Markdown and without the prompts that still stand in it: paragraphs apart
 * by a blank line, items of lists on lines of their own. Code is no part of what is told.
 */
export function plainTextOf({ blocks, placeholders }: Section): string {
  let text = '';
  let before: Block | undefined;
  for (const block of blocks) {
    const line = block.kind === 'list-item' ? `- ${block.prose.text}` : block.prose.text;
    text += before === undefined ? line : `${isTight(before, block) ? '\n' : '\n\n'}${line}`;
    before = block;
  }
  return placeholders.length === 0 ? text : text.replace(looseMark, '');
}

/**
 * A whole answer as plain text: its title, its question and each section that has text, with its label above it.
 *
 * @param answer - The answer.
 * @param nameOf - The name of a section's parts.
 */
export function plainTextOfAnswer(answer: Answer, nameOf: (section: Section) => string): string {
  const head = [answer.title, answer.question].flatMap((passage) => {
    const isWritten = passage !== undefined && !answer.placeholders.some(({ text }) => text === passage.text);
    return isWritten && passage.text !== '' ? [passage.text] : [];
  });
  const sections = answer.sections.flatMap((section) => {
    const text = plainTextOf(section);
    return text === '' ? [] : [`${nameOf(section)}\n${text}`];
  });
  return [...head, ...sections].join('\n\n');
}

function isTight(first: Block, second: Block): boolean {
  return first.kind === second.kind && (second.kind === 'list-item' || second.kind === 'table-cell');
}
