import { readFile, stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import type { Configuration } from '../core/configuration.ts';
import type { Files, FoundFile } from '../core/configuration/file-names.ts';
import { findConfigurationFile, foldersAbove } from '../core/configuration/file-names.ts';
import type { ReadConfiguration } from '../core/configuration/read.ts';
import { readConfiguration } from '../core/configuration/read.ts';
import { formatMessage } from '../core/finding.ts';
import { rules } from '../core/rules/index.ts';
import { lineRanges } from '../core/text/lines.ts';
import { Failure } from './failure.ts';
import { causeOf, readInput } from './inputs.ts';

const metadata = rules.map((rule) => rule.metadata);

/** Tells a person of something that does not keep the command from going on. */
export type Tell = (text: string) => void;

/**
 * Reads the configuration file that was named on the command line. What is wrong in it is told; the rest holds.
 *
 * @throws {@link Failure} where it cannot be read or parsed.
 */
export async function readNamedConfiguration(name: string, tell: Tell): Promise<Configuration> {
  const file = { path: name, text: await readInput(name) };
  const read = readConfiguration(file.text, metadata);
  const problems = describeProblems(file, read);
  if (!read.parsed) throw new Failure(problems.join('\n'));
  problems.forEach(tell);
  return read.configuration;
}

/** Finds the configuration files above the files that are checked; each is read once. */
export class ConfigurationFinder {
  readonly #byFolder = new Map<string, Promise<Configuration>>();
  readonly #byFile = new Map<string, Configuration>();
  readonly #tell: Tell;

  constructor(tell: Tell) {
    this.#tell = tell;
  }

  /** The configuration for a file. What is wrong in it is told, once. */
  async for(name: string): Promise<Configuration> {
    const folders = foldersAbove(resolve(name).replaceAll('\\', '/'));
    const key = folders[0] ?? '';
    const known = this.#byFolder.get(key) ?? this.#find(folders);
    this.#byFolder.set(key, known);
    return known;
  }

  async #find(folders: readonly string[]): Promise<Configuration> {
    try {
      const found = await findConfigurationFile(folders, disk);
      return found === undefined ? {} : this.#read(found);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      this.#tell(error.message);
      return {};
    }
  }

  #read(file: FoundFile): Configuration {
    const known = this.#byFile.get(file.path);
    if (known !== undefined) return known;
    const read = readConfiguration(file.text, metadata);
    describeProblems({ ...file, path: shortPath(file.path) }, read).forEach(this.#tell);
    this.#byFile.set(file.path, read.configuration);
    return read.configuration;
  }
}

function describeProblems({ path, text }: FoundFile, { problems }: ReadConfiguration): string[] {
  const toRange = lineRanges(text);
  return problems.map(({ message, range }) => {
    const { line, column } = toRange(range).start;
    return `${path}:${line}:${column}: ${formatMessage(message)}`;
  });
}

function shortPath(path: string): string {
  return relative(process.cwd(), path) || path;
}

const disk: Files = {
  async read(path) {
    try {
      return await readFile(path, 'utf8');
    } catch (error) {
      if (isAbsence(error)) return undefined;
      throw new Failure(`${shortPath(path)}: cannot be read: ${causeOf(error)}`);
    }
  },
  async exists(path) {
    try {
      await stat(path);
      return true;
    } catch {
      return false;
    }
  },
};

/** No such file, or a folder of that name. */
function isAbsence(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EISDIR'].includes(String(error.code));
}
