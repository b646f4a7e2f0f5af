import { l10n, Uri, window, workspace } from 'vscode';
import { answerExtension } from '../../core/template/file-name.ts';

/** Characters that some file system does not take. */
const reservedCharacters = '/\\:*?"<>|';

/** The name with the ending that makes a file an answer. */
export function completeName(name: string): string {
  const trimmed = name.trim();
  const lower = trimmed.toLowerCase();
  if (lower.endsWith(answerExtension)) return trimmed;
  for (const ending of ['.star', '.md']) {
    if (lower.endsWith(ending)) return trimmed.slice(0, -ending.length) + answerExtension;
  }
  return trimmed + answerExtension;
}

/** What is wrong with a name, apart from being taken; `undefined` where nothing is. */
export function problemOf(name: string): string | undefined {
  const stem = completeName(name).slice(0, -answerExtension.length);
  if (stem === '') return l10n.t('The file needs a name');
  const reserved = Array.from(stem).find((character) => reservedCharacters.includes(character) || character < ' ');
  if (reserved !== undefined) return l10n.t('A file name cannot have “{character}” in it', { character: reserved });
  if (stem.startsWith('.') || stem.endsWith('.') || stem.endsWith(' ')) {
    return l10n.t('A file name cannot begin or end with a dot or a space');
  }
  return undefined;
}

/** Whether a file or folder of this address can be seen. */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The first of `name`, `name-2`, `name-3` … that is free in the folder. */
export async function freeName(folder: Uri, name: string): Promise<string> {
  const stem = completeName(name).slice(0, -answerExtension.length);
  let candidate = completeName(name);
  for (let count = 2; await exists(Uri.joinPath(folder, candidate)); count += 1) {
    candidate = `${stem}-${count}${answerExtension}`;
  }
  return candidate;
}

/** Asks for the name of the new file. `undefined` where the user gave up. */
export async function askFileName(folder: Uri, proposed: string): Promise<string | undefined> {
  const value = await freeName(folder, proposed);
  const name = await window.showInputBox({
    title: l10n.t('New STAR Answer'),
    prompt: l10n.t('Name of the file; “.star.md” is added'),
    value,
    valueSelection: [0, value.length - answerExtension.length],
    validateInput: async (typed) => {
      const problem = problemOf(typed);
      if (problem !== undefined) return problem;
      const complete = completeName(typed);
      const taken = await exists(Uri.joinPath(folder, complete));
      return taken ? l10n.t('“{name}” exists already', { name: complete }) : undefined;
    },
  });
  return name === undefined ? undefined : completeName(name);
}
