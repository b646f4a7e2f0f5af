import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { onExit } from './processes.ts';

/** The repository, which is the extension under test. */
export const repository = resolve(import.meta.dirname, '../..');

/** What is installed once and kept between runs; git ignores it. */
export const cache = join(repository, '.vscode-test');

/** Pictures of failed UI tests. */
export const pictures = join(repository, 'out/screenshots');

/** The integration suite as esbuild.js builds it, relative to the repository. */
export const suites = { node: 'out/test/integration/index.cjs', web: 'out/test/integration/index.js' } as const;

/** Makes an empty folder that goes away with this process. */
export function temporaryFolder(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `star-writer-${name}-`)));
  onExit(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  });
  return folder;
}
