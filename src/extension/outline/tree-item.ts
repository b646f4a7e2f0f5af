import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { Severity } from '../../core/finding.ts';
import { goToCommand, insertPartCommand } from './command-ids.ts';
import { describe, explain, loudest, speak } from './describe.ts';
import type { OutlineNode } from './node.ts';

const findingIcons: Readonly<Record<Severity, ThemeIcon>> = {
  error: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  warning: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  information: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  hint: new ThemeIcon('lightbulb'),
};

/**
 * A line of the outline as the editor's tree wants it.
 *
 * @param node - The line.
 * @param hasChildren - Whether lines are shown below it.
 */
export function toTreeItem(node: OutlineNode, hasChildren: boolean): TreeItem {
  const item = new TreeItem(node.label, foldingOf(node, hasChildren));
  item.id = node.id;
  item.description = describe(node);
  item.tooltip = explain(node);
  item.iconPath = iconOf(node);
  item.contextValue = contextOf(node);
  const command = commandOf(node);
  if (command !== undefined) item.command = command;
  item.accessibilityInformation = { label: speak(node) };
  return item;
}

function foldingOf({ kind }: OutlineNode, hasChildren: boolean): TreeItemCollapsibleState {
  if (!hasChildren) return TreeItemCollapsibleState.None;
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
    case 'follow-ups':
      return new ThemeIcon('comment-discussion');
    case 'follow-up':
      return new ThemeIcon(node.followUp.state === 'open' ? 'comment-unresolved' : 'comment');
    case 'finding':
      return findingIcons[node.severity];
    case 'strength':
      return new ThemeIcon('pass-filled', new ThemeColor('testing.iconPassed'));
    case 'part': {
      const severity = loudest(node);
      if (severity !== undefined) return findingIcons[severity];
      return new ThemeIcon(node.unwritten ? 'circle-large-outline' : 'pass');
    }
  }
}

/** What the menu's conditions ask for: the kind, and the ways in which a part can be moved. */
function contextOf(node: OutlineNode): string {
  // Not “follow-up”: its last word is one of the ways.
  if (node.kind === 'follow-up') return `followUp ${node.followUp.state}`;
  const rank = node.kind === 'part' ? node.rank : undefined;
  const canMove = [rank && rank.index > 0 && 'up', rank && rank.index < rank.count - 1 && 'down'];
  return [node.kind, ...canMove.filter(Boolean)].join(' ');
}

function commandOf(node: OutlineNode): TreeItem['command'] {
  if (node.kind === 'follow-ups') return undefined;
  if (node.kind === 'missing') {
    const title = l10n.t('Insert {part}', { part: node.label });
    return { command: insertPartCommand, title, arguments: [node] };
  }
  return { command: goToCommand, title: l10n.t('Go There'), arguments: [node] };
}
