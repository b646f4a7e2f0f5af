import type { Uri } from 'vscode';
import { l10n, Range as EditorRange, window, workspace, WorkspaceEdit } from 'vscode';
import { turnOffIn } from '../../core/fixes/silence/turn-off.ts';
import { toRange } from '../convert.ts';
import { show } from '../show.ts';

/** Run by a quick fix, with the rule and the configuration file; not in the palette. */
export const turnOffInConfigurationCommand = 'starWriter.turnRuleOffInConfiguration';

/**
 * Turns a rule off in a configuration file and saves it. Where the file cannot be added to, it is shown, with its problems
 * in the list.
 */
export async function turnOffInConfiguration(rule: string, uri: Uri): Promise<void> {
  const name = workspace.asRelativePath(uri);
  try {
    const document = await workspace.openTextDocument(uri);
    const text = document.getText();
    const isEmptyJson = text.trim() === '' && uri.path.endsWith('.json');
    const edit = isEmptyJson ? undefined : turnOffIn(text, { start: 0, end: text.length }, ['rules'], rule);
    if (edit === undefined && !isEmptyJson) {
      await show(document);
      void window.showWarningMessage(
        l10n.t('“{rule}” could not be turned off in {file}: turn it off there', { rule, file: name }),
      );
      return;
    }
    const change = new WorkspaceEdit();
    const range = edit === undefined ? new EditorRange(0, 0, document.lineCount, 0) : toRange(document, edit.range);
    change.replace(uri, range, edit?.text ?? `${JSON.stringify({ rules: { [rule]: 'off' } }, undefined, 2)}\n`);
    if ((await workspace.applyEdit(change)) && (await document.save())) return;
    throw new Error(l10n.t('it could not be saved'));
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(
      l10n.t('“{rule}” could not be turned off in {file}: {cause}', { rule, file: name, cause }),
    );
  }
}
