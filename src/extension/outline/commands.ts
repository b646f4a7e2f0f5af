import type { Uri } from 'vscode';
import { commands, Disposable } from 'vscode';
import type { NarrativePart } from '../../core/answer/model.ts';
import type { Environment } from '../feature.ts';
import { goTo, pickPart, stepTo } from './go-to.ts';
import { insertPart } from './insert-part.ts';

/** Commands that lines of the view run; they take arguments and are not in the palette. */
export const goToCommand = 'starWriter.goTo';
export const insertPartCommand = 'starWriter.insertPart';

/** The commands of the outline: go to a place, insert a missing part, step through the parts. */
export function outlineCommands({ documents }: Environment): Disposable {
  return Disposable.from(
    commands.registerCommand(goToCommand, goTo),
    commands.registerCommand(insertPartCommand, (uri: Uri, answer: number, part: NarrativePart) =>
      insertPart(documents, uri, answer, part),
    ),
    commands.registerCommand('starWriter.nextPart', () =>
      stepTo(documents, (starts, caret) => starts.find((start) => start > caret)),
    ),
    commands.registerCommand('starWriter.previousPart', () =>
      stepTo(documents, (starts, caret) => starts.findLast((start) => start < caret)),
    ),
    commands.registerCommand('starWriter.goToPart', () => pickPart(documents)),
  );
}
