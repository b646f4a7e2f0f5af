import type { TextDocument } from 'vscode';
import { CodeAction, CodeActionKind, l10n, workspace } from 'vscode';
import type { Edit, Finding } from '../../core/finding.ts';
import { ignoreHere } from '../../core/fixes/silence/ignore-here.ts';
import { turnOffInFile } from '../../core/fixes/silence/turn-off-in-file.ts';
import type { ConfigurationFile } from '../configuration/configurations.ts';
import { toWorkspaceEdit } from '../convert.ts';
import { isWritable } from '../documents/eligible.ts';
import type { Answered } from '../documents/state.ts';
import { turnOffInConfigurationCommand } from './turn-off-in-configuration.ts';
import { turnOffCommand } from './turn-off-in-settings.ts';

/**
 * The ways to silence a finding: "here", "in this file" and "everywhere", in this order. In a file that cannot be
 * changed only the last.
 *
 * @param state - The document.
 * @param finding - The finding.
 * @param configuration - The configuration file that is in force; it would win over the settings.
 */
export function silencers(
  { document, file }: Answered,
  finding: Finding,
  configuration: ConfigurationFile | undefined,
): CodeAction[] {
  const { rule } = finding;
  const actions: CodeAction[] = [];
  const canWrite = isWritable(document);
  const here = canWrite ? ignoreHere(file, finding) : undefined;
  if (here !== undefined) actions.push(editAction(document, l10n.t('Ignore “{rule}” here', { rule }), here));
  const inFile = canWrite ? turnOffInFile(file, finding) : undefined;
  if (inFile !== undefined) {
    actions.push(editAction(document, l10n.t('Turn off “{rule}” in this file', { rule }), inFile));
  }
  return [...actions, configuration === undefined ? inSettings(rule, document) : inConfiguration(rule, configuration)];
}

function editAction(document: TextDocument, title: string, edit: Edit): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(document, [edit]);
  return action;
}

function inSettings(rule: string, { uri }: TextDocument): CodeAction {
  const title = l10n.t('Turn off “{rule}” in the settings', { rule });
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command: turnOffCommand, title, arguments: [rule, uri] };
  return action;
}

function inConfiguration(rule: string, { uri }: ConfigurationFile): CodeAction {
  const title = l10n.t('Turn off “{rule}” in {file}', { rule, file: workspace.asRelativePath(uri) });
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { command: turnOffInConfigurationCommand, title, arguments: [rule, uri] };
  return action;
}
