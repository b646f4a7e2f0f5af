import type { TextDocument } from 'vscode';
import { env, Range, window } from 'vscode';
import { isEligible } from '../documents/eligible.ts';

/** A text to structure, and where it stands if the outcome goes there. */
export interface Source {
  readonly text: string;
  /** Whether the text is the source of a page. */
  readonly isHtml?: boolean;
  readonly place?: Place;
}

/** A stretch of a Markdown document. */
export interface Place {
  readonly document: TextDocument;
  readonly range: Range;
  /** Whether nothing but blanks stands around it. */
  readonly isWhole: boolean;
}

/**
 * The selection of the active editor, else its whole text, else what the clipboard holds. Text of Markdown documents is
 * replaced; other documents stay as they are.
 *
 * @returns `undefined` where there is no text.
 */
export async function findSource(): Promise<Source | undefined> {
  const editor = window.activeTextEditor;
  const inEditor = editor === undefined ? undefined : fromDocument(editor.document, editor.selection);
  if (inEditor !== undefined) return inEditor;
  const text = await env.clipboard.readText();
  if (text.trim() === '') return undefined;
  if (editor === undefined || !isEligible(editor.document)) return { text };
  return { text, place: { document: editor.document, range: wholeOf(editor.document), isWhole: true } };
}

function fromDocument(document: TextDocument, selection: Range): Source | undefined {
  const whole = document.getText();
  const selected = document.getText(selection);
  const [text, range] = selected.trim() === '' ? [whole, wholeOf(document)] : [selected, selection];
  if (text.trim() === '') return undefined;
  if (!isEligible(document)) return { text, isHtml: document.languageId === 'html' };
  return { text, place: { document, range, isWhole: text.trim() === whole.trim() } };
}

/** Whether a document has nothing but white space in it. */
export function isBlank(document: TextDocument): boolean {
  return document.getText().trim() === '';
}

function wholeOf(document: TextDocument): Range {
  return document.validateRange(new Range(0, 0, document.lineCount, 0));
}
