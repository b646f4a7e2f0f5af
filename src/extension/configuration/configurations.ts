import type { Event, FileSystemWatcher, Uri } from 'vscode';
import { Disposable, EventEmitter, RelativePattern, workspace } from 'vscode';
import type { Configuration } from '../../core/configuration.ts';
import { mergeConfigurations } from '../../core/configuration.ts';
import { checkConfiguration } from '../../core/configuration/check.ts';
import type { FoundFile } from '../../core/configuration/file-names.ts';
import { configurationNames, findConfigurationFile, foldersAbove } from '../../core/configuration/file-names.ts';
import type { ConfigurationProblem } from '../../core/configuration/read.ts';
import { readConfiguration } from '../../core/configuration/read.ts';
import { rules } from '../../core/rules/index.ts';
import { readSettings } from '../settings.ts';
import { filesBeside, readText } from './workspace-files.ts';

const metadata = rules.map((rule) => rule.metadata);
const pattern = '.starwriterrc*';

/** A configuration file as it was last read. */
export interface ConfigurationFile {
  readonly uri: Uri;
  readonly text: string;
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

/** Keeps the configuration files above the documents that were asked for, and follows their changes on the disk. */
export class Configurations implements Disposable {
  readonly #loading = new Map<string, Promise<void>>();
  readonly #loaded = new Map<string, ConfigurationFile | undefined>();
  readonly #watchers = new Map<string, FileSystemWatcher>();
  readonly #changed = new EventEmitter<void>();
  readonly #read = new EventEmitter<ConfigurationFile>();
  readonly #gone = new EventEmitter<Uri>();
  /** Counts the changes, to know what was found before one. */
  #generation = 0;

  /** Fires when what is in force may be another than before. */
  readonly onDidChange: Event<void> = this.#changed.event;
  /** Fires whenever a configuration file was read. */
  readonly onDidRead: Event<ConfigurationFile> = this.#read.event;
  /** Fires when one was deleted. */
  readonly onDidVanish: Event<Uri> = this.#gone.event;

  constructor() {
    this.#watch('', workspace.createFileSystemWatcher(`**/${pattern}`));
  }

  /** Whether the file above a document is known, if there is one. */
  isLoaded(uri: Uri): boolean {
    return this.#loaded.has(keyOf(uri));
  }

  /** Looks for the file above a document. Never rejects: what cannot be read counts as not there. */
  async load(uri: Uri): Promise<void> {
    const key = keyOf(uri);
    if (this.#loaded.has(key)) return;
    const loading = this.#loading.get(key) ?? this.#find(key, uri);
    this.#loading.set(key, loading);
    await loading;
  }

  /** The configuration file above a document, as far as it is known. */
  fileFor(uri: Uri): ConfigurationFile | undefined {
    return this.#loaded.get(keyOf(uri));
  }

  /** What is in force for a document, its own front matter left out: the settings, and over them the file. */
  for(uri: Uri): Configuration {
    const set = checkConfiguration(readSettings(uri).shared, metadata).configuration;
    return mergeConfigurations([set, this.fileFor(uri)?.configuration ?? {}]);
  }

  /** Reads one configuration file, whether it is in force anywhere or not. */
  async read(uri: Uri): Promise<void> {
    try {
      this.#take(uri, await readText(uri));
    } catch {
      // It was deleted in the meantime, or cannot be read: then it is not in force either.
    }
  }

  dispose(): void {
    Disposable.from(...this.#watchers.values(), this.#changed, this.#read, this.#gone).dispose();
  }

  async #find(key: string, uri: Uri): Promise<void> {
    const generation = this.#generation;
    const place = placeOf(uri);
    const found = place && (await this.#search(place));
    if (generation !== this.#generation) return this.load(uri);
    this.#loading.delete(key);
    this.#loaded.set(key, found && this.#take(place.with({ path: found.path }), found.text));
  }

  async #search(place: Uri): Promise<FoundFile | undefined> {
    try {
      return await findConfigurationFile(this.#foldersAbove(place), filesBeside(place));
    } catch {
      return undefined;
    }
  }

  #take(uri: Uri, text: string): ConfigurationFile {
    const file = { uri, text, ...readConfiguration(text, metadata) };
    this.#read.fire(file);
    return file;
  }

  #foldersAbove(uri: Uri): string[] {
    const top = workspace.getWorkspaceFolder(uri)?.uri;
    const folders = foldersAbove(uri.path, top?.path);
    if (top === undefined) for (const path of folders) this.#watchFolder(uri.with({ path: path === '' ? '/' : path }));
    return folders;
  }

  /** Outside of the workspace every folder has to be watched for itself. */
  #watchFolder(folder: Uri): void {
    const key = folder.toString();
    if (this.#watchers.has(key)) return;
    this.#watch(key, workspace.createFileSystemWatcher(new RelativePattern(folder, pattern)));
  }

  #watch(key: string, watcher: FileSystemWatcher): void {
    this.#watchers.set(key, watcher);
    const refresh = (uri: Uri) => {
      if (!isConfigurationFile(uri)) return;
      this.#generation += 1;
      this.#loading.clear();
      this.#loaded.clear();
      void this.read(uri);
      this.#changed.fire();
    };
    watcher.onDidCreate(refresh);
    watcher.onDidChange(refresh);
    watcher.onDidDelete((uri) => {
      refresh(uri);
      this.#gone.fire(uri);
    });
  }
}

/** Whether an address is that of a configuration file. */
export function isConfigurationFile({ path }: Uri): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return configurationNames.some((known) => known === name);
}

/** Documents of one folder have one configuration. */
function keyOf(uri: Uri): string {
  const place = placeOf(uri);
  return place === undefined ? '' : place.with({ path: place.path.slice(0, place.path.lastIndexOf('/')) }).toString();
}

/** A document that was never saved is taken to be in the first folder of the workspace. */
function placeOf(uri: Uri): Uri | undefined {
  if (uri.scheme !== 'untitled') return uri;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder?.with({ path: `${folder.path.replace(/\/$/, '')}/untitled.md` });
}
