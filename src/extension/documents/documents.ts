import type { Disposable, Event, TextDocument, TextDocumentChangeEvent, Uri } from 'vscode';
import { Disposable as Disposables, EventEmitter, workspace } from 'vscode';
import type { Configurations } from '../configuration/configurations.ts';
import { concerns, readSettings } from '../settings.ts';
import { isEligible } from './eligible.ts';
import type { State } from './state.ts';
import { analyseDocument } from './state.ts';
import type { Switches } from './switches.ts';

/**
 * The one place that turns the editor's events into "this document was analysed" and "this document is gone". Features
 * listen here and never to the editor's own document events.
 */
export class Documents implements Disposable {
  readonly #states = new Map<TextDocument, State>();
  readonly #timers = new Map<TextDocument, ReturnType<typeof setTimeout>>();
  readonly #analysed = new EventEmitter<State>();
  readonly #forgotten = new EventEmitter<TextDocument>();
  readonly #subscriptions: Disposable;
  readonly #edited = new EventEmitter<TextDocumentChangeEvent>();
  readonly #saved = new EventEmitter<TextDocument>();
  readonly #configurations: Configurations;
  readonly #switches: Switches;

  /** Fires whenever a document's current text has been read and checked. */
  readonly onDidAnalyse: Event<State> = this.#analysed.event;
  /** Fires when a document was closed or is no Markdown any more. */
  readonly onDidForget: Event<TextDocument> = this.#forgotten.event;
  /** Fires when the text of a document that may hold an answer was changed, before it is analysed. */
  readonly onDidEdit: Event<TextDocumentChangeEvent> = this.#edited.event;
  /** Fires when a document that may hold an answer was saved. */
  readonly onDidSave: Event<TextDocument> = this.#saved.event;

  constructor(configurations: Configurations, switches: Switches) {
    this.#configurations = configurations;
    this.#switches = switches;
    this.#subscriptions = Disposables.from(
      this.#analysed,
      this.#forgotten,
      this.#edited,
      this.#saved,
      workspace.onDidOpenTextDocument((document) => {
        this.#schedule(document, 0);
      }),
      workspace.onDidChangeTextDocument((event) => {
        const { document, contentChanges } = event;
        if (contentChanges.length === 0 || !isEligible(document)) return;
        this.#edited.fire(event);
        this.#schedule(document, readSettings(document.uri).delay);
      }),
      workspace.onDidSaveTextDocument((document) => {
        if (isEligible(document)) this.#saved.fire(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.#forget(document);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (concerns(event)) this.#scheduleAll();
      }),
      configurations.onDidChange(() => {
        this.#scheduleAll();
      }),
      switches.onDidChange((uri) => {
        const key = uri.toString();
        for (const document of workspace.textDocuments) {
          if (document.uri.toString() !== key) continue;
          this.#states.delete(document);
          this.#schedule(document, 0);
        }
      }),
    );
    this.#scheduleAll();
  }

  /** What is known of a document's current text, worked out now if need be; `undefined` where it cannot be an answer. */
  of(document: TextDocument): State | undefined {
    if (document.isClosed || !isEligible(document)) return undefined;
    const known = this.#states.get(document);
    return known?.version === document.version ? known : this.#analyse(document);
  }

  /** What was last known of a document, perhaps of an older text; never works anything out. */
  lastKnown(document: TextDocument): State | undefined {
    return this.#states.get(document);
  }

  /** Waits until the current text of the document with this address has been analysed. */
  async whenAnalysed(uri: Uri): Promise<State> {
    const key = uri.toString();
    const document = workspace.textDocuments.find((open) => open.uri.toString() === key);
    const known = document && this.#states.get(document);
    if (known?.version === document?.version && known && !this.#timers.has(known.document)) return known;
    return new Promise((resolve) => {
      const subscription = this.onDidAnalyse((state) => {
        if (state.document.uri.toString() !== key || state.version !== state.document.version) return;
        subscription.dispose();
        resolve(state);
      });
    });
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    this.#states.clear();
    this.#subscriptions.dispose();
  }

  #scheduleAll(): void {
    this.#states.clear();
    for (const document of workspace.textDocuments) this.#schedule(document, 0);
  }

  #schedule(document: TextDocument, delay: number): void {
    if (!isEligible(document)) return;
    clearTimeout(this.#timers.get(document));
    const timer = setTimeout(() => {
      if (this.#configurations.isLoaded(document.uri)) this.#publish(document);
      else void this.#publishLoaded(document, timer);
    }, delay);
    this.#timers.set(document, timer);
  }

  /** A document is checked when its configuration is known, unless it was scheduled anew in the meantime. */
  async #publishLoaded(document: TextDocument, timer: ReturnType<typeof setTimeout>): Promise<void> {
    await this.#configurations.load(document.uri);
    if (this.#timers.get(document) === timer) this.#publish(document);
  }

  #publish(document: TextDocument): void {
    this.#timers.delete(document);
    if (document.isClosed) return;
    const state = this.of(document);
    if (state !== undefined) this.#analysed.fire(state);
  }

  #analyse(document: TextDocument): State {
    const { uri } = document;
    const state = analyseDocument(document, this.#configurations.for(uri), this.#switches.isOff(uri));
    // While it is not known what a configuration file says, this may be wrong in a moment.
    if (this.#configurations.isLoaded(uri)) this.#states.set(document, state);
    return state;
  }

  #forget(document: TextDocument): void {
    clearTimeout(this.#timers.get(document));
    this.#timers.delete(document);
    this.#states.delete(document);
    this.#forgotten.fire(document);
  }
}
