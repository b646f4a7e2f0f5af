import type { Position, TextDocument } from 'vscode';
import { CompletionItem, CompletionItemKind, languages, Range, SnippetString, TextEdit } from 'vscode';
import type { Answer } from '../../core/answer/model.ts';
import { message } from '../../core/finding.ts';
import type { Snippet } from '../../core/template/snippets.ts';
import { snippetList } from '../../core/template/snippets.ts';
import type { Documents } from '../documents/documents.ts';
import type { Feature } from '../feature.ts';
import { localise } from '../localise.ts';
import { bodyFor } from './body.ts';
import { rankOf } from './rank.ts';

/**
 * Offers the snippets when `/` is typed where a line begins. Markdown files do not suggest anything while one types,
 * unless the user has turned it on, but they do at such a character.
 */
export const completion: Feature = ({ documents }) =>
  languages.registerCompletionItemProvider(
    { language: 'markdown' },
    { provideCompletionItems: (document, position) => itemsAt(documents, document, position) },
    '/',
  );

function itemsAt(documents: Documents, document: TextDocument, position: Position): CompletionItem[] {
  const place = placeOfSlash(document.lineAt(position.line).text.slice(0, position.character));
  if (place === undefined) return [];
  const state = documents.of(document);
  if (state?.kind !== 'answers') return [];
  const { answers } = state.file;
  const offset = document.offsetAt(position);
  const answer = answers.findLast(({ range }) => range.start <= offset) ?? answers[0];
  const { line } = position;
  return snippetList.map((snippet) => {
    const item = toItem(snippet, answer, offset);
    item.range = new Range(line, place.slash, line, position.character);
    if (place.marker < place.slash && beginsBlock(item)) {
      item.additionalTextEdits = [TextEdit.delete(new Range(line, place.marker, line, place.slash))];
    }
    return item;
  });
}

function toItem(snippet: Snippet, answer: Answer | undefined, offset: number): CompletionItem {
  const item = new CompletionItem(snippet.name, CompletionItemKind.Snippet);
  item.detail = localise(message(snippet.description));
  item.insertText = new SnippetString(bodyFor(snippet, answer));
  // What is typed behind the slash: the end of the prefix, since all begin alike.
  item.filterText = `/${snippet.prefix.replace(/^star-/, '')}`;
  item.sortText = `${rankOf(snippet, answer, offset)}-${String(snippetList.indexOf(snippet)).padStart(2, '0')}`;
  return item;
}

/** The columns of the slash and of the list mark before it, where nothing but these stand before the caret's word. */
function placeOfSlash(before: string): { readonly marker: number; readonly slash: number } | undefined {
  const slash = before.lastIndexOf('/');
  if (slash < 0 || /[^\w-]/.test(before.slice(slash + 1))) return undefined;
  const lead = before.slice(0, slash);
  if (!/^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)?$/.test(lead)) return undefined;
  return { marker: lead.length - lead.trimStart().length, slash };
}

/** A heading, a label or a list item of its own: not to be put inside another list item. */
function beginsBlock({ insertText }: CompletionItem): boolean {
  return insertText instanceof SnippetString && /^(?:#|\*\*|-)/.test(insertText.value);
}
