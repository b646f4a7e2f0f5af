import type { Range as EditorRange, TextDocument } from 'vscode';
import { CodeAction, CodeActionKind, languages } from 'vscode';
import { mendFor } from '../../core/configuration/mend.ts';
import { readConfiguration } from '../../core/configuration/read.ts';
import { rules } from '../../core/rules/index.ts';
import { toRange, toWorkspaceEdit } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { localise } from '../localise.ts';
import { isConfigurationFile } from './configurations.ts';

/** Offers in configuration files what was probably meant by a misspelt name. */
export const configurationMends: Feature = () =>
  languages.registerCodeActionsProvider(
    { pattern: '**/.starwriterrc*' },
    { provideCodeActions: (document, range) => mendsAt(document, range) },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );

function mendsAt(document: TextDocument, range: EditorRange): CodeAction[] {
  if (!isConfigurationFile(document.uri)) return [];
  const text = document.getText();
  const metadata = rules.map((rule) => rule.metadata);
  return readConfiguration(text, metadata).problems.flatMap((problem) => {
    const mend = mendFor(text, problem);
    if (mend === undefined || toRange(document, problem.range).intersection(range) === undefined) return [];
    const action = new CodeAction(localise(mend.title), CodeActionKind.QuickFix);
    action.edit = toWorkspaceEdit(document, mend.edits);
    action.isPreferred = mend.safe;
    return [action];
  });
}
