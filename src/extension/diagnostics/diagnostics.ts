import type { TextDocument } from 'vscode';
import { commands, Disposable, languages, window } from 'vscode';
import type { Finding } from '../../core/finding.ts';
import { heldBack } from '../../core/held-back.ts';
import { toDiagnostic } from '../convert.ts';
import type { State } from '../documents/state.ts';
import type { Feature } from '../feature.ts';
import { readSettings } from '../settings.ts';
import { Writing } from './writing.ts';

/**
 * Shows findings in the text and in the list of problems, for as long as the document is open: while typing, on saving or
 * by command, and not on the sentence that is just being written. The outline always shows them all.
 */
export const diagnostics: Feature = ({ documents, extensionUri }) => {
  const collection = languages.createDiagnosticCollection('star-writer');
  const writing = new Writing(documents);
  const shown = new Map<TextDocument, readonly Finding[]>();

  const publish = (state: State): void => {
    const { document } = state;
    const found = state.kind === 'answers' ? (state.report?.findings ?? []) : [];
    const sentences = state.kind === 'answers' ? writing.sentencesIn(state) : [];
    const held = heldBack(found, shown.get(document) ?? [], sentences);
    const findings = found.filter((finding) => !held.has(finding));
    shown.set(document, findings);
    if (findings.length === 0 && !collection.has(document.uri)) return;
    collection.set(
      document.uri,
      findings.map((finding) => toDiagnostic(document, finding, extensionUri)),
    );
  };
  /** What was found in a document's current text; `undefined` while it is being read. */
  const publishCurrent = (document: TextDocument): void => {
    const state = documents.lastKnown(document);
    if (state?.version === document.version) publish(state);
  };
  const forget = (document: TextDocument): void => {
    shown.delete(document);
    collection.delete(document.uri);
  };

  return Disposable.from(
    collection,
    writing,
    documents.onDidAnalyse((state) => {
      if (isDue(state, shown.has(state.document))) publish(state);
    }),
    documents.onDidSave((document) => {
      if (readSettings(document.uri).run !== 'onSave') return;
      const state = documents.of(document);
      if (state !== undefined) publish(state);
    }),
    writing.onDidRest((document) => {
      if (readSettings(document.uri).run === 'onType') publishCurrent(document);
    }),
    documents.onDidForget(forget),
    commands.registerCommand('starWriter.check', () => {
      const document = window.activeTextEditor?.document;
      const state = document && documents.of(document);
      if (state !== undefined) publish(state);
    }),
  );
};

/**
 * Whether what was found is shown at once. On saving and by hand, what was shown before stays meanwhile; the editor moves it
 * along with the text. Where the checks are off, nothing stays.
 */
function isDue(state: State, isShown: boolean): boolean {
  if (state.kind !== 'answers' || state.report === undefined) return true;
  const { run } = readSettings(state.document.uri);
  return run === 'onType' || (run === 'onSave' && !isShown);
}
