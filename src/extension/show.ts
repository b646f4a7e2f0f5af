import type { TextDocument, TextEditor, Uri } from 'vscode';
import { Selection, TextEditorRevealType, window, workspace } from 'vscode';
import type { Range } from '../core/text/range.ts';
import { toRange } from './convert.ts';

/** The editor that shows a document: the active one, if it does, else any that is seen. */
export function editorOf(document: TextDocument): TextEditor | undefined {
  return [window.activeTextEditor, ...window.visibleTextEditors].find((editor) => editor?.document === document);
}

/** Shows a document in the editor that shows it already, else in the active group, and gives it the focus. */
export async function show(document: TextDocument): Promise<TextEditor> {
  const shown = editorOf(document);
  return window.showTextDocument(document, shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn });
}

/** Shows a place of a document in the editor that shows the document already, else in the active group. */
export async function goTo(uri: Uri, range: Range): Promise<TextEditor> {
  const editor = await show(await workspace.openTextDocument(uri));
  const place = toRange(editor.document, range);
  editor.selection = new Selection(place.start, place.end);
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
