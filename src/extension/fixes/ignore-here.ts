import type { TextDocument } from 'vscode';
import type { AnswerFile } from '../../core/answer/model.ts';
import type { Edit, Finding } from '../../core/finding.ts';
import { touches } from '../../core/text/range.ts';
import { startOfLine } from '../convert.ts';

/**
 * A comment before the block that a finding is in: `<!-- star-writer ignore RULE -->`.
 *
 * @returns `undefined` in front matter, where no comment can stand.
 */
export function ignoreHere(document: TextDocument, file: AnswerFile, { rule, range }: Finding): Edit | undefined {
  const frontMatter = file.metadata.range;
  if (frontMatter !== undefined && touches(frontMatter, range.start)) return undefined;
  const line = firstLineOfBlock(document, document.positionAt(range.start).line);
  const { text, firstNonWhitespaceCharacterIndex } = document.lineAt(line);
  const start = startOfLine(document, line);
  const indentation = text.slice(0, firstNonWhitespaceCharacterIndex);
  return {
    range: { start, end: start },
    text: `${indentation}<!-- star-writer ignore ${rule} -->\n`,
    snippet: false,
  };
}

/** Goes up to where the paragraph, list item or table begins, so that the comment does not cut it in two. */
function firstLineOfBlock(document: TextDocument, line: number): number {
  let first = line;
  while (first > 0 && !beginsBlock(document.lineAt(first).text) && continues(document.lineAt(first - 1).text))
    first -= 1;
  return first;
}

/** A heading or a list item begins on this line. */
function beginsBlock(line: string): boolean {
  return /^\s*(?:#{1,6}|[-*+]|\d{1,9}[.)])(?:\s|$)/.test(line);
}

/** The block that this line belongs to can go on in the next. */
function continues(line: string): boolean {
  const text = line.trim();
  return text !== '' && !/^#{1,6}(?:\s|$)/.test(text) && !/^[-=]{2,}$/.test(text) && !text.endsWith('-->');
}
