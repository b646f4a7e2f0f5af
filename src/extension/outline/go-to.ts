import type { QuickPickItem, TextEditor } from 'vscode';
import { l10n, window } from 'vscode';
import { missingParts } from '../../core/answer/missing.ts';
import type { NarrativePart } from '../../core/answer/model.ts';
import type { Documents } from '../documents/documents.ts';
import type { Answered } from '../documents/state.ts';
import { countWords, localisePart, speakingTime } from '../localise.ts';
import { goTo } from '../show.ts';
import { insertPart } from './insert-part.ts';

/**
 * Moves the caret of the active editor to a part.
 *
 * @param documents - What is known of the documents.
 * @param choose - Chooses among the offsets at which parts start, given the caret's.
 */
export async function stepTo(
  documents: Documents,
  choose: (starts: readonly number[], caret: number) => number | undefined,
): Promise<void> {
  const editor = window.activeTextEditor;
  const state = answersIn(documents, editor);
  if (editor === undefined || state === undefined) return;
  const starts = state.file.answers.flatMap(({ sections }) => sections.map(({ range }) => range.start));
  const start = choose(starts, editor.document.offsetAt(editor.selection.active));
  if (start !== undefined) await goTo(editor.document.uri, { start, end: start });
}

/** Asks for a part of the active editor's answers and goes there, or inserts it where it is missing. */
export async function pickPart(documents: Documents): Promise<void> {
  const editor = window.activeTextEditor;
  const state = answersIn(documents, editor);
  if (editor === undefined || state === undefined) return;
  const placeHolder = l10n.t('Which part?');
  const picked = await window.showQuickPick(choicesOf(state), { placeHolder, matchOnDescription: true });
  const { uri } = editor.document;
  if (picked?.start !== undefined) await goTo(uri, { start: picked.start, end: picked.start });
  else if (picked?.missing !== undefined) await insertPart(documents, uri, picked.answer, picked.missing);
}

interface Choice extends QuickPickItem {
  readonly answer: number;
  /** Where the part starts, or else that it is missing. */
  readonly start?: number;
  readonly missing?: NarrativePart;
}

function choicesOf({ file: { answers }, preferences: { pace } }: Answered): Choice[] {
  return answers.flatMap((answer, index) => {
    const detail = answers.length > 1 ? { detail: answer.title?.text ?? answer.question?.text ?? '' } : {};
    const present = answer.sections.map(({ parts, words, range }) => ({
      label: localisePart(parts),
      description: `${countWords(words)} · ${speakingTime(words, pace)}`,
      answer: index,
      start: range.start,
      ...detail,
    }));
    const missing = missingParts(answer).map((part) => ({
      label: localisePart(part),
      description: l10n.t('missing: insert it'),
      answer: index,
      missing: part,
      ...detail,
    }));
    return [...present, ...missing];
  });
}

function answersIn(documents: Documents, editor: TextEditor | undefined): Answered | undefined {
  const state = editor && documents.of(editor.document);
  return state?.kind === 'answers' ? state : undefined;
}
