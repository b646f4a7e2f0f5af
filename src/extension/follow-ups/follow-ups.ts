import type { TextDocument } from 'vscode';
import { commands, window, workspace } from 'vscode';
import { insertFollowUp } from '../../core/follow-ups/insert.ts';
import { toWorkspaceEdit } from '../convert.ts';
import type { Documents } from '../documents/documents.ts';
import type { Answered } from '../documents/state.ts';
import type { Feature } from '../feature.ts';
import { goTo, show } from '../show.ts';
import type { Choice } from './choices.ts';
import { choicesIn } from './choices.ts';
import { pick } from './pick.ts';

/** A line of a view that stands for a question, or what another caller gives. */
interface Line {
  readonly document: TextDocument;
  /** Which of the file's answers, from 0. */
  readonly answer: number;
  /** The question, as the outline shows it. */
  readonly label: string;
}

/** The command that writes a question into the Follow-ups part, or goes to its answer where it stands there. */
export const answerFollowUps: Feature = ({ documents }) =>
  commands.registerCommand('starWriter.answerFollowUp', async (argument?: unknown) => {
    const line = isLine(argument) ? argument : undefined;
    const document = line?.document ?? window.activeTextEditor?.document;
    const state = document && documents.of(document);
    if (document === undefined || state?.kind !== 'answers') return;
    const choices = choicesIn(state);
    const same = (choice: Choice) => choice.answer === line?.answer && choice.followUp.question === line.label;
    const choice = line === undefined ? await pick(choices, answerAtCaret(state)) : choices.find(same);
    if (choice !== undefined) await answer(documents, document, choice);
  });

/** Which of the file's answers the caret is in. */
function answerAtCaret({ document, file: { answers } }: Answered): number {
  const editor = window.activeTextEditor;
  const caret = editor?.document === document ? document.offsetAt(editor.selection.active) : 0;
  return Math.max(
    answers.findLastIndex(({ range }) => range.start <= caret),
    0,
  );
}

async function answer(documents: Documents, document: TextDocument, { answer, followUp }: Choice): Promise<void> {
  if (followUp.written !== undefined) {
    const { answer: place, isAnswered } = followUp.written;
    await goTo(document.uri, isAnswered ? { start: place.start, end: place.start } : place);
    return;
  }
  // A snippet's stops only live in the active editor.
  await show(document);
  const state = documents.of(document);
  const current = state?.kind === 'answers' ? state.file.answers[answer] : undefined;
  if (current === undefined) return;
  const edit = insertFollowUp(document.getText(), current, followUp.question);
  await workspace.applyEdit(toWorkspaceEdit(document, [edit]));
}

function isLine(argument: unknown): argument is Line {
  return typeof argument === 'object' && argument !== null && 'document' in argument && 'label' in argument;
}
