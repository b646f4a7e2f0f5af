import type { Disposable as Disposed, LanguageStatusItem } from 'vscode';
import { Disposable, l10n, languages } from 'vscode';
import type { Feature } from '../feature.ts';
import { describeState } from './describe.ts';

/** Says in the language status what was found in the active file, or why nothing is shown. */
export const status: Feature = ({ documents, active }) => {
  let item: LanguageStatusItem | undefined;
  const update = (): void => {
    const state = active.document && documents.lastKnown(active.document);
    const description = state && describeState(state);
    if (description === undefined) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= createItem();
    item.text = `STAR: ${description.text}`;
    item.detail = description.detail;
    item.accessibilityInformation = { label: `${item.name ?? ''}: ${description.text}, ${description.detail}` };
  };
  const subscriptions: Disposed[] = [
    documents.onDidAnalyse(({ document }) => {
      if (document === active.document) update();
    }),
    active.onDidChange(update),
    new Disposable(() => item?.dispose()),
  ];
  update();
  return Disposable.from(...subscriptions);
};

function createItem(): LanguageStatusItem {
  const item = languages.createLanguageStatusItem('starWriter.status', { language: 'markdown' });
  item.name = l10n.t('STAR Writer');
  item.command = { command: 'starWriter.outline.focus', title: l10n.t('Show Outline') };
  return item;
}
