import { parseAnswers } from '../../../src/core/answer/parse.ts';
import type { AnswerFile } from '../../../src/core/answer/model.ts';
import type { Configuration } from '../../../src/core/configuration.ts';
import type { Edit, Finding } from '../../../src/core/finding.ts';
import { applyEdits } from '../../../src/core/fixes/apply.ts';
import { lint } from '../../../src/core/lint.ts';
import { plainSnippet } from './plain-snippet.ts';

/** Parses a text as a file that was named as an answer. */
export function parseNamed(text: string): AnswerFile {
  return parseAnswers(text, { named: true });
}

/** The findings of a text that was named as an answer. */
export function findingsOf(text: string, configuration: Configuration = {}): readonly Finding[] {
  return lint(parseNamed(text), configuration).findings;
}

/** The findings of one rule. */
export function findingsBy(rule: string, text: string): readonly Finding[] {
  return findingsOf(text).filter((finding) => finding.rule === rule);
}

/** The text after a fix, its snippets with their first values as an editor shows them. */
export function applyFix(text: string, edits: readonly Edit[]): string {
  return applyEdits(
    text,
    edits.map((edit) => (edit.snippet ? { ...edit, text: plainSnippet(edit.text) } : edit)),
  );
}
