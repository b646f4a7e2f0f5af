import { readFile, stat } from 'node:fs/promises';
import { glob } from 'tinyglobby';
import { Failure } from './failure.ts';

/** A file to check. */
export interface Input {
  readonly name: string;
  /** Named one by one on the command line, and so checked even where nothing but its labels tells what it is. */
  readonly named: boolean;
}

/**
 * The files that the words of the command line stand for, each once, in the order given.
 *
 * @throws {@link Failure} where a word stands for no file.
 */
export async function findInputs(words: readonly string[]): Promise<Input[]> {
  const inputs = new Map<string, Input>();
  for (const word of words) {
    for (const input of await expand(word)) {
      if (!inputs.has(input.name) || input.named) inputs.set(input.name, input);
    }
  }
  return [...inputs.values()];
}

/**
 * Reads a file as UTF-8; a byte order mark stays in the text.
 *
 * @throws {@link Failure} that names the file and the cause.
 */
export async function readInput(name: string): Promise<string> {
  try {
    return await readFile(name, 'utf8');
  } catch (error) {
    throw new Failure(`${name}: cannot be read: ${causeOf(error)}`);
  }
}

/** Reads all of standard input. */
export async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

/** What went wrong, in words. */
export function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function expand(word: string): Promise<Input[]> {
  const kind = await kindOf(word);
  if (kind === 'file') return [{ name: word, named: true }];
  const base = word.replaceAll('\\', '/').replace(/\/$/, '');
  const pattern = kind === 'folder' ? `${base.replaceAll(/[()[\]{}!*?]/g, '\\$&')}/**/*.md` : base;
  const names = await glob(pattern, { ignore: ['**/node_modules/**'], expandDirectories: false });
  if (names.length === 0 && kind !== 'folder') throw new Failure(`${word}: no such file, and no file matches it`);
  return names.sort().map((name) => ({ name, named: false }));
}

async function kindOf(word: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(word)).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}
