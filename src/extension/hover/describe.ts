import type { MarkdownString } from 'vscode';
import { l10n } from 'vscode';
import { anatomyLines } from '../../core/language/quantities/anatomy-lines.ts';
import type { Quantity } from '../../core/language/quantities/model.ts';
import { localise } from '../localise.ts';

/** Writes the lines on a metric; what comes from the document is text, never markup. */
export function describeMetric(text: MarkdownString, quantity: Quantity): void {
  const { kind, pieces, missing } = anatomyLines(quantity);
  text.appendMarkdown('**STAR** ').appendText(`${localise(kind)}: “${quantity.text}”`);
  for (const piece of pieces) item(text, localise(piece));
  if (missing.length === 0) return;
  text.appendMarkdown('\n\n').appendText(l10n.t('What an interviewer would ask for:'));
  for (const piece of missing) item(text, localise(piece));
}

function item(text: MarkdownString, line: string): void {
  text.appendMarkdown('\n- ').appendText(line);
}
