import type { Disposable, TreeView } from 'vscode';
import type { OutlineNode } from './node.ts';

/**
 * The line that has the focus when a key is pressed in the view. The editor tells extensions what is selected, but not
 * where the arrow keys have gone since. So keys run `list.toggleSelection` before their command: the line that has just
 * become selected, or has just ceased to be, is the one.
 */
export class FocusedLine implements Disposable {
  readonly #view: TreeView<OutlineNode>;
  readonly #subscription: Disposable;
  #before: readonly OutlineNode[] = [];
  #now: readonly OutlineNode[];

  constructor(view: TreeView<OutlineNode>) {
    this.#view = view;
    this.#now = view.selection;
    this.#subscription = view.onDidChangeSelection(({ selection }) => {
      this.#before = this.#now;
      this.#now = selection;
    });
  }

  /** The line whose selection was toggled last. It is the only one that is selected afterwards. */
  async take(): Promise<OutlineNode | undefined> {
    const line = onlyIn(this.#now, this.#before) ?? onlyIn(this.#before, this.#now) ?? this.#now[0];
    if (line !== undefined) await this.#view.reveal(line, { select: true, focus: true });
    return line;
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

function onlyIn(some: readonly OutlineNode[], others: readonly OutlineNode[]): OutlineNode | undefined {
  return some.find(({ id }) => !others.some((other) => other.id === id));
}
