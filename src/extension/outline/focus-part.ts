import { commands, Selection, TextEditorRevealType } from 'vscode';
import { toRange } from '../convert.ts';
import { show } from '../show.ts';
import type { Target } from './target.ts';

/** Folds everything in the text but one section, and puts the caret into it. */
export async function focusPart({ document, section }: Target): Promise<void> {
  const editor = await show(document);
  const place = toRange(document, section.range);
  // The editor leaves open what the caret is in.
  if (!place.contains(editor.selection.active)) editor.selection = new Selection(place.start, place.start);
  await commands.executeCommand('editor.foldAllExcept');
  editor.revealRange(place, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Unfolds everything in the text. */
export async function unfoldAll(document: Target['document']): Promise<void> {
  await show(document);
  await commands.executeCommand('editor.unfoldAll');
}
