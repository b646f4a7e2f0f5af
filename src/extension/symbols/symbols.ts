import type { TextDocument } from 'vscode';
import { Disposable, DocumentSymbol, languages, SymbolKind, workspace } from 'vscode';
import type { Answer } from '../../core/answer/model.ts';
import { toRange } from '../convert.ts';
import type { Documents } from '../documents/documents.ts';
import type { Feature } from '../feature.ts';
import { countWords, localisePart } from '../localise.ts';
import { concerns, readSettings } from '../settings.ts';

/**
 * Gives the editor's own outline, breadcrumbs and "Go to Symbol" the parts of an answer. By default only where
 * headings do not show them already: the editor does not merge the symbols of two sources.
 */
export const symbols: Feature = ({ documents }) => {
  const register = () =>
    languages.registerDocumentSymbolProvider(
      { language: 'markdown' },
      { provideDocumentSymbols: (document) => symbolsOf(documents, document) },
      { label: 'STAR' },
    );
  let registration = register();
  return Disposable.from(
    workspace.onDidChangeConfiguration((event) => {
      if (!concerns(event, 'documentSymbols')) return;
      // The editor asks again only when the providers change.
      registration.dispose();
      registration = register();
    }),
    new Disposable(() => {
      registration.dispose();
    }),
  );
};

function symbolsOf(documents: Documents, document: TextDocument): DocumentSymbol[] {
  const wish = readSettings(document.uri).documentSymbols;
  const state = wish === 'off' ? undefined : documents.of(document);
  if (state?.kind !== 'answers') return [];
  const { answers } = state.file;
  if (wish === 'auto' && answers.every(hasHeadings)) return [];
  return answers.flatMap((answer) => toSymbols(document, answer));
}

function hasHeadings({ sections }: Answer): boolean {
  return sections.every(({ label }) => label.form === 'heading');
}

function toSymbols(document: TextDocument, { title, range, sections }: Answer): DocumentSymbol[] {
  const parts = sections.map((section) => {
    const whole = toRange(document, section.range);
    const label = toRange(document, section.label.range);
    return new DocumentSymbol(localisePart(section.parts), countWords(section.words), SymbolKind.String, whole, label);
  });
  if (title === undefined || title.text === '') return parts;
  const place = toRange(document, title.range);
  const root = new DocumentSymbol(title.text, '', SymbolKind.File, toRange(document, range).union(place), place);
  root.children = parts;
  return [root];
}
