import type { MarkdownString, Uri } from 'vscode';
import type { Range } from '../../core/text/range.ts';
import type { Answered } from '../documents/state.ts';

/** Where the pointer is, and what is known of the document. */
export interface HoverPlace {
  readonly state: Answered;
  readonly offset: number;
  readonly extensionUri: Uri;
}

/** What a contributor has to say. */
export interface Contribution {
  /** What it is about. */
  readonly range: Range;
  /** Writes it down; what comes from the document has to be appended as text, never as markup. */
  readonly write: (text: MarkdownString) => void;
}

/** Says what it knows of a place, if anything. */
export type Contributor = (place: HoverPlace) => readonly Contribution[];

/** Adds a line to a list. */
export function appendItem(text: MarkdownString, line: string): void {
  text.appendMarkdown('\n- ').appendText(line);
}
