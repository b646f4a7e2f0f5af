/**
 * Writes `snippets/star.code-snippets` from the core's list of snippets. With `--check` it writes nothing and exits
 * with 1 where the file differs from the list.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { snippetsFile } from '../src/core/template/snippets-file.ts';

/** Where the snippets stand. */
export const snippetsPath = fileURLToPath(new URL('../snippets/star.code-snippets', import.meta.url));

/** Whether the file is what the list gives. */
export function snippetsAreCurrent(): boolean {
  return readFileSync(snippetsPath, 'utf8').replaceAll('\r\n', '\n') === snippetsFile();
}

if (import.meta.main) {
  if (!process.argv.includes('--check')) writeFileSync(snippetsPath, snippetsFile());
  else if (!snippetsAreCurrent()) {
    console.error('snippets/star.code-snippets differs from the list of snippets: run scripts/generate-snippets.ts.');
    process.exitCode = 1;
  }
}
