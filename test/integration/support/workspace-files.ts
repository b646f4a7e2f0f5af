import { Uri, workspace } from 'vscode';
import { ok } from './assert.ts';

let count = 0;

/** A folder of the workspace that no other test uses. */
export function freshFolder(): Uri {
  const folder = workspace.workspaceFolders?.[0];
  ok(folder, 'a folder to be open');
  count += 1;
  return Uri.joinPath(folder.uri, `configured-${count}`);
}

/** Writes a file, and the folders that it is in. */
export async function write(uri: Uri, text: string): Promise<void> {
  await workspace.fs.createDirectory(Uri.joinPath(uri, '..'));
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Deletes a file. */
export async function remove(uri: Uri): Promise<void> {
  await workspace.fs.delete(uri);
}
