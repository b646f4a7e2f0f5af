import type { QuickPickItem } from 'vscode';
import { l10n, window } from 'vscode';
import { localiseFollowUp } from '../localise.ts';
import type { Choice } from './choices.ts';

interface Item extends QuickPickItem {
  readonly choice: Choice;
}

/**
 * Asks for a question, those without an answer first. `undefined` where there is none, or the user gave up.
 *
 * @param choices - The questions of a file.
 * @param answer - Which of the file's answers is worked on: its questions alone are offered.
 */
export async function pick(choices: readonly Choice[], answer: number): Promise<Choice | undefined> {
  const own = choices.filter((choice) => choice.answer === answer);
  const isOpen = ({ followUp }: Choice) => followUp.state === 'open';
  const items = [...own.filter(isOpen), ...own.filter((choice) => !isOpen(choice))].map(toItem);
  if (items.length === 0) {
    void window.showInformationMessage(l10n.t('No follow-up question comes to mind for this answer.'));
    return undefined;
  }
  const placeHolder = l10n.t('Which question do you want to answer?');
  const picked = await window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return picked?.choice;
}

function toItem(choice: Choice): Item {
  const { kind, question, state } = choice.followUp;
  const about = kind === undefined ? l10n.t('your own') : localiseFollowUp(kind);
  const icon = state === 'open' ? 'comment-unresolved' : 'comment';
  const description = state === 'open' ? about : `${about} · ${l10n.t('answered')}`;
  return { label: `$(${icon}) ${question}`, description, choice };
}
