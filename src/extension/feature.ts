import type { Disposable, Uri } from 'vscode';
import type { ActiveDocument } from './active-document.ts';
import type { Configurations } from './configuration/configurations.ts';
import type { Documents } from './documents/documents.ts';
import type { Switches } from './documents/switches.ts';

/** What every feature is given. */
export interface Environment {
  readonly extensionUri: Uri;
  /** Publisher and name, as VS Code joins them. */
  readonly extensionId: string;
  readonly configurations: Configurations;
  readonly documents: Documents;
  readonly active: ActiveDocument;
  /** The files for which the checks are turned off. */
  readonly switches: Switches;
}

/** Starts one feature; disposing what it returns ends it. */
export type Feature = (environment: Environment) => Disposable;
