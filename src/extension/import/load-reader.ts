import type { Uri } from 'vscode';
import { Uri as Address, workspace } from 'vscode';
import type * as docx from './read-docx.ts';
import type * as html from './read-html.ts';

/** The readers of other kinds of files, each a bundle of its own that is loaded when it is needed. */
interface Readers {
  readonly 'read-html': typeof html;
  readonly 'read-docx': typeof docx;
}

/**
 * Loads a reader. The web host gives an extension no way to load a second file but to read it and run it, which is how
 * it loads the first; Node does the same for the same outcome.
 *
 * @param extensionUri - Where the extension is installed; nothing from elsewhere is ever run.
 * @param name - Which one.
 */
export async function loadReader<Name extends keyof Readers>(extensionUri: Uri, name: Name): Promise<Readers[Name]> {
  const bytes = await workspace.fs.readFile(Address.joinPath(extensionUri, 'dist', 'extension', `${name}.js`));
  const module = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a file of this extension
  const run = new Function('module', 'exports', new TextDecoder().decode(bytes)) as (...given: unknown[]) => void;
  run(module, module.exports);
  return module.exports as Readers[Name];
}

/**
 * The text of a page as a reader sees it.
 *
 * @param extensionUri - Where the extension is installed.
 * @param markup - The page as HTML.
 */
export async function readPage(extensionUri: Uri, markup: string): Promise<string> {
  const { readHtml } = await loadReader(extensionUri, 'read-html');
  return readHtml(markup);
}
