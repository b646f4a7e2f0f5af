import type { TextDocument } from 'vscode';
import { l10n, SnippetString, Uri, window, workspace } from 'vscode';
import { inferQuestionType } from '../../core/questions/infer.ts';
import { answerTemplate } from '../../core/template/answer.ts';
import { answerFileName } from '../../core/template/file-name.ts';
import { show } from '../show.ts';
import type { Wish } from './arguments.ts';
import { readArgument } from './arguments.ts';
import { chooseFolder } from './choose-folder.ts';
import { createFile, CreationError } from './create-file.ts';
import { askFileName, completeName, problemOf } from './file-name.ts';
import type { ChosenQuestion } from './pick-question.ts';
import { pickQuestion } from './pick-question.ts';

/**
 * Makes a new answer: asks for what the argument leaves open, creates the file, and puts the template into it with its
 * stops alive. Without a folder the answer is an untitled document.
 *
 * @param argument - A resource of the explorer or a {@link Wish}.
 * @returns The new document's address; `undefined` where the user gave up or the file could not be created.
 */
export async function newAnswer(argument?: unknown): Promise<Uri | undefined> {
  try {
    const wish = readArgument(argument);
    const question = questionOf(wish) ?? (await pickQuestion());
    if (question === undefined) return undefined;
    const document = await makeDocument(wish, question);
    if (document === undefined) return undefined;
    const editor = await show(document);
    await editor.insertSnippet(new SnippetString(answerTemplate({ ...question, question: question.text })));
    return document.uri;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(
      error instanceof CreationError ? cause : l10n.t('The answer could not be created: {cause}', { cause }),
    );
    return undefined;
  }
}

function questionOf({ question, type }: Wish): ChosenQuestion | undefined {
  if (question === undefined) return undefined;
  return { text: question, type: type ?? inferQuestionType(question), competencies: [] };
}

/** An empty document for the answer; `undefined` where the user gave up. */
async function makeDocument(wish: Wish, question: ChosenQuestion): Promise<TextDocument | undefined> {
  const folder = wish.folder ?? (await chooseFolder(wish.resource));
  if (folder === 'cancelled') return undefined;
  if (folder === 'none') return workspace.openTextDocument({ language: 'markdown', content: '' });
  const name = wish.fileName ?? (await askFileName(folder, answerFileName(question.text)));
  if (name === undefined) return undefined;
  const problem = problemOf(name);
  if (problem !== undefined) throw new CreationError(l10n.t('“{name}”: {problem}', { name, problem }));
  const uri = Uri.joinPath(folder, completeName(name));
  await createFile(uri);
  return workspace.openTextDocument(uri);
}
