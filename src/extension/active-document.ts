import type { Event, TextDocument } from 'vscode';
import { Disposable, EventEmitter, TabInputCustom, window, workspace } from 'vscode';

/** Follows the document that the user works on, whichever editor shows it. */
export class ActiveDocument implements Disposable {
  readonly #changed = new EventEmitter<TextDocument | undefined>();
  readonly #subscriptions: Disposable;
  #document: TextDocument | undefined;

  readonly onDidChange: Event<TextDocument | undefined> = this.#changed.event;

  constructor() {
    this.#document = find();
    const update = () => {
      this.#update();
    };
    this.#subscriptions = Disposable.from(
      this.#changed,
      window.onDidChangeActiveTextEditor(update),
      window.tabGroups.onDidChangeTabs(update),
      window.tabGroups.onDidChangeTabGroups(update),
      workspace.onDidCloseTextDocument(update),
    );
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** A preview, a panel or a view that takes the focus does not end the work on a document. */
  #update(): void {
    const document = find() ?? (isShown(this.#document) ? this.#document : undefined);
    if (document === this.#document) return;
    this.#document = document;
    this.#changed.fire(document);
  }
}

/** The document in the active text editor, else in the active editor of another kind that shows a text. */
function find(): TextDocument | undefined {
  if (window.activeTextEditor !== undefined) return window.activeTextEditor.document;
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (!(input instanceof TabInputCustom)) return undefined;
  return workspace.textDocuments.find(({ uri }) => uri.toString() === input.uri.toString());
}

function isShown(document: TextDocument | undefined): boolean {
  return document !== undefined && window.visibleTextEditors.some((editor) => editor.document === document);
}
