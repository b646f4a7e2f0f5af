import { FileType, l10n, Uri, window, workspace } from 'vscode';

/** Where a new file goes; `none` where no folder is open, `cancelled` where the user gave up. */
export type FolderChoice = Uri | 'none' | 'cancelled';

/** The folder of the explorer that was clicked, or that of the file that was; else a folder of the workspace. */
export async function chooseFolder(resource: Uri | undefined): Promise<FolderChoice> {
  if (resource !== undefined) return folderOf(resource);
  const folders = workspace.workspaceFolders ?? [];
  const [first] = folders;
  if (first === undefined) return 'none';
  if (folders.length === 1) return first.uri;
  const placeHolder = l10n.t('In which folder?');
  const picked = await window.showWorkspaceFolderPick({ placeHolder });
  return picked?.uri ?? 'cancelled';
}

async function folderOf(resource: Uri): Promise<Uri> {
  const { type } = await workspace.fs.stat(resource);
  return (type & FileType.Directory) !== 0 ? resource : Uri.joinPath(resource, '..');
}
