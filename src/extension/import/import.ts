import { commands, Disposable } from 'vscode';
import type { Feature } from '../feature.ts';
import { offerOnPaste } from './paste.ts';
import { structurePasted } from './structure.ts';
import { structureFile } from './structure-file.ts';

/** Turns text without Markdown into answers: by command, on paste, and from files of other kinds. */
export const importAnswers: Feature = ({ documents, extensionUri }) =>
  Disposable.from(
    commands.registerCommand('starWriter.structureAnswer', () => structurePasted(extensionUri)),
    commands.registerCommand('starWriter.structureFile', (file?: unknown) => structureFile(extensionUri, file)),
    offerOnPaste(documents),
  );
