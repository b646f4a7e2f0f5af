import type { Disposable, Event, Memento, Uri } from 'vscode';
import { EventEmitter } from 'vscode';

const key = 'starWriter.off';

/**
 * The files for which the user has turned the checks off by command. It is kept with the workspace and not in the file: it
 * is about how somebody works on a draft, and the text that an interviewer's coach gets should not tell of it. What is to
 * hold for everybody stands in front matter, comments or the configuration file.
 */
export class Switches implements Disposable {
  readonly #memento: Memento;
  readonly #changed = new EventEmitter<Uri>();

  /** Fires with the file that was turned off or on. */
  readonly onDidChange: Event<Uri> = this.#changed.event;

  constructor(memento: Memento) {
    this.#memento = memento;
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
    this.#changed.dispose();
  }

  #all(): readonly string[] {
    return this.#memento.get<readonly string[]>(key, []);
  }
}
