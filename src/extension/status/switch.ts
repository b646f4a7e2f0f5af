import { commands, window } from 'vscode';
import type { Feature } from '../feature.ts';

export const switchCommand = 'starWriter.switchFile';

/** Turns the checks off and on again for the file that is worked on. */
export const switchFile: Feature = ({ switches, active }) =>
  commands.registerCommand(switchCommand, async () => {
    const document = window.activeTextEditor?.document ?? active.document;
    if (document !== undefined) await switches.toggle(document.uri);
  });
