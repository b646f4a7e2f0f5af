import { Disposable, languages } from 'vscode';
import { toDiagnostic } from '../convert.ts';
import type { Feature } from '../feature.ts';

/** Shows findings in the text and in the list of problems, for as long as the document is open. */
export const diagnostics: Feature = ({ documents, extensionUri }) => {
  const collection = languages.createDiagnosticCollection('star-writer');
  return Disposable.from(
    collection,
    documents.onDidAnalyse((state) => {
      const findings = state.kind === 'answers' ? (state.report?.findings ?? []) : [];
      if (findings.length === 0 && !collection.has(state.document.uri)) return;
      collection.set(
        state.document.uri,
        findings.map((finding) => toDiagnostic(state.document, finding, extensionUri)),
      );
    }),
    documents.onDidForget((document) => {
      collection.delete(document.uri);
    }),
  );
};
