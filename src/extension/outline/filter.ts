import type { TreeView } from 'vscode';
import { commands, Disposable, l10n } from 'vscode';
import type { OutlineNode } from './node.ts';
import type { OutlineProvider } from './provider.ts';

/** The key of `when` clauses that is true while the view shows only what is open. */
const openOnlyContext = 'starWriter.openOnly';

/** The two commands that show only what is still to do in an answer, and all of it again. */
export function openFilter(view: TreeView<OutlineNode>, provider: OutlineProvider): Disposable {
  const set = async (openOnly: boolean) => {
    await commands.executeCommand('setContext', openOnlyContext, openOnly);
    // Behind the view's title, so that nobody takes what is left for all there is.
    view.description = openOnly ? l10n.t('what is open') : '';
    provider.openOnly = openOnly;
  };
  return Disposable.from(
    commands.registerCommand('starWriter.showOpen', () => set(true)),
    commands.registerCommand('starWriter.showAll', () => set(false)),
  );
}
