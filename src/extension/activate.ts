import type { ExtensionContext, Uri } from 'vscode';
import { ActiveDocument } from './active-document.ts';
import { configurationMends } from './configuration/mends.ts';
import { configurationProblems } from './configuration/problems.ts';
import { Configurations } from './configuration/configurations.ts';
import { completion } from './completion/completion.ts';
import { diagnostics } from './diagnostics/diagnostics.ts';
import { Documents } from './documents/documents.ts';
import type { State } from './documents/state.ts';
import { Switches } from './documents/switches.ts';
import type { Environment, Feature } from './feature.ts';
import { completeMetric } from './fixes/complete-metric.ts';
import { fixAllSafe } from './fixes/fix-all.ts';
import { fixes } from './fixes/fixes.ts';
import { folding } from './folding/folding.ts';
import { answerFollowUps } from './follow-ups/follow-ups.ts';
import { hover } from './hover/hover.ts';
import { importAnswers } from './import/import.ts';
import type { DragAndDrop } from './outline/drag-and-drop.ts';
import { Outline } from './outline/outline.ts';
import type { OutlineProvider } from './outline/provider.ts';
import { scaffold } from './scaffold/scaffold.ts';
import { sizes } from './sizes/sizes.ts';
import { status } from './status/status.ts';
import { switchFile } from './status/switch.ts';
import { symbols } from './symbols/symbols.ts';
import { walkthrough } from './walkthrough/walkthrough.ts';

const features: readonly Feature[] = [
  configurationProblems,
  configurationMends,
  diagnostics,
  fixes,
  completeMetric,
  hover,
  fixAllSafe,
  completion,
  symbols,
  folding,
  sizes,
  status,
  switchFile,
  scaffold,
  importAnswers,
  answerFollowUps,
  walkthrough,
];

/** What the extension gives to others; its own tests use it too. */
export interface Api {
  /** Waits until the current text of an open document has been analysed. */
  whenAnalysed(uri: Uri): Promise<State>;
  /** What the view "STAR Outline" shows. */
  readonly outline: OutlineProvider;
  /** How lines of that view are dragged. */
  readonly dragAndDrop: DragAndDrop;
}

/** Starts the extension: the same in every host. */
export function activate(context: ExtensionContext): Api {
  const configurations = new Configurations();
  const switches = new Switches(context.workspaceState);
  const documents = new Documents(configurations, switches);
  const active = new ActiveDocument();
  const environment: Environment = {
    extensionUri: context.extensionUri,
    extensionId: context.extension.id,
    configurations,
    documents,
    active,
    switches,
  };
  const outline = new Outline(environment);
  context.subscriptions.push(
    configurations,
    switches,
    documents,
    active,
    outline,
    ...features.map((feature) => feature(environment)),
  );
  return {
    whenAnalysed: (uri) => documents.whenAnalysed(uri),
    outline: outline.provider,
    dragAndDrop: outline.dragAndDrop,
  };
}
