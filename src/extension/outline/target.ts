import type { TextDocument } from 'vscode';
import { window } from 'vscode';
import type { Answer, Section } from '../../core/answer/model.ts';
import type { Documents } from '../documents/documents.ts';
import type { Answered } from '../documents/state.ts';
import { keyOf } from './entries.ts';
import type { PlaceNode } from './node.ts';

/** A section as it stands in the text now. */
export interface Target {
  readonly document: TextDocument;
  readonly state: Answered;
  readonly answer: Answer;
  /** Which of the file's answers, from 0. */
  readonly answerIndex: number;
  readonly section: Section;
  /** Which of the answer's sections, from 0. */
  readonly index: number;
}

/**
 * The section that a line of the outline stands for, found by what it is: the text may have changed since the line was
 * made.
 */
export function sectionOf(documents: Documents, node: PlaceNode): Target | undefined {
  const state = answersIn(documents, node.document);
  const answer = state?.file.answers[node.answer];
  if (state === undefined || answer === undefined || node.kind !== 'part') return undefined;
  const [key = '', same = ''] = node.id.split('/').slice(-2);
  const section = answer.sections.filter(({ parts }) => keyOf(parts) === key)[Number(same)];
  return section && targetOf(state, node.answer, section);
}

/** The section that the caret of the active editor is in: the last that begins before it in its answer. */
export function sectionAtCaret(documents: Documents): Target | undefined {
  const editor = window.activeTextEditor;
  const state = editor && answersIn(documents, editor.document);
  if (editor === undefined || state === undefined) return undefined;
  const caret = editor.document.offsetAt(editor.selection.active);
  const index = state.file.answers.findLastIndex(({ range }) => range.start <= caret);
  const section = state.file.answers[index]?.sections.findLast(({ range }) => range.start <= caret);
  return section && targetOf(state, index, section);
}

function targetOf(state: Answered, answerIndex: number, section: Section): Target | undefined {
  const answer = state.file.answers[answerIndex];
  if (answer === undefined) return undefined;
  return { document: state.document, state, answer, answerIndex, section, index: answer.sections.indexOf(section) };
}

function answersIn(documents: Documents, document: TextDocument): Answered | undefined {
  const state = documents.of(document);
  return state?.kind === 'answers' ? state : undefined;
}
