import type { TextDocument, TextEditor } from 'vscode';
import { window } from 'vscode';

/** Shows a document in the editor that shows it already, else in the active group, and gives it the focus. */
export async function show(document: TextDocument): Promise<TextEditor> {
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  return window.showTextDocument(document, shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn });
}
