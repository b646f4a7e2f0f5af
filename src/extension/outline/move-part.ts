import { l10n, Selection, window, workspace } from 'vscode';
import { moveSection } from '../../core/fixes/reorder.ts';
import { toWorkspaceEdit } from '../convert.ts';
import type { Documents } from '../documents/documents.ts';
import { isWritable } from '../documents/eligible.ts';
import { editorOf } from '../show.ts';
import type { Target } from './target.ts';

/**
 * Gives a section another place among those of its answer, as one step to undo. The caret goes along with it. What
 * cannot be moved without harm stays, and the user is told.
 *
 * @param documents - What is known of the documents.
 * @param target - The section.
 * @param to - The place that it has afterwards, from 0; outside of the answer's sections nothing happens.
 * @returns Whether the text is as it was wanted.
 */
export async function movePart(documents: Documents, target: Target, to: number): Promise<boolean> {
  const { document, state, answer, answerIndex, section, index } = target;
  if (to === index || to < 0 || to >= answer.sections.length) return to === index;
  if (!isWritable(document)) return refuse(l10n.t('The file is read-only.'));
  const edits = moveSection(state.file, answer, index, to);
  if (edits === undefined) return refuse(entangled());
  const editor = editorOf(document);
  const caret = editor === undefined ? 0 : document.offsetAt(editor.selection.active) - section.range.start;
  if (!(await workspace.applyEdit(toWorkspaceEdit(document, edits)))) {
    return refuse(l10n.t('The file could not be changed.'));
  }
  const after = documents.of(document);
  const moved = after?.kind === 'answers' ? after.file.answers[answerIndex]?.sections[to] : undefined;
  if (editor !== undefined && moved !== undefined) {
    const length = section.range.end - section.range.start;
    const place = document.positionAt(moved.range.start + (caret >= 0 && caret <= length ? caret : 0));
    editor.selection = new Selection(place, place);
    editor.revealRange(editor.selection);
  }
  return true;
}

function entangled(): string {
  return l10n.t(
    'This part cannot be moved there: the labels differ in form, or something in or between the parts depends on its place.',
  );
}

/** Says why nothing was moved. */
export function refuse(reason: string): false {
  void window.showInformationMessage(reason);
  return false;
}
