import { commands, Disposable, window } from 'vscode';
import type { Environment } from '../feature.ts';
import { outlineCommands } from './commands.ts';
import { followCaret } from './follow.ts';
import { OutlineProvider } from './provider.ts';

/** The key of `when` clauses that is true while the user works on a file with an answer. */
const answerContext = 'starWriter.answer';

/** Shows the parts of the answer that the user works on, what is missing in it and what was found. */
export class Outline implements Disposable {
  readonly provider: OutlineProvider;
  readonly #subscriptions: Disposable;

  constructor(environment: Environment) {
    const { documents, active } = environment;
    this.provider = new OutlineProvider(environment);
    const view = window.createTreeView('starWriter.outline', { treeDataProvider: this.provider });
    const update = () => {
      const state = active.document && documents.lastKnown(active.document);
      void commands.executeCommand('setContext', answerContext, state?.kind === 'answers');
      this.provider.refresh();
    };
    this.#subscriptions = Disposable.from(
      this.provider,
      view,
      documents.onDidAnalyse(({ document }) => {
        if (document === active.document) update();
      }),
      active.onDidChange(update),
      followCaret(environment, view, this.provider),
      outlineCommands(environment),
    );
    update();
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
