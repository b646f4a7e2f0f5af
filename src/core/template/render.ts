import type { Piece, Template } from './piece.ts';

/** How a line ends. */
export type LineEnding = '\n' | '\r\n';

/**
 * The template in VS Code's snippet syntax, its stops numbered from 1 in their order.
 *
 * @param template - The template.
 * @param lineEnding - How lines end in the outcome.
 * @returns Text for `SnippetString` or the body of a snippet.
 */
export function toSnippet(template: Template, lineEnding: LineEnding = '\n'): string {
  let stops = 0;
  const text = template.map((piece) => {
    if (typeof piece === 'string') return escapeSnippet(piece);
    if (piece.kind === 'end') return '${0}';
    stops += 1;
    return snippetStop(piece, stops);
  });
  return withLineEnding(text.join(''), lineEnding);
}

/**
 * The template as plain text, for hosts without snippets: prompts stand as `⟨…⟩`, choices with their first value.
 *
 * @param template - The template.
 * @param lineEnding - How lines end in the outcome.
 */
export function toPlain(template: Template, lineEnding: LineEnding = '\n'): string {
  return withLineEnding(template.map(plainPiece).join(''), lineEnding);
}

/** Text that a snippet inserts as it is: `$`, `}` and the backslash lose their meaning. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, String.raw`\$&`);
}

function snippetStop(piece: Exclude<Piece, string | { kind: 'end' }>, stop: number): string {
  switch (piece.kind) {
    case 'prompt':
      return `\${${stop}:${escapeSnippet(mark(piece.words))}}`;
    case 'choice':
      return `\${${stop}|${piece.options.map(escapeChoice).join(',')}|}`;
    case 'field':
      return piece.value === '' ? `\${${stop}}` : `\${${stop}:${escapeSnippet(piece.value)}}`;
  }
}

function plainPiece(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  switch (piece.kind) {
    case 'prompt':
      return mark(piece.words);
    case 'choice':
      return piece.options[0];
    case 'field':
      return piece.value;
    case 'end':
      return '';
  }
}

/** A prompt as it stands in the file until it is written. */
function mark(words: string): string {
  return `⟨${words}⟩`;
}

/** Inside a choice only the comma, the bar and the backslash have a meaning. */
function escapeChoice(option: string): string {
  return option.replace(/[\\,|]/g, String.raw`\$&`);
}

function withLineEnding(text: string, lineEnding: LineEnding): string {
  return lineEnding === '\n' ? text : text.replaceAll('\n', lineEnding);
}
