import type { Uri } from 'vscode';
import { l10n, window, workspace, WorkspaceEdit } from 'vscode';
import { structureAnswer } from '../../core/import/structure-answer.ts';
import { show } from '../show.ts';
import { readPage } from './load-reader.ts';
import type { Place } from './source.ts';
import { findSource } from './source.ts';

/**
 * The command "Structure Pasted Answer": text of the editor or the clipboard becomes an answer, one step to undo.
 *
 * @param extensionUri - Where the extension is installed.
 */
export async function structurePasted(extensionUri: Uri): Promise<Uri | undefined> {
  const source = await findSource();
  if (source === undefined) {
    void window.showInformationMessage(
      l10n.t('There is no text to structure: the editor and the clipboard are empty.'),
    );
    return undefined;
  }
  const text = source.isHtml === true ? await readPage(extensionUri, source.text) : source.text;
  return source.place === undefined ? openAnswer(text) : replace(text, source.place);
}

/**
 * Opens a text as an answer of its own, in an untitled document.
 *
 * @param text - Plain text; Markdown is shown as it is.
 */
export async function openAnswer(text: string): Promise<Uri> {
  const document = await workspace.openTextDocument({ language: 'markdown', content: structureAnswer(text) });
  await show(document);
  return document.uri;
}

async function replace(text: string, { document, range, isWhole }: Place): Promise<Uri | undefined> {
  const structured = structureAnswer(text, { frontMatter: isWhole });
  if (structured === text) {
    void window.showInformationMessage(l10n.t('The text is Markdown already; it was left as it is.'));
    return undefined;
  }
  const change = new WorkspaceEdit();
  change.replace(document.uri, range, structured);
  if (await workspace.applyEdit(change)) return document.uri;
  void window.showErrorMessage(l10n.t('The text could not be replaced: the document is read-only.'));
  return undefined;
}
