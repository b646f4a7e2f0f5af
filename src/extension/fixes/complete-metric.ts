import type { CodeActionContext, Range as EditorRange, TextDocument } from 'vscode';
import { CodeAction, CodeActionKind, languages } from 'vscode';
import { anatomyFixes } from '../../core/fixes/anatomy.ts';
import { toRange, toWorkspaceEdit } from '../convert.ts';
import { isWritable } from '../documents/eligible.ts';
import { quantityAt } from '../documents/quantity-at.ts';
import type { State } from '../documents/state.ts';
import type { Feature } from '../feature.ts';
import { localise } from '../localise.ts';

/**
 * Offers to complete the metric under the caret, whether or not a finding asks for it. What a finding offers as its
 * repair is not said twice.
 */
export const completeMetric: Feature = ({ documents }) =>
  languages.registerCodeActionsProvider(
    { language: 'markdown' },
    { provideCodeActions: (document, range, context) => actionsFor(documents.of(document), document, range, context) },
    { providedCodeActionKinds: [CodeActionKind.RefactorRewrite] },
  );

function actionsFor(
  state: State | undefined,
  document: TextDocument,
  range: EditorRange,
  { only }: CodeActionContext,
): CodeAction[] {
  if (only !== undefined && !only.contains(CodeActionKind.RefactorRewrite)) return [];
  const quantity = quantityAt(state, document.offsetAt(range.start));
  if (state?.kind !== 'answers' || quantity === undefined || !isWritable(document)) return [];
  const place = toRange(document, quantity.range);
  const isAsked = state.report?.findings.some(
    (finding) => finding.rule === 'missing-metrics' && toRange(document, finding.range).isEqual(place),
  );
  return anatomyFixes(state.file.text, quantity)
    .filter(({ pieces }) => isAsked !== true || !pieces.includes('baseline'))
    .map((fix) => {
      const action = new CodeAction(localise(fix.title), CodeActionKind.RefactorRewrite);
      action.edit = toWorkspaceEdit(document, fix.edits);
      return action;
    });
}
