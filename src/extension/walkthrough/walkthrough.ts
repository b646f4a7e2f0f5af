import { commands } from 'vscode';
import type { Feature } from '../feature.ts';

/** Opens the walkthrough again after VS Code has shown it once. */
export const walkthrough: Feature = ({ extensionId }) =>
  commands.registerCommand('starWriter.openWalkthrough', () =>
    commands.executeCommand('workbench.action.openWalkthrough', `${extensionId}#firstAnswer`, false),
  );
