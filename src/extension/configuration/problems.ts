import { Diagnostic, DiagnosticSeverity, Disposable, languages, Range, Uri, workspace } from 'vscode';
import { lineRanges } from '../../core/text/lines.ts';
import { diagnosticSource } from '../convert.ts';
import type { Feature } from '../feature.ts';
import { localise } from '../localise.ts';
import type { ConfigurationFile } from './configurations.ts';
import { isConfigurationFile } from './configurations.ts';

/** Shows what is wrong in configuration files, at its place, whether they are open or not. */
export const configurationProblems: Feature = ({ configurations, extensionUri }) => {
  const collection = languages.createDiagnosticCollection('star-writer-configuration');
  const page = Uri.joinPath(extensionUri, 'docs/configuration.md');
  const readIfConfiguration = ({ uri }: { readonly uri: Uri }) => {
    if (isConfigurationFile(uri)) void configurations.read(uri);
  };
  const subscriptions = Disposable.from(
    collection,
    configurations.onDidRead((file) => {
      collection.set(file.uri, diagnosticsOf(file, page));
    }),
    configurations.onDidVanish((uri) => {
      collection.delete(uri);
    }),
    workspace.onDidOpenTextDocument(readIfConfiguration),
  );
  workspace.textDocuments.forEach(readIfConfiguration);
  return subscriptions;
};

function diagnosticsOf({ text, problems }: ConfigurationFile, page: Uri): Diagnostic[] {
  const toLines = lineRanges(text);
  return problems.map(({ message, range }) => {
    const { start, end } = toLines(range);
    const place = new Range(start.line - 1, start.column - 1, end.line - 1, end.column - 1);
    const diagnostic = new Diagnostic(place, localise(message), DiagnosticSeverity.Warning);
    diagnostic.source = diagnosticSource;
    diagnostic.code = { value: 'configuration', target: page };
    return diagnostic;
  });
}
