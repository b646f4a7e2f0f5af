import type { StatusBarItem, TextDocument } from 'vscode';
import { Disposable, l10n, languages, MarkdownString, StatusBarAlignment, ThemeColor, window } from 'vscode';
import type { Feature } from '../feature.ts';
import type { Description } from './describe.ts';
import { describeState } from './describe.ts';
import { switchCommand } from './switch.ts';

const outlineCommand = 'starWriter.outline.focus';

/** One item in the status bar: words, time and the worst open finding of the answer, or why nothing is shown. */
export const status: Feature = ({ documents, active, switches }) => {
  const item = window.createStatusBarItem('starWriter.status', StatusBarAlignment.Right, 101);
  item.name = l10n.t('STAR Writer');
  const update = (): void => {
    const { document } = active;
    const state = document && documents.lastKnown(document);
    const isOff = document !== undefined && switches.isOff(document.uri);
    const description = state && describeState(state, isOff, caretIn(state.document));
    if (description === undefined) item.hide();
    else show(item, description, isOff);
  };
  update();
  return Disposable.from(
    item,
    documents.onDidAnalyse(({ document }) => {
      if (document === active.document) update();
    }),
    documents.onDidForget(update),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const shown = active.document?.uri.toString();
      if (uris.some((uri) => uri.toString() === shown)) update();
    }),
    active.onDidChange(update),
    window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
      const state = document === active.document ? documents.lastKnown(document) : undefined;
      // Where the caret is matters only in a file of several answers.
      if (state?.kind === 'answers' && state.file.answers.length > 1) update();
    }),
  );
};

function caretIn(document: TextDocument): number {
  const editor = window.activeTextEditor;
  return editor?.document === document ? editor.document.offsetAt(editor.selection.active) : 0;
}

function show(item: StatusBarItem, { text, spoken, details }: Description, isOff: boolean): void {
  item.text = text;
  item.tooltip = tooltipOf(details, isOff);
  item.command = isOff ? switchCommand : outlineCommand;
  item.accessibilityInformation = { label: `${l10n.t('STAR Writer')}: ${spoken}`, role: 'button' };
  // VS Code keeps its own colours for what needs an act at once; a story can wait.
  item.backgroundColor = undefined;
  item.color = isOff ? new ThemeColor('disabledForeground') : undefined;
  item.show();
}

function tooltipOf(details: readonly string[], isOff: boolean): MarkdownString {
  const tooltip = new MarkdownString('', true);
  tooltip.isTrusted = { enabledCommands: [outlineCommand, switchCommand, 'workbench.actions.view.problems'] };
  tooltip.appendMarkdown(`**${l10n.t('STAR Writer')}**`);
  for (const detail of details) tooltip.appendMarkdown('\n\n').appendText(detail);
  const links = [
    [l10n.t('Show Outline'), outlineCommand],
    [l10n.t('Show Problems'), 'workbench.actions.view.problems'],
    [isOff ? l10n.t('Turn checks on for this file') : l10n.t('Turn checks off for this file'), switchCommand],
  ];
  const written = links.map(([title, command]) => `[${String(title)}](command:${String(command)})`);
  return tooltip.appendMarkdown(`\n\n${written.join(' · ')}`);
}
