import { l10n, Uri, window, workspace } from 'vscode';
import { loadReader, readPage } from './load-reader.ts';
import { openAnswer } from './structure.ts';

/**
 * The command of the explorer: a text file, web page or Word document becomes an answer in a new document; the file
 * stays as it is.
 *
 * @param extensionUri - Where the extension is installed.
 * @param argument - The file.
 */
export async function structureFile(extensionUri: Uri, argument?: unknown): Promise<Uri | undefined> {
  if (!(argument instanceof Uri)) return undefined;
  try {
    return await openAnswer(await readText(extensionUri, argument));
  } catch (error) {
    const name = workspace.asRelativePath(argument);
    const cause = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('“{name}” cannot be read: {cause}', { name, cause }));
    return undefined;
  }
}

async function readText(extensionUri: Uri, file: Uri): Promise<string> {
  if (/\.docx$/i.test(file.path)) {
    const { readDocx } = await loadReader(extensionUri, 'read-docx');
    return readPage(extensionUri, await readDocx(await workspace.fs.readFile(file)));
  }
  // The editor knows the file's encoding.
  const text = (await workspace.openTextDocument(file)).getText();
  return /\.html?$/i.test(file.path) ? readPage(extensionUri, text) : text;
}
