import type { Analysis } from '../analysis.ts';
import type { AnswerFile } from '../answer/model.ts';
import type { Edit, Message } from '../finding.ts';

/** What an offer is: the editor chooses its icon by it. */
export type CompletionKind = 'key' | 'value' | 'part' | 'frame' | 'verb' | 'question' | 'snippet';

/** What is told of an offer before it is taken: sentences, then a list. */
export interface Documentation {
  readonly lines: readonly Message[];
  readonly items: readonly Message[];
}

/** Something that can be written where the caret is. */
export interface Completion {
  readonly kind: CompletionKind;
  /** What is shown in the list, in the language of the file. */
  readonly label: string;
  /** A few words beside it. */
  readonly detail: Message | undefined;
  readonly documentation: Documentation | undefined;
  /** What is written; its range ends at the caret or behind it, on the same line. */
  readonly edit: Edit;
  /** What must go elsewhere on the line. */
  readonly also: readonly Edit[];
  /** What is typed to find it. */
  readonly filter: string;
  /** Whether the list is wanted again right after it was taken: a key's values, for instance. */
  readonly continues: boolean;
}

/** Where something is to be completed, and what is known there. */
export interface CompletionRequest {
  readonly text: string;
  /** Offset of the caret, 0-based. */
  readonly offset: number;
  /** Whether the writer has asked for the list; else a character that was typed has opened it. */
  readonly asked: boolean;
  /** Whether the file's name, or the user, says that it is an answer file. */
  readonly isNamed: boolean;
  /** Competencies that are known besides the built-in ones. */
  readonly competencies: readonly string[];
  /** Reads the file when it is needed; its answers are empty where it is no answer file. */
  readonly file: () => AnswerFile;
  /** What each of the file's answers says, in their order. */
  readonly analyses: () => readonly Analysis[];
}

/** An offer whose parts are nearly always the same. */
export function offer(
  parts: Pick<Completion, 'kind' | 'label' | 'edit'> & Partial<Omit<Completion, 'kind' | 'label' | 'edit'>>,
): Completion {
  return { detail: undefined, documentation: undefined, also: [], filter: parts.label, continues: false, ...parts };
}

/** A text of the file's own language, which is not translated. */
export function asItIs(text: string): Message {
  return { template: '{text}', values: { text } };
}
