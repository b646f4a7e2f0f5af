import type { Command, Disposable as Disposed, LanguageStatusItem } from 'vscode';
import { Disposable, l10n, languages } from 'vscode';
import type { Feature } from '../feature.ts';
import { describeState } from './describe.ts';
import { switchCommand } from './switch.ts';

/** Says in the language status what was found in the active file, or why nothing is shown. */
export const status: Feature = ({ documents, active, switches }) => {
  let item: LanguageStatusItem | undefined;
  const update = (): void => {
    const state = active.document && documents.lastKnown(active.document);
    const isOff = state !== undefined && switches.isOff(state.document.uri);
    const description = state && describeState(state, isOff);
    if (description === undefined) {
      item?.dispose();
      item = undefined;
      return;
    }
    item ??= createItem();
    item.text = `STAR: ${description.text}`;
    item.detail = description.detail;
    item.command = isOff ? switchOn() : showOutline();
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
  return item;
}

function showOutline(): Command {
  return { command: 'starWriter.outline.focus', title: l10n.t('Show Outline') };
}

function switchOn(): Command {
  return { command: switchCommand, title: l10n.t('Turn On') };
}
