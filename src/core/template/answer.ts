import type { QuestionType } from '../answer/model.ts';
import { narrativeParts } from '../answer/model.ts';
import { inferQuestionType } from '../questions/infer.ts';
import { coachNotes } from './coach.ts';
import { frontMatter } from './front-matter.ts';
import { blockquote, headingText } from './markdown.ts';
import type { Template } from './piece.ts';
import { end, join, prompt } from './piece.ts';
import type { LineEnding } from './render.ts';
import { toPlain, toSnippet } from './render.ts';
import { headingStyle, sectionSkeleton } from './section.ts';

/** What is known of an answer before it is written; any text, it is escaped. */
export interface NewAnswer {
  readonly question?: string;
  /** Told from the question's words where it is not given. */
  readonly type?: QuestionType | undefined;
  /** Names of competencies. */
  readonly competencies?: readonly string[] | undefined;
  readonly title?: string | undefined;
  readonly lineEnding?: LineEnding | undefined;
}

/** The question that is still to be written. */
export const questionPrompt: Template = ['> ', prompt('the question, as it may be asked')];

/** A new answer in VS Code's snippet syntax, with stops that walk through all parts of the format. */
export function answerTemplate(answer: NewAnswer = {}): string {
  return toSnippet(answerPieces(answer), answer.lineEnding);
}

/** A new answer as plain text, with its prompts as `⟨…⟩`. */
export function plainTemplate(answer: NewAnswer = {}): string {
  return toPlain(answerPieces(answer), answer.lineEnding);
}

/** A new answer: front matter, title and question, the coach's notes, then the story from Situation to Learning. */
export function answerPieces(answer: NewAnswer): Template {
  const type = answer.type ?? inferQuestionType(answer.question ?? '');
  const competencies = [...new Set((answer.competencies ?? []).map((name) => name.trim()))].filter(Boolean);
  const parts: Template[] = [
    title(answer.title ?? ''),
    question(answer.question ?? ''),
    coachNotes(type, competencies),
    ...narrativeParts.map((part) => sectionSkeleton(part, headingStyle, type)),
  ];
  return [...frontMatter(type, competencies), '\n', ...join(parts, '\n\n'), '\n', end];
}

function title(text: string): Template {
  const words = headingText(text);
  return words === '' ? ['# ', prompt('the story in a few words')] : [`# ${words}`];
}

function question(text: string): Template {
  const quoted = blockquote(text);
  return quoted === '' ? questionPrompt : [quoted];
}
