import type { CodeAction, Diagnostic, TextDocument, TextEditor, Uri } from 'vscode';
import {
  CodeActionKind,
  commands,
  ConfigurationTarget,
  extensions,
  languages,
  Range,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import type { Api } from '../../../src/extension/activate.ts';
import { ok } from './assert.ts';
import { freshAddress, putFile } from './memory-files.ts';

/** Starts the extension if need be and gives what it offers to others. */
export async function startExtension(): Promise<Api> {
  const extension = extensions.getExtension<Api>('star-writer.star-writer');
  ok(extension, 'the extension to be installed');
  return extension.activate();
}

/** Opens a new file with a text in the active editor and waits until it was analysed. */
export async function openText(text: string | Uint8Array, ending = '.star.md'): Promise<TextEditor> {
  const uri = freshAddress(ending);
  putFile(uri, text);
  const editor = await window.showTextDocument(await workspace.openTextDocument(uri));
  await analysed(uri);
  return editor;
}

/** Waits until the current text of a document was analysed, and gives what is known of it. */
export async function analysed(uri: Uri): ReturnType<Api['whenAnalysed']> {
  return (await startExtension()).whenAnalysed(uri);
}

/** The extension's findings in a document, after its current text was analysed. */
export async function findingsIn({ uri }: TextDocument): Promise<Diagnostic[]> {
  await analysed(uri);
  return shownFindings(uri);
}

/** The extension's findings that the editor shows at this moment. */
export function shownFindings(uri: Uri): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'STAR Writer');
}

/** The rule that a finding is of. */
export function ruleOf({ code }: Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** The ids of the rules that found something, each once, in the order of the text. */
export async function rulesIn(document: TextDocument): Promise<string[]> {
  return [...new Set((await findingsIn(document)).map(ruleOf))];
}

/** The place of a piece of text. */
export function placeOf(document: TextDocument, piece: string): Range {
  const start = document.getText().indexOf(piece);
  ok(start >= 0, `the document to hold ${JSON.stringify(piece)}`);
  return new Range(document.positionAt(start), document.positionAt(start + piece.length));
}

/** Replaces a piece of text, as typing would. */
export async function replaceText(document: TextDocument, piece: string, text: string): Promise<void> {
  const change = new WorkspaceEdit();
  change.replace(document.uri, placeOf(document, piece), text);
  ok(await workspace.applyEdit(change), 'the edit to be applied');
}

/** The quick fixes that are offered for a piece of text. */
export async function actionsAt(document: TextDocument, piece: string): Promise<CodeAction[]> {
  await analysed(document.uri);
  // The editor gives up a request during which another source of actions turns up, as its own for Markdown does.
  await extensions.getExtension('vscode.markdown-language-features')?.activate();
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    placeOf(document, piece),
    CodeActionKind.QuickFix.value,
  );
}

/** Chooses one of the offers, as a click would. */
export async function choose(actions: readonly CodeAction[], title: string): Promise<void> {
  const action = actions.find((offered) => offered.title.startsWith(title));
  ok(action, `“${title}” among ${JSON.stringify(actions.map((offered) => offered.title))}`);
  if (action.edit !== undefined) ok(await workspace.applyEdit(action.edit), 'the edit to be applied');
  if (action.command !== undefined) {
    await commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
  }
}

/** Sets a setting for the time of one test. */
export async function withSetting(name: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const set = async (wanted: unknown) => {
    await workspace.getConfiguration('starWriter').update(name, wanted, ConfigurationTarget.Global);
  };
  await set(value);
  try {
    await run();
  } finally {
    await set(undefined);
  }
}

/** Waits for a condition that an event of the editor will bring about. */
export async function until(
  what: string,
  holds: () => boolean,
  subscribe: (check: () => void) => Subscribed,
): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve, reject) => {
    const finish = (end: () => void) => {
      clearTimeout(timer);
      subscription.dispose();
      end();
    };
    const timer = setTimeout(() => {
      finish(() => {
        reject(new Error(`waited in vain for ${what}`));
      });
    }, 8000);
    const subscription = subscribe(() => {
      if (holds()) finish(resolve);
    });
  });
}

interface Subscribed {
  dispose(): unknown;
}

/** Closes all editors without asking; texts that were not saved are given up. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor?.document.isDirty === true) {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await commands.executeCommand('workbench.action.closeAllEditors');
}
