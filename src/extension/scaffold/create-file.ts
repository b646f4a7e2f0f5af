import type { Uri } from 'vscode';
import { FilePermission, l10n, Uri as Address, workspace, WorkspaceEdit } from 'vscode';
import { exists } from './file-name.ts';

/** Why a file could not be created, for the user. */
export class CreationError extends Error {}

/**
 * Creates an empty file, one that can be taken back by undo. A file that is there, or that another program makes in
 * the same moment, is never touched.
 *
 * @throws {@link CreationError} where the file exists or the file system refuses.
 */
export async function createFile(uri: Uri): Promise<void> {
  const name = workspace.asRelativePath(uri);
  if (await exists(uri)) throw new CreationError(l10n.t('“{name}” exists already; it was left as it is.', { name }));
  if (await isReadOnly(uri)) {
    throw new CreationError(l10n.t('“{name}” cannot be created: the folder is read-only.', { name }));
  }
  const change = new WorkspaceEdit();
  change.createFile(uri, { overwrite: false, ignoreIfExists: false });
  if (await workspace.applyEdit(change)) return;
  throw new CreationError(
    (await exists(uri))
      ? l10n.t('“{name}” was created by another program just now; it was left as it is.', { name })
      : l10n.t('“{name}” cannot be created: the file system refused it.', { name }),
  );
}

async function isReadOnly(uri: Uri): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  try {
    const { permissions } = await workspace.fs.stat(Address.joinPath(uri, '..'));
    return ((permissions ?? 0) & FilePermission.Readonly) !== 0;
  } catch {
    return false;
  }
}
