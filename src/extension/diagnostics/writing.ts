import type { Event, TextDocument, TextDocumentChangeEvent } from 'vscode';
import { Disposable, EventEmitter, TextDocumentChangeReason, window } from 'vscode';
import { sentenceAt } from '../../core/sentence-at.ts';
import type { Range } from '../../core/text/range.ts';
import type { Documents } from '../documents/documents.ts';
import type { Answered } from '../documents/state.ts';
import { readSettings } from '../settings.ts';

/** Typing that has not come to rest. */
interface Typing {
  /** Offset behind what was typed last. */
  readonly offset: number;
  readonly pause: ReturnType<typeof setTimeout>;
}

/** Knows in which sentences somebody is typing. */
export class Writing implements Disposable {
  readonly #typing = new Map<TextDocument, Typing>();
  readonly #rested = new EventEmitter<TextDocument>();
  readonly #subscriptions: Disposable;

  /** Fires when the caret of a document in which somebody typed has moved, or the typing has paused. */
  readonly onDidRest: Event<TextDocument> = this.#rested.event;

  constructor(documents: Documents) {
    this.#subscriptions = Disposable.from(
      this.#rested,
      documents.onDidEdit((event) => {
        this.#typed(event);
      }),
      documents.onDidForget((document) => {
        this.#forget(document);
      }),
      window.onDidChangeTextEditorSelection(({ textEditor: { document } }) => {
        if (this.#typing.has(document)) this.#rested.fire(document);
      }),
    );
  }

  /** The sentences of a document that are being typed in: the caret stands where something was typed a moment ago. */
  sentencesIn({ document, file }: Answered): Range[] {
    const typing = this.#typing.get(document);
    const sentence = typing && sentenceAt(file, typing.offset);
    if (sentence === undefined) return [];
    const isThere = window.visibleTextEditors.some(
      (editor) =>
        editor.document === document &&
        editor.selections.some(({ active }) => {
          const caret = document.offsetAt(active);
          return sentence.start <= caret && caret <= sentence.end;
        }),
    );
    return isThere ? [sentence] : [];
  }

  dispose(): void {
    for (const document of [...this.#typing.keys()]) this.#forget(document);
    this.#subscriptions.dispose();
  }

  #typed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    this.#forget(document);
    const { quietWhileTyping, pause } = readSettings(document.uri);
    const [change] = contentChanges;
    const isByHand = reason !== TextDocumentChangeReason.Undo && reason !== TextDocumentChangeReason.Redo;
    if (quietWhileTyping === 'off' || change === undefined || !isByHand) return;
    const rest = (): void => {
      this.#typing.delete(document);
      this.#rested.fire(document);
    };
    this.#typing.set(document, {
      offset: change.rangeOffset + change.text.length,
      pause: setTimeout(rest, pause),
    });
  }

  #forget(document: TextDocument): void {
    clearTimeout(this.#typing.get(document)?.pause);
    this.#typing.delete(document);
  }
}
