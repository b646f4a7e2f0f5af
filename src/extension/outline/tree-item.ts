import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Severity } from '../../core/finding.ts';
import { goToCommand, insertPartCommand } from './commands.ts';
import type { OutlineNode } from './node.ts';

const findingIcons: Readonly<Record<Severity, ThemeIcon>> = {
  error: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  warning: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  information: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  hint: new ThemeIcon('lightbulb'),
};

/** A line of the outline as the editor's tree wants it. */
export function toTreeItem(node: OutlineNode): TreeItem {
  const item = new TreeItem(node.label, foldingOf(node));
  item.id = node.id;
  item.description = node.description;
  item.tooltip = node.tooltip;
  item.iconPath = iconOf(node);
  item.contextValue = node.kind;
  item.command = commandOf(node);
  item.accessibilityInformation = { label: spoken(node) };
  return item;
}

function foldingOf({ kind, children }: OutlineNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return kind === 'answer' ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

function iconOf(node: OutlineNode): ThemeIcon {
  switch (node.kind) {
    case 'answer':
      return new ThemeIcon('star-empty');
    case 'question':
      return new ThemeIcon('question');
    case 'coach-note':
      return new ThemeIcon('note');
    case 'missing':
      return new ThemeIcon('circle-slash', new ThemeColor('disabledForeground'));
    case 'finding':
      return findingIcons[node.severity];
    case 'strength':
      return new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed'));
    case 'part':
      return node.severity === undefined ? new ThemeIcon('pass') : findingIcons[node.severity];
  }
}

function commandOf(node: OutlineNode): NonNullable<TreeItem['command']> {
  if (node.kind === 'missing') {
    const title = l10n.t('Insert {part}', { part: node.label });
    return { command: insertPartCommand, title, arguments: [node.document.uri, node.answer, node.part] };
  }
  const isPassage = node.kind === 'finding' || node.kind === 'strength';
  const selection = isPassage ? node.range : { start: node.range.start, end: node.range.start };
  return { command: goToCommand, title: l10n.t('Go There'), arguments: [node.document.uri, selection] };
}

/** What a screen reader says: nothing that only an icon shows is left out. */
function spoken(node: OutlineNode): string {
  const pieces = [node.label, node.description].filter((piece) => piece !== '');
  if (node.kind === 'finding') pieces.unshift(severityWord(node.severity));
  if (node.kind === 'strength') pieces.unshift(l10n.t('Strength'));
  return pieces.join(', ');
}

function severityWord(severity: Severity): string {
  switch (severity) {
    case 'error':
      return l10n.t('Error');
    case 'warning':
      return l10n.t('Warning');
    case 'information':
      return l10n.t('Information');
    case 'hint':
      return l10n.t('Hint');
  }
}
