import type { QuickInputButton, QuickPickItem } from 'vscode';
import { l10n, QuickPickItemKind, ThemeIcon, window } from 'vscode';
import type { QuestionType } from '../../core/answer/model.ts';
import { questionTypes } from '../../core/answer/model.ts';
import { questions } from '../../core/questions/bank.ts';
import { competencies } from '../../core/questions/competencies.ts';
import { inferQuestionType } from '../../core/questions/infer.ts';
import type { Question } from '../../core/questions/model.ts';
import { localiseQuestionType } from '../localise.ts';

/** The question that an answer is for. */
export interface ChosenQuestion {
  readonly text: string;
  readonly type: QuestionType | undefined;
  readonly competencies: readonly string[];
}

interface QuestionItem extends QuickPickItem {
  readonly question?: ChosenQuestion;
}

type Grouping = 'competency' | 'type';

/** Asks for a question: one of the bank, in groups, or one that the user types. `undefined` where the user gave up. */
export async function pickQuestion(): Promise<ChosenQuestion | undefined> {
  const picker = window.createQuickPick<QuestionItem>();
  const toCompetency: QuickInputButton = {
    iconPath: new ThemeIcon('tag'),
    tooltip: l10n.t('Group by competency'),
  };
  const toType: QuickInputButton = { iconPath: new ThemeIcon('list-tree'), tooltip: l10n.t('Group by type') };
  let grouped = groupedItems('competency');
  const update = () => {
    const typed = picker.value.trim();
    picker.items = typed === '' ? grouped : [ownQuestion(typed), ...grouped];
  };
  picker.title = l10n.t('New STAR Answer');
  picker.placeholder = l10n.t('Which question is it for? Choose one or type your own');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.buttons = [toCompetency, toType];
  update();
  return new Promise((resolve) => {
    picker.onDidChangeValue(update);
    picker.onDidTriggerButton((button) => {
      grouped = groupedItems(button === toType ? 'type' : 'competency');
      update();
    });
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.question);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function ownQuestion(text: string): QuestionItem {
  return {
    label: l10n.t('Use: “{question}”', { question: text }),
    iconPath: new ThemeIcon('edit'),
    alwaysShow: true,
    question: { text, type: inferQuestionType(text), competencies: [] },
  };
}

function groupedItems(grouping: Grouping): QuestionItem[] {
  if (grouping === 'type') {
    return questionTypes.flatMap((type) =>
      group(
        localiseQuestionType(type),
        questions.filter((question) => question.type === type),
        (question) => question.competencies.join(', '),
      ),
    );
  }
  return competencies.flatMap(({ name }) =>
    group(
      name,
      questions.filter((question) => question.competencies[0] === name),
      (question) => localiseQuestionType(question.type),
    ),
  );
}

function group(label: string, members: readonly Question[], describe: (question: Question) => string): QuestionItem[] {
  if (members.length === 0) return [];
  const items = members.map((question) => {
    const [first, rest] = splitQuestion(question.text);
    return { label: first, description: describe(question), ...(rest !== '' && { detail: rest }), question };
  });
  return [{ label, kind: QuickPickItemKind.Separator }, ...items];
}

/** The first sentence, and what it asks besides: together they are too long for one line of the list. */
function splitQuestion(text: string): readonly [first: string, rest: string] {
  const end = text.search(/[.?!] /);
  return end < 0 ? [text, ''] : [text.slice(0, end + 1), text.slice(end + 2)];
}
