/**
 * Makes a copy of the extension that speaks a pseudo-language: every text of ours accented, in brackets and a third
 * longer. What is not, or does not fit, stands out. Nothing of it belongs into the repository.
 *
 *   node scripts/pseudo.ts FOLDER
 */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The name that VS Code gives to its own pseudo-language. */
export const pseudoLanguage = 'qps-ploc';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'åƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

/** What means something to the editor: places for values, code, targets of links, icons. */
const kept = /(\{\w+\}|`[^`]*`|\]\([^)]*\)|\$\([\w-]+\))/;
const button = /^\[([^\]]+)\](\(command:[^)]*\))$/;

/** A text in the pseudo-language. Each of its lines has brackets; a link that is a line, and so a button, inside. */
export function pseudo(text: string): string {
  return text
    .split('\n')
    .map((line) => {
      const [, label, target] = button.exec(line) ?? [];
      return label === undefined || target === undefined ? bracketed(line) : `[${bracketed(label)}]${target}`;
    })
    .join('\n');
}

function bracketed(line: string): string {
  if (line === '') return '';
  const pieces = line.split(kept);
  const spoken = pieces.map((piece, index) => (index % 2 === 1 ? piece : accent(piece))).join('');
  return `⟦${spoken} ${'·'.repeat(Math.ceil(line.length / 3))}⟧`;
}

function accent(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => accented.charAt(plain.indexOf(letter)));
}

/** Copies what the extension is packed of, as it is built, into a folder and adds the pseudo-language to it. */
export function writePseudoExtension(folder: string): void {
  const patterns = readFileSync(join(root, '.vscodeignore'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));
  for (const file of globSync(patterns, { cwd: root })) cpSync(join(root, file), join(folder, file));
  for (const [from, to] of [
    ['package.nls.json', `package.nls.${pseudoLanguage}.json`],
    ['l10n/bundle.l10n.json', `l10n/bundle.l10n.${pseudoLanguage}.json`],
  ] as const) {
    const texts = JSON.parse(readFileSync(join(root, from), 'utf8')) as Record<string, string>;
    const spoken = Object.entries(texts).map(([key, text]) => [key, pseudo(text)] as const);
    writeFileSync(join(folder, to), JSON.stringify(Object.fromEntries(spoken), undefined, 2));
  }
}

if (import.meta.main) {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('Give the folder to write to.');
  writePseudoExtension(folder);
}
