import type { MarkdownString } from 'vscode';
import { l10n, Uri } from 'vscode';
import type { StrengthKind } from '../../core/finding.ts';
import { strengthKinds } from '../../core/finding.ts';
import { anatomyLines } from '../../core/language/quantities/anatomy-lines.ts';
import type { Quantity } from '../../core/language/quantities/model.ts';
import { documentationPath } from '../../core/messages.ts';
import { rules } from '../../core/rules/index.ts';
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

/** Says what the rule of a finding is about, with the page that gives its reason and source. */
export function describeFinding(text: MarkdownString, id: string, extensionUri: Uri): void {
  const rule = rules.find(({ metadata }) => metadata.id === id);
  if (rule === undefined) return;
  const page = Uri.joinPath(extensionUri, documentationPath(id));
  text.appendMarkdown('**STAR** ').appendText(`${id}: ${l10n.t(rule.metadata.summary)} `);
  text.appendMarkdown(`[${l10n.t('Why, and what it leaves alone')}](${page.toString()})`);
}

/** Says what is good. */
export function describeStrength(text: MarkdownString, kind: StrengthKind): void {
  text.appendMarkdown('**STAR** ✓ ').appendText(localise(strengthKinds[kind]));
}
