import type { TextDocument } from 'vscode';
import type { AnswerFile } from '../../core/answer/model.ts';
import { parseAnswers } from '../../core/answer/parse.ts';
import type { Configuration, Preferences } from '../../core/configuration.ts';
import { preferencesOf } from '../../core/configuration.ts';
import type { Report } from '../../core/lint.ts';
import { lint } from '../../core/lint.ts';
import { readSettings } from '../settings.ts';
import { isNamed, sizeOf } from './eligible.ts';

/** What is known of one version of a document. */
export interface Known {
  readonly document: TextDocument;
  /** The document's version that this was worked out for. */
  readonly version: number;
}

/** The document holds at least one answer; without a report the checks are off. */
export interface Answered extends Known {
  readonly kind: 'answers';
  readonly file: AnswerFile;
  readonly report: Report | undefined;
  /** What is in force besides the rules. */
  readonly preferences: Preferences;
}

/** The document holds no answer. */
export interface Unanswered extends Known {
  readonly kind: 'no-answer';
  readonly file: AnswerFile;
}

/** The document is larger than the user wants to have read. */
export interface TooLarge extends Known {
  readonly kind: 'too-large';
  /** Kilobytes. */
  readonly limit: number;
}

/** The document could not be read: a mistake of the extension, told to the user rather than hidden. */
export interface Failed extends Known {
  readonly kind: 'failed';
  readonly cause: string;
}

export type State = Answered | Unanswered | TooLarge | Failed;

/**
 * Reads and checks a document as its settings want it.
 *
 * @param document - The document.
 * @param configuration - What is in force for it besides its front matter.
 * @param isOff - Whether the user has turned the checks off for it.
 */
export function analyseDocument(document: TextDocument, configuration: Configuration, isOff: boolean): State {
  try {
    return analyse(document, configuration, isOff);
  } catch (error) {
    console.error(error);
    const cause = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', document, version: document.version, cause };
  }
}

/** What a document would hold with another text. */
export function readText(document: TextDocument, text: string): AnswerFile {
  return parseAnswers(text, { fileName: document.uri.path, named: isNamed(document) });
}

function analyse(document: TextDocument, configuration: Configuration, isOff: boolean): State {
  const { version } = document;
  const settings = readSettings(document.uri);
  if (sizeOf(document) > settings.maxFileSize * 1024) {
    return { kind: 'too-large', document, version, limit: settings.maxFileSize };
  }
  const file = readText(document, document.getText());
  if (file.answers.length === 0) return { kind: 'no-answer', document, version, file };
  const report = settings.enable && !isOff ? lint(file, configuration) : undefined;
  return { kind: 'answers', document, version, file, report, preferences: preferencesOf(configuration) };
}
