import type { CodeActionContext, Diagnostic, Range as EditorRange, TextDocument } from 'vscode';
import { CodeAction, CodeActionKind, commands, Disposable, languages } from 'vscode';
import type { Edit, Finding } from '../../core/finding.ts';
import { ruleOf, toRange, toWorkspaceEdit } from '../convert.ts';
import { isWritable } from '../documents/eligible.ts';
import type { Environment, Feature } from '../feature.ts';
import { localise } from '../localise.ts';
import { silencers } from './silencers.ts';
import { turnOffInConfiguration, turnOffInConfigurationCommand } from './turn-off-in-configuration.ts';
import { turnOffCommand, turnOffInSettings } from './turn-off-in-settings.ts';

/** Offers the repairs of the findings at the caret, and below them the ways to silence their rules. */
export const fixes: Feature = (environment) =>
  Disposable.from(
    commands.registerCommand(turnOffCommand, turnOffInSettings),
    commands.registerCommand(turnOffInConfigurationCommand, turnOffInConfiguration),
    languages.registerCodeActionsProvider(
      { language: 'markdown' },
      {
        provideCodeActions: async (document, range, context) => {
          // A configuration file that has just changed is being read again; what it says decides what is offered.
          if (environment.documents.of(document)?.kind === 'answers')
            await environment.configurations.load(document.uri);
          return actionsFor(environment, document, range, context);
        },
      },
      { providedCodeActionKinds: [CodeActionKind.QuickFix] },
    ),
  );

function actionsFor(
  { documents, configurations }: Environment,
  document: TextDocument,
  range: EditorRange,
  { diagnostics, only }: CodeActionContext,
): CodeAction[] {
  if (only !== undefined && !only.contains(CodeActionKind.QuickFix)) return [];
  const state = documents.of(document);
  if (state?.kind !== 'answers' || state.report === undefined) return [];
  const findings = state.report.findings.filter((finding) => toRange(document, finding.range).intersection(range));
  const repairs = isWritable(document) ? findings.flatMap((finding) => repairsFor(document, finding, diagnostics)) : [];
  const firstOfRules = findings.filter(
    ({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index,
  );
  const configuration = configurations.fileFor(document.uri);
  const silencing = firstOfRules.flatMap((finding) => {
    const actions = silencers(state, finding, configuration);
    for (const action of actions) action.diagnostics = diagnosticsOf(document, finding, diagnostics);
    return actions;
  });
  return [...repairs, ...silencing];
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

function editAction(document: TextDocument, title: string, edits: readonly Edit[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(document, edits);
  return action;
}

function diagnosticsOf(document: TextDocument, { rule, range }: Finding, all: readonly Diagnostic[]): Diagnostic[] {
  const place = toRange(document, range);
  return all.filter((diagnostic) => ruleOf(diagnostic) === rule && diagnostic.range.isEqual(place));
}
