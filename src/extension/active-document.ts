import type { Event, TextDocument, Uri } from 'vscode';
import { Disposable, EventEmitter, TabInputCustom, TabInputTextDiff, window, workspace } from 'vscode';
import { isEligible } from './documents/eligible.ts';

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

/** Text beside the editors: what is output, or written into a box. */
const boxes = new Set(['output', 'debug', 'comment', 'vscode-scm', 'chatSessionInput', 'vscode-chat-input']);

/**
 * The document in the active text editor, else in the active editor of another kind that shows a text. Of a comparison
 * with an older state it is the side that is worked on, whichever of them has the focus.
 */
function find(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  if (document !== undefined && boxes.has(document.uri.scheme)) return undefined;
  if (input instanceof TabInputTextDiff && !(document !== undefined && isEligible(document))) {
    return openDocument(input.modified) ?? document;
  }
  return document ?? (input instanceof TabInputCustom ? openDocument(input.uri) : undefined);
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

function isShown(document: TextDocument | undefined): boolean {
  return document !== undefined && window.visibleTextEditors.some((editor) => editor.document === document);
}
