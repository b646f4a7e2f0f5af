import type { Event, FileChangeEvent, FileStat, FileSystemProvider } from 'vscode';
import { Disposable, EventEmitter, FileChangeType, FileSystemError, FileType, Uri, workspace } from 'vscode';

/** A file system in memory: what a virtual workspace is to the extension. */
export const memoryScheme = 'star-memory';
/** The same files, where nothing can be written. */
export const readOnlyScheme = 'star-read-only';

class MemoryFiles implements FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #changed = new EventEmitter<FileChangeEvent[]>();

  readonly onDidChangeFile: Event<FileChangeEvent[]> = this.#changed.event;

  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  stat({ path }: Uri): FileStat {
    const content = this.#files.get(path);
    if (content !== undefined)
      return { type: FileType.File, ctime: 0, mtime: content.byteLength, size: content.byteLength };
    if (path === '/' || path === '/folder') return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw FileSystemError.FileNotFound(path);
  }

  readDirectory(): [string, FileType][] {
    return [...this.#files.keys()].map((path) => [path.slice(path.lastIndexOf('/') + 1), FileType.File]);
  }

  readFile({ path }: Uri): Uint8Array {
    const content = this.#files.get(path);
    if (content === undefined) throw FileSystemError.FileNotFound(path);
    return content;
  }

  writeFile(uri: Uri, content: Uint8Array, { create, overwrite }: { create: boolean; overwrite: boolean }): void {
    const exists = this.#files.has(uri.path);
    if (!exists && !create) throw FileSystemError.FileNotFound(uri);
    if (exists && create && !overwrite) throw FileSystemError.FileExists(uri);
    this.#files.set(uri.path, content);
    this.#changed.fire([{ type: exists ? FileChangeType.Changed : FileChangeType.Created, uri }]);
  }

  delete(uri: Uri): void {
    this.#files.delete(uri.path);
    this.#changed.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  rename(from: Uri, to: Uri): void {
    this.#files.set(to.path, this.readFile(from));
    this.delete(from);
  }

  createDirectory(): void {
    // Folders are there by name.
  }
}

const files = new MemoryFiles();

/** Mounts both file systems for the time of a suite. */
export function mountMemoryFiles(): Disposable {
  return Disposable.from(
    workspace.registerFileSystemProvider(memoryScheme, files, { isCaseSensitive: true }),
    workspace.registerFileSystemProvider(readOnlyScheme, files, { isCaseSensitive: true, isReadonly: true }),
  );
}

let count = 0;

/** The address of a file that no other test uses. */
export function freshAddress(ending = '.star.md'): Uri {
  count += 1;
  return Uri.from({ scheme: memoryScheme, path: `/folder/answer-${count}${ending}` });
}

/** Puts a file into the memory. */
export function putFile(uri: Uri, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  files.writeFile(uri, bytes, { create: true, overwrite: true });
}

/** The text of a file in the memory. */
export function readText(uri: Uri): string {
  return new TextDecoder().decode(files.readFile(uri));
}
