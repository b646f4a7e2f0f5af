import { parseAnswers } from '../../../src/core/answer/parse.ts';
import type { AnswerFile } from '../../../src/core/answer/model.ts';
import type { Configuration } from '../../../src/core/configuration.ts';
import type { Edit, Finding } from '../../../src/core/finding.ts';
import { applyEdits } from '../../../src/core/fixes/apply.ts';
import { lint } from '../../../src/core/lint.ts';
import { readSnippet } from '../snippet-reader.ts';

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

/** The text after a fix as an editor leaves it: stops of snippets show their first values. */
export function applyFix(text: string, edits: readonly Edit[]): string {
  return applyEdits(text, plainEdits(text, edits));
}

/** Edits with the texts that an editor puts in before anything is typed into their stops. */
export function plainEdits(text: string, edits: readonly Edit[]): Edit[] {
  return edits.map((edit) => (edit.snippet ? { ...edit, text: expand(text, edit) } : edit));
}

/** VS Code gives the lines that a snippet adds the indentation of the line that it begins on, and the file's line ends. */
function expand(text: string, { range, text: snippet }: Edit): string {
  const line =
    text
      .slice(0, range.start)
      .split(/\r\n|\r|\n/)
      .at(-1) ?? '';
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return readSnippet(snippet).text.replaceAll('\n', `${lineEnd}${indentation}`);
}
