import type { MarkdownString } from 'vscode';
import { l10n } from 'vscode';
import { anatomyLines } from '../../core/language/quantities/anatomy-lines.ts';
import type { Quantity } from '../../core/language/quantities/model.ts';
import { quantityAt } from '../documents/quantity-at.ts';
import { localise } from '../localise.ts';
import type { Contributor } from './contribution.ts';
import { appendItem } from './contribution.ts';

/** Says what a metric is made of, and what it lacks. */
export const aboutMetric: Contributor = ({ state, offset }) => {
  const quantity = quantityAt(state, offset);
  if (quantity === undefined) return [];
  return [
    {
      range: quantity.range,
      write: (text) => {
        describe(text, quantity);
      },
    },
  ];
};

function describe(text: MarkdownString, quantity: Quantity): void {
  const { kind, pieces, missing } = anatomyLines(quantity);
  text.appendMarkdown('**STAR** ').appendText(`${localise(kind)}: “${quantity.text}”`);
  for (const piece of pieces) appendItem(text, localise(piece));
  if (missing.length === 0) return;
  text.appendMarkdown('\n\n').appendText(l10n.t('What an interviewer would ask for:'));
  for (const piece of missing) appendItem(text, localise(piece));
}
