import { Uri } from 'vscode';
import type { QuestionType } from '../../core/answer/model.ts';
import { questionTypes } from '../../core/answer/model.ts';

/** What a caller has decided already; what is left out is asked for. */
export interface Wish {
  readonly question?: string;
  readonly type?: QuestionType;
  readonly folder?: Uri;
  readonly fileName?: string;
  /** A file or folder of the explorer, on which the command was chosen. */
  readonly resource?: Uri;
}

/**
 * Reads the argument of the command: a resource of the explorer, or an object with the decisions of a caller
 * (a task, a keybinding, another extension), where `folder` may be an address in text form.
 */
export function readArgument(argument: unknown): Wish {
  if (argument instanceof Uri) return { resource: argument };
  if (typeof argument !== 'object' || argument === null) return {};
  const { question, type, folder, fileName } = argument as Readonly<Record<string, unknown>>;
  const knownType = questionTypes.find((known) => known === type);
  const address = folder instanceof Uri ? folder : typeof folder === 'string' ? Uri.parse(folder, true) : undefined;
  return {
    ...(typeof question === 'string' && { question }),
    ...(knownType !== undefined && { type: knownType }),
    ...(address !== undefined && { folder: address }),
    ...(typeof fileName === 'string' && { fileName }),
  };
}
