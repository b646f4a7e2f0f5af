import { commands, Disposable } from 'vscode';
import type { Feature } from '../feature.ts';
import { newAnswer } from './new-answer.ts';

/** The commands that make a new answer from the template. */
export const scaffold: Feature = () =>
  Disposable.from(
    commands.registerCommand('starWriter.newAnswer', newAnswer),
    // The same under a title that says in the explorer's menu what kind of file it makes.
    commands.registerCommand('starWriter.newAnswerHere', newAnswer),
  );
