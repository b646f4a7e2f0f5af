import type { Position, TextDocument } from 'vscode';
import { Hover, languages, MarkdownString } from 'vscode';
import { toRange } from '../convert.ts';
import type { Documents } from '../documents/documents.ts';
import type { Feature } from '../feature.ts';
import { quantityAt } from '../documents/quantity-at.ts';
import { describeMetric } from './describe.ts';

/** Shows on a metric in an answer what it is made of, and what an interviewer would ask for. */
export const hover: Feature = ({ documents }) =>
  languages.registerHoverProvider(
    { language: 'markdown' },
    { provideHover: (document, position) => hoverAt(documents, document, position) },
  );

function hoverAt(documents: Documents, document: TextDocument, position: Position): Hover | undefined {
  const quantity = quantityAt(documents.of(document), document.offsetAt(position));
  if (quantity === undefined) return undefined;
  const text = new MarkdownString();
  describeMetric(text, quantity);
  return new Hover(text, toRange(document, quantity.range));
}
