import type { TreeView } from 'vscode';
import { Disposable, window } from 'vscode';
import type { Environment } from '../feature.ts';
import type { OutlineNode } from './node.ts';
import type { OutlineProvider } from './provider.ts';

/** Keeps the part that the caret is in selected in the view, for as long as the view is seen. */
export function followCaret(
  environment: Environment,
  view: TreeView<OutlineNode>,
  provider: OutlineProvider,
): Disposable {
  const follow = () => {
    const editor = window.activeTextEditor;
    if (!view.visible || editor === undefined || editor.document !== environment.active.document) return;
    const node = provider.nodeAt(editor.document.offsetAt(editor.selection.active));
    if (node === undefined || isSelected(view, node)) return;
    // The view may have moved on to another text by the time it looks for the line: nothing to follow then.
    Promise.resolve(view.reveal(node, { select: true, focus: false })).catch(() => undefined);
  };
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) follow();
    }),
    // After an analysis, another file or another filter, the lines are others.
    provider.onDidChangeTreeData(follow),
    view.onDidChangeVisibility(follow),
  );
}

/** A finding that was picked in the view stays picked while the caret is in its part. */
function isSelected({ selection }: TreeView<OutlineNode>, node: OutlineNode): boolean {
  return selection.some(
    (selected) => selected.id === node.id || (selected.parent?.id === node.id && node.parent !== undefined),
  );
}
