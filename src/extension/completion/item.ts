import type { Position, TextDocument } from 'vscode';
import { CompletionItem, CompletionItemKind, MarkdownString, Range, SnippetString, TextEdit } from 'vscode';
import type { Completion, CompletionKind, Documentation } from '../../core/completion/model.ts';
import { escapeInline } from '../../core/text/escape-markdown.ts';
import { toRange } from '../convert.ts';
import { localise } from '../localise.ts';

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  part: CompletionItemKind.Struct,
  frame: CompletionItemKind.Snippet,
  verb: CompletionItemKind.Text,
  question: CompletionItemKind.Event,
  snippet: CompletionItemKind.Snippet,
};

/**
 * An offer of the core as the editor's list shows it.
 *
 * @param document - The document.
 * @param position - The caret.
 * @param offer - The offer.
 * @param index - Its place in the list; the editor sorts by itself.
 */
export function toItem(document: TextDocument, position: Position, offer: Completion, index: number): CompletionItem {
  const detail = offer.detail && localise(offer.detail);
  const item = new CompletionItem({ label: offer.label, ...(detail && { description: detail }) }, kinds[offer.kind]);
  const { edit } = offer;
  const range = toRange(document, edit.range);
  item.range = range.end.isAfter(position) ? { inserting: new Range(range.start, position), replacing: range } : range;
  item.insertText = edit.snippet ? new SnippetString(edit.text) : edit.text;
  item.filterText = offer.filter;
  item.sortText = `0-${String(index).padStart(3, '0')}`;
  if (index === 0) item.preselect = true;
  // In the list a long detail is cut off.
  if (offer.documentation !== undefined) item.documentation = describe(offer.documentation);
  else if (offer.detail !== undefined) item.documentation = describe({ lines: [offer.detail], items: [] });
  if (offer.also.length > 0) {
    item.additionalTextEdits = offer.also.map(({ range, text }) => new TextEdit(toRange(document, range), text));
  }
  if (offer.continues) item.command = { command: 'editor.action.triggerSuggest', title: '' };
  return item;
}

/** Sentences, then a list; all of it is text, never markup. `appendText` would keep its lines from being broken. */
function describe({ lines, items }: Documentation): MarkdownString {
  const text = new MarkdownString();
  lines.forEach((line, index) => {
    if (index > 0) text.appendMarkdown('\n\n');
    text.appendMarkdown(escapeInline(localise(line)));
  });
  for (const item of items) text.appendMarkdown(`\n- ${escapeInline(localise(item))}`);
  return text;
}
