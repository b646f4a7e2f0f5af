import type { Uri } from 'vscode';
import { workspace } from 'vscode';
import type { NarrativePart } from '../../core/answer/model.ts';
import { insertSections } from '../../core/fixes/insert-section.ts';
import { toWorkspaceEdit } from '../convert.ts';
import type { Documents } from '../documents/documents.ts';
import { isWritable } from '../documents/eligible.ts';
import { show } from '../show.ts';

/**
 * Inserts a part that an answer lacks, where it stands in the story and in the label form of the file, as one step to
 * undo. The caret goes to its prompt.
 *
 * @param documents - What is known of the documents.
 * @param uri - The file.
 * @param index - Which of the file's answers, from 0.
 * @param part - The part.
 */
export async function insertPart(documents: Documents, uri: Uri, index: number, part: NarrativePart): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  // A snippet's stops only live in the active editor.
  await show(document);
  const state = documents.of(document);
  const answer = state?.kind === 'answers' ? state.file.answers[index] : undefined;
  if (answer === undefined || !isWritable(document) || answer.sections.some(({ parts }) => parts.includes(part)))
    return;
  await workspace.applyEdit(toWorkspaceEdit(document, [insertSections(document.getText(), answer, [part])]));
}
