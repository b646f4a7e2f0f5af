import type { CodeActionContext, Diagnostic, Range as EditorRange, TextDocument } from 'vscode';
import { CodeAction, CodeActionKind, commands, Disposable, l10n, languages } from 'vscode';
import type { Edit, Finding } from '../../core/finding.ts';
import { ruleOf, toRange, toWorkspaceEdit } from '../convert.ts';
import type { Documents } from '../documents/documents.ts';
import type { Answered } from '../documents/state.ts';
import type { Feature } from '../feature.ts';
import { localise } from '../localise.ts';
import { ignoreHere } from './ignore-here.ts';
import { turnOffInFile } from './turn-off-in-file.ts';
import { turnOffCommand, turnOffInSettings } from './turn-off-in-settings.ts';

/** Offers the repairs of the findings at the caret, and below them the ways to silence their rules. */
export const fixes: Feature = ({ documents }) =>
  Disposable.from(
    commands.registerCommand(turnOffCommand, turnOffInSettings),
    languages.registerCodeActionsProvider(
      { language: 'markdown' },
      { provideCodeActions: (document, range, context) => actionsFor(documents, document, range, context) },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );

function actionsFor(
  documents: Documents,
  document: TextDocument,
  range: EditorRange,
  { diagnostics, only }: CodeActionContext,
): CodeAction[] {
  if (only !== undefined && !only.contains(CodeActionKind.QuickFix)) return [];
  const state = documents.of(document);
  if (state?.kind !== 'answers' || state.report === undefined) return [];
  const findings = state.report.findings.filter((finding) => toRange(document, finding.range).intersection(range));
  const repairs = findings.flatMap((finding) => repairsFor(document, finding, diagnostics));
  const firstOfRules = findings.filter(
    ({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index,
  );
  return [...repairs, ...firstOfRules.flatMap((finding) => silencers(state, finding, diagnostics))];
}

function repairsFor(document: TextDocument, finding: Finding, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const preferred = finding.fixes.find(({ safe }) => safe);
  return finding.fixes.map((fix) => {
    const action = editAction(document, localise(fix.title), fix.edits);
    action.diagnostics = diagnosticsOf(document, finding, diagnostics);
    action.isPreferred = fix === preferred;
    return action;
  });
}

/** "Ignore here", "in this file" and "everywhere", in this order. */
function silencers({ document, file }: Answered, finding: Finding, diagnostics: readonly Diagnostic[]): CodeAction[] {
  const { rule } = finding;
  const actions: CodeAction[] = [];
  const here = ignoreHere(document, file, finding);
  if (here !== undefined) actions.push(editAction(document, l10n.t('Ignore “{rule}” here', { rule }), [here]));
  const inFile = turnOffInFile(file, rule);
  actions.push(editAction(document, l10n.t('Turn off “{rule}” in this file', { rule }), [inFile]));
  const title = l10n.t('Turn off “{rule}” in the settings', { rule });
  const inSettings = new CodeAction(title, CodeActionKind.QuickFix);
  inSettings.command = { command: turnOffCommand, title, arguments: [rule, document.uri] };
  actions.push(inSettings);
  for (const action of actions) action.diagnostics = diagnosticsOf(document, finding, diagnostics);
  return actions;
}

function editAction(document: TextDocument, title: string, edits: readonly Edit[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(document, edits);
  return action;
}

function diagnosticsOf(document: TextDocument, { rule, range }: Finding, all: readonly Diagnostic[]): Diagnostic[] {
  const place = toRange(document, range);
  return all.filter((diagnostic) => ruleOf(diagnostic) === rule && diagnostic.range.isEqual(place));
}
