import type { ViewBadge } from 'vscode';
import { commands, Disposable, window } from 'vscode';
import type { Environment } from '../feature.ts';
import { countFindings } from '../localise.ts';
import { outlineCommands } from './commands.ts';
import { DragAndDrop } from './drag-and-drop.ts';
import { openFilter } from './filter.ts';
import { FocusedLine } from './focused-line.ts';
import { followCaret } from './follow.ts';
import type { PlaceNode } from './node.ts';
import { findingsOf } from './node.ts';
import { OutlineProvider } from './provider.ts';

/** The key of `when` clauses that is true while the user works on a file with an answer. */
const answerContext = 'starWriter.answer';

/** Shows the parts of the answer that the user works on, what is missing in it and what was found. */
export class Outline implements Disposable {
  readonly provider: OutlineProvider;
  readonly dragAndDrop: DragAndDrop;
  readonly #subscriptions: Disposable;

  constructor(environment: Environment) {
    const { documents, active } = environment;
    this.provider = new OutlineProvider(environment);
    this.dragAndDrop = new DragAndDrop(documents, (id) => this.provider.find(id));
    const view = window.createTreeView('starWriter.outline', {
      treeDataProvider: this.provider,
      dragAndDropController: this.dragAndDrop,
      showCollapseAll: true,
    });
    const update = () => {
      const state = active.document && documents.lastKnown(active.document);
      void commands.executeCommand('setContext', answerContext, state?.kind === 'answers');
      this.provider.refresh();
      view.badge = badgeOf(this.provider.roots);
    };
    const focused = new FocusedLine(view);
    this.#subscriptions = Disposable.from(
      this.provider,
      view,
      focused,
      documents.onDidAnalyse(({ document }) => {
        if (document === active.document) update();
      }),
      active.onDidChange(update),
      followCaret(environment, view, this.provider),
      openFilter(view, this.provider),
      outlineCommands(environment, focused),
    );
    update();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

/** Hints are no work that waits, and have no place beside the number of files that are not saved. */
function badgeOf(roots: readonly PlaceNode[]): ViewBadge | undefined {
  const count = roots.flatMap(findingsOf).filter(({ severity }) => severity !== 'hint').length;
  return count === 0 ? undefined : { value: count, tooltip: countFindings(count) };
}
