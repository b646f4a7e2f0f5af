import { snippetList } from './snippets.ts';

/** The language of the files in which the snippets are offered. */
const scope = 'markdown';

/** The content of `snippets/star.code-snippets`, which VS Code reads: JSON, one body line an entry. */
export function snippetsFile(): string {
  const entries = snippetList.map(({ name, prefix, description, body }) => [
    name,
    { scope, prefix, description, body: body.split('\n') },
  ]);
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}
