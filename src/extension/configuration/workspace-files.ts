import type { Uri } from 'vscode';
import { workspace } from 'vscode';
import type { Files } from '../../core/configuration/file-names.ts';

/**
 * The files of the editor's file system that an address lies in: local, remote or virtual.
 *
 * @param base - Any address of it.
 */
export function filesBeside(base: Uri): Files {
  const exists = async (path: string): Promise<boolean> => {
    try {
      await workspace.fs.stat(base.with({ path }));
      return true;
    } catch {
      return false;
    }
  };
  return {
    exists,
    // Asked for first, since a file that is not there makes some hosts write to their log when it is read.
    async read(path) {
      return (await exists(path)) ? readText(base.with({ path })) : undefined;
    },
  };
}

/** The text of a file without a byte order mark. Rejects where it cannot be read. */
export async function readText(uri: Uri): Promise<string> {
  return new TextDecoder().decode(await workspace.fs.readFile(uri));
}
