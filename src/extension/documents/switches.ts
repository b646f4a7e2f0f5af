import type { Disposable, Event, Memento } from 'vscode';
import { Disposable as Disposables, EventEmitter, Uri, workspace } from 'vscode';

const key = 'starWriter.off';

/**
 * The files for which the user has turned the checks off by command. It is kept with the workspace and not in the file: it
 * is about how somebody works on a draft, and the text that an interviewer's coach gets should not tell of it. What is to
 * hold for everybody stands in front matter, comments or the configuration file.
 */
export class Switches implements Disposable {
  readonly #memento: Memento;
  readonly #changed = new EventEmitter<Uri>();
  readonly #subscriptions: Disposable;

  /** Fires with the file that was turned off or on. */
  readonly onDidChange: Event<Uri> = this.#changed.event;

  constructor(memento: Memento) {
    this.#memento = memento;
    this.#subscriptions = Disposables.from(
      this.#changed,
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) void this.#move(oldUri, newUri);
      }),
      workspace.onDidDeleteFiles(({ files }) => {
        for (const uri of files) void this.#move(uri);
      }),
    );
  }

  isOff(uri: Uri): boolean {
    return this.#all().includes(uri.toString());
  }

  /** Turns the checks of a file off, or on again. */
  async toggle(uri: Uri): Promise<void> {
    const name = uri.toString();
    const others = this.#all().filter((other) => other !== name);
    await this.#memento.update(key, this.isOff(uri) ? others : [...others, name]);
    this.#changed.fire(uri);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  /** A file that was renamed stays off under its new name; one that was deleted says nothing of the next of its name. */
  async #move(from: Uri, to?: Uri): Promise<void> {
    const inside = (name: string) => name === from.toString() || name.startsWith(`${from.toString()}/`);
    const moved = this.#all().filter(inside);
    if (moved.length === 0) return;
    const named = to === undefined ? [] : moved.map((name) => to.toString() + name.slice(from.toString().length));
    await this.#memento.update(key, [...this.#all().filter((name) => !inside(name)), ...named]);
    for (const name of [...moved, ...named]) this.#changed.fire(Uri.parse(name));
  }

  #all(): readonly string[] {
    return this.#memento.get<readonly string[]>(key, []);
  }
}
