import { parseAnswers } from '../core/answer/parse.ts';
import type { Configuration } from '../core/configuration.ts';
import { fixAll } from '../core/fixes/apply.ts';
import { lint } from '../core/lint.ts';
import type { Report } from '../core/lint.ts';

/** A file and what was found in it. */
export interface CheckedFile {
  readonly name: string;
  readonly text: string;
  /** Whether the file shows by itself that it is an answer, and was not only named as one. */
  readonly recognised: boolean;
  readonly report: Report;
}

/** Checks one text. Where it does not show by itself that it is an answer, but was named as one, its labels are taken. */
export function check(name: string, text: string, named: boolean, configuration: Configuration): CheckedFile {
  const plain = parseAnswers(text, { fileName: name });
  const recognised = plain.answers.length > 0;
  const file = recognised || !named ? plain : parseAnswers(text, { fileName: name, named });
  return { name, text, recognised, report: lint(file, configuration) };
}

/** Applies safe fixes until none is left, and checks what came out. */
export function fix(name: string, text: string, named: boolean, configuration: Configuration): CheckedFile {
  const findingsOf = (current: string) => check(name, current, named, configuration).report.findings;
  return check(name, fixAll(text, findingsOf), named, configuration);
}
