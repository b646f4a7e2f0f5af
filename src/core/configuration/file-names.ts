/** The names of a shared configuration file. Of several in one folder the first is read. */
export const configurationNames = [
  '.starwriterrc.json',
  '.starwriterrc.yaml',
  '.starwriterrc.yml',
  '.starwriterrc',
] as const;

/** What marks the top of a repository: the search for a configuration ends in the folder that holds it. */
const repositoryMark = '.git';

/** The two questions that a host answers about its files. Paths have slashes and are absolute. */
export interface Files {
  /** The text of a file; `undefined` where there is none. Rejects where there is one that cannot be read. */
  read(path: string): Promise<string | undefined>;
  /** Whether there is a file or folder of this name. */
  exists(path: string): Promise<boolean>;
}

/** A configuration file and what stands in it. */
export interface FoundFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The folders in which a configuration for a file may stand, the nearest first.
 *
 * @param path - Absolute path of the file, with slashes.
 * @param top - The folder where the search ends at the latest; the root of the file system where it is left out.
 */
export function foldersAbove(path: string, top?: string): string[] {
  const folders: string[] = [];
  const last = top?.replace(/\/$/, '');
  let folder = parentOf(path);
  while (folder !== undefined) {
    folders.push(folder);
    if (folder === last) break;
    folder = parentOf(folder);
  }
  return folders;
}

function parentOf(path: string): string | undefined {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? undefined : path.slice(0, slash);
}

/** Where the configuration files of a folder would stand, in the order in which they count. */
export function candidatesIn(folder: string): string[] {
  return configurationNames.map((name) => `${folder}/${name}`);
}

/**
 * The nearest configuration file above a file, as far as the top of its repository.
 *
 * @param folders - From {@link foldersAbove}.
 * @param files - The host's files.
 */
export async function findConfigurationFile(folders: readonly string[], files: Files): Promise<FoundFile | undefined> {
  for (const folder of folders) {
    const [found, isTop] = await Promise.all([readFirst(folder, files), files.exists(`${folder}/${repositoryMark}`)]);
    if (found !== undefined || isTop) return found;
  }
  return undefined;
}

async function readFirst(folder: string, files: Files): Promise<FoundFile | undefined> {
  for (const path of candidatesIn(folder)) {
    const text = await files.read(path);
    if (text !== undefined) return { path, text };
  }
  return undefined;
}
