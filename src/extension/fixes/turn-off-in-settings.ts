import type { Uri } from 'vscode';
import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import { settingsSection } from '../settings.ts';

/** Run by a quick fix, with the rule and the file; not in the palette. */
export const turnOffCommand = 'starWriter.turnRuleOff';

/**
 * Turns a rule off in the settings: where the rules are set already, else for the workspace, else, with no folder open,
 * for the user.
 */
export async function turnOffInSettings(rule: string, uri: Uri): Promise<void> {
  const configuration = workspace.getConfiguration(settingsSection, uri);
  const set = configuration.inspect<Readonly<Record<string, unknown>>>('rules');
  const layers = [
    { target: ConfigurationTarget.WorkspaceFolder, rules: set?.workspaceFolderValue },
    { target: ConfigurationTarget.Workspace, rules: set?.workspaceValue },
    { target: ConfigurationTarget.Global, rules: set?.globalValue },
  ];
  const usual = workspace.workspaceFolders === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
  const { target, rules } = layers.find((layer) => layer.rules !== undefined) ?? { target: usual, rules: {} };
  try {
    await configuration.update('rules', { ...rules, [rule]: 'off' }, target);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t('“{rule}” could not be turned off in the settings: {cause}', { rule, cause }));
  }
}
