import type { TextDocument } from 'vscode';
import { languages, RelativePattern, workspace } from 'vscode';
import { readSettings } from '../settings.ts';

/** File systems that show other states of a file than the one that is worked on. */
const historicSchemes = new Set(['git', 'gitlens', 'pr', 'review', 'vscode-local-history', 'vscode-scm']);

/**
 * Whether a document may hold an answer: Markdown that is a file of its own. Cells of notebooks, output, and the older
 * side of a comparison are none: they have no file system, or one that keeps history.
 */
export function isEligible({ languageId, uri }: TextDocument): boolean {
  if (languageId !== 'markdown' || historicSchemes.has(uri.scheme)) return false;
  return uri.scheme === 'untitled' || workspace.fs.isWritableFileSystem(uri.scheme) !== undefined;
}

/** Whether a document can be changed: the editor would take an edit, and fail only when it is to be saved. */
export function isWritable({ uri }: TextDocument): boolean {
  return workspace.fs.isWritableFileSystem(uri.scheme) !== false;
}

/** Whether the user has named the document as an answer by the setting `starWriter.files`. */
export function isNamed(document: TextDocument): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  return readSettings(document.uri).files.some((glob) => {
    const pattern = folder === undefined ? `**/${glob}` : new RelativePattern(folder, glob);
    return languages.match({ pattern }, document) > 0;
  });
}

/** The size of a document in UTF-16 code units, without making its text. */
export function sizeOf(document: TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
