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

/** Characters that a row of the list has room for, and those of a label that is never cut for its detail. */
const room = { row: 50, label: 12 };

/**
 * Offers of the core as the editor's list shows them.
 *
 * @param document - The document.
 * @param position - The caret.
 * @param offers - The offers, best first.
 */
export function toItems(document: TextDocument, position: Position, offers: readonly Completion[]): CompletionItem[] {
  const details = offers.map(({ detail }) => (detail === undefined ? '' : localise(detail)));
  const isCrowded = ({ label }: Completion, index: number) =>
    label.length > room.label && label.length + (details[index]?.length ?? 0) > room.row;
  // Where some details would cut labels off, none of their kind is shown in the list: what a row looks like is even.
  const crowded = new Set(offers.filter(isCrowded).map(({ kind }) => kind));
  return offers.map((offer, index) => toItem(document, position, offer, index, !crowded.has(offer.kind)));
}

function toItem(
  document: TextDocument,
  position: Position,
  offer: Completion,
  index: number,
  hasRoom: boolean,
): CompletionItem {
  const detail = offer.detail && hasRoom ? localise(offer.detail) : '';
  const item = new CompletionItem({ label: offer.label, ...(detail && { description: detail }) }, kinds[offer.kind]);
  const { edit } = offer;
  const range = toRange(document, edit.range);
  item.range = range.end.isAfter(position) ? { inserting: new Range(range.start, position), replacing: range } : range;
  item.insertText = edit.snippet ? new SnippetString(edit.text) : edit.text;
  item.filterText = offer.filter;
  item.sortText = `0-${String(index).padStart(3, '0')}`;
  if (index === 0) item.preselect = true;
  // In the list a detail is left out or cut off where it is long.
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
