import type { ConfigurationChangeEvent, ConfigurationScope } from 'vscode';
import { workspace } from 'vscode';

export const settingsSection = 'starWriter';

/** The settings that have a namesake in the configuration file. */
const sharedSettings = ['rules', 'pace', 'target', 'competencies'] as const;

/** When the answer's parts are contributed to the editor's own outline. */
export type DocumentSymbols = 'auto' | 'on' | 'off';

/** When findings are shown. */
export type Run = 'onType' | 'onSave' | 'manual';

/** What waits until the writer has finished it. */
export type QuietWhileTyping = 'sentence' | 'off';

/** The settings in force for one file or folder. Their defaults stand in package.json. */
export interface Settings {
  readonly enable: boolean;
  /** Milliseconds without typing before a changed document is checked. */
  readonly delay: number;
  /** Glob patterns of further files that are answers. */
  readonly files: readonly string[];
  /** Kilobytes; larger files are not checked. */
  readonly maxFileSize: number;
  readonly documentSymbols: DocumentSymbols;
  /** Whether words, time and share stand above each part. */
  readonly sectionSizes: boolean;
  readonly run: Run;
  readonly quietWhileTyping: QuietWhileTyping;
  /** Milliseconds without typing after which a sentence counts as finished. */
  readonly pause: number;
  /** What a configuration file may say as well, as it was set; to be checked by the core. */
  readonly shared: Readonly<Record<string, unknown>>;
}

/** Reads the settings. A value of the wrong kind counts as not set. */
export function readSettings(scope?: ConfigurationScope): Settings {
  const configuration = workspace.getConfiguration(settingsSection, scope);
  const read = <Value>(name: string, fallback: Value): Value => {
    const value = configuration.get<unknown>(name);
    const sameKind = typeof value === typeof fallback && Array.isArray(value) === Array.isArray(fallback);
    return sameKind && value !== null ? (value as Value) : fallback;
  };
  return {
    enable: read('enable', true),
    delay: Math.max(read('delay', 300), 0),
    files: read<readonly unknown[]>('files', []).filter((glob) => typeof glob === 'string'),
    maxFileSize: read('maxFileSize', 256),
    documentSymbols: read<DocumentSymbols>('documentSymbols', 'auto'),
    sectionSizes: read('sectionSizes', true),
    run: read<Run>('run', 'onType'),
    quietWhileTyping: read<QuietWhileTyping>('quietWhileTyping', 'sentence'),
    pause: Math.max(read('pause', 3000), 0),
    shared: Object.fromEntries(sharedSettings.map((name) => [name, configuration.get<unknown>(name)])),
  };
}

/** Whether a change of settings concerns this extension. */
export function concerns(event: ConfigurationChangeEvent, name?: keyof Settings): boolean {
  return event.affectsConfiguration(name === undefined ? settingsSection : `${settingsSection}.${name}`);
}
