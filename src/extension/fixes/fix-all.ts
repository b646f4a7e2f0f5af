import type { TextDocument } from 'vscode';
import { CodeAction, CodeActionKind, commands, Disposable, l10n, languages, window, workspace } from 'vscode';
import { fixAll } from '../../core/fixes/apply.ts';
import { narrowEdit } from '../../core/fixes/narrow-edit.ts';
import { lint } from '../../core/lint.ts';
import { toWorkspaceEdit } from '../convert.ts';
import { isWritable } from '../documents/eligible.ts';
import { readText } from '../documents/state.ts';
import type { Environment, Feature } from '../feature.ts';

const kind = CodeActionKind.SourceFixAll.append('starWriter');

/** Applies all safe fixes at once: by command, and as a code action that runs on saving. */
export const fixAllSafe: Feature = (environment) =>
  Disposable.from(
    commands.registerCommand('starWriter.fixAll', async () => {
      const document = window.activeTextEditor?.document;
      if (document === undefined) return;
      const edit = fixedText(environment, document);
      if (edit !== undefined) await workspace.applyEdit(toWorkspaceEdit(document, [edit]));
    }),
    languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        provideCodeActions: (document, _range, { only }) => {
          // Only where it is asked for: it is no entry of the light bulb, and costs checks of the whole text.
          if (only?.contains(kind) !== true) return [];
          const edit = fixedText(environment, document);
          if (edit === undefined) return [];
          const action = new CodeAction(l10n.t('Fix all safe findings'), kind);
          action.edit = toWorkspaceEdit(document, [edit]);
          return [action];
        },
      },
      { providedCodeActionKinds: [kind] },
    ),
  );

/** One edit that makes the text what `star-lint --fix` would make of it; `undefined` where nothing is to be fixed. */
function fixedText({ documents, configurations }: Environment, document: TextDocument) {
  const state = documents.of(document);
  if (state?.kind !== 'answers' || state.report === undefined || !isWritable(document)) return undefined;
  const text = document.getText();
  const configuration = configurations.for(document.uri);
  return narrowEdit(
    text,
    fixAll(text, (current) => lint(readText(document, current), configuration).findings),
  );
}
