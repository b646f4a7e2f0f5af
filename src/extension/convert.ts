import type { TextDocument, Uri } from 'vscode';
import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Location,
  Position,
  Range as EditorRange,
  SnippetString,
  SnippetTextEdit,
  TextEdit,
  Uri as Address,
  WorkspaceEdit,
} from 'vscode';
import type { Edit, Finding, Severity } from '../core/finding.ts';
import { documentationPath } from '../core/messages.ts';
import type { Range } from '../core/text/range.ts';
import { localise } from './localise.ts';

export const diagnosticSource = 'STAR Writer';

const diagnosticSeverity: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Offsets of the core as a range of the editor. */
export function toRange(document: TextDocument, { start, end }: Range): EditorRange {
  return new EditorRange(document.positionAt(start), document.positionAt(end));
}

/** A finding as the editor shows it in the text and in the list of problems. */
export function toDiagnostic(document: TextDocument, finding: Finding, extensionUri: Uri): Diagnostic {
  const range = toRange(document, finding.range);
  const diagnostic = new Diagnostic(range, localise(finding.message), diagnosticSeverity[finding.severity]);
  diagnostic.source = diagnosticSource;
  diagnostic.code = { value: finding.rule, target: Address.joinPath(extensionUri, documentationPath(finding.rule)) };
  diagnostic.relatedInformation = finding.related.map(
    (place) =>
      new DiagnosticRelatedInformation(
        new Location(document.uri, toRange(document, place.range)),
        localise(place.message),
      ),
  );
  return diagnostic;
}

/** The id of the rule that a diagnostic came from; `undefined` where another extension made it. */
export function ruleOf({ source, code }: Diagnostic): string | undefined {
  return source === diagnosticSource && typeof code === 'object' ? String(code.value) : undefined;
}

/** Edits of the core as one change of the document, one step to undo. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[]): WorkspaceEdit {
  const change = new WorkspaceEdit();
  change.set(
    document.uri,
    edits.map((edit) => toTextEdit(document, edit)),
  );
  return change;
}

function toTextEdit(document: TextDocument, { range, text, snippet }: Edit): TextEdit | SnippetTextEdit {
  const place = toRange(document, range);
  return snippet ? new SnippetTextEdit(place, new SnippetString(text)) : new TextEdit(place, text);
}

/** The offset in the document at the start of a line. */
export function startOfLine(document: TextDocument, line: number): number {
  return document.offsetAt(new Position(line, 0));
}
