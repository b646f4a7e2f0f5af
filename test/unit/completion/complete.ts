import { analyse } from '../../../src/core/analysis.ts';
import { parseAnswers } from '../../../src/core/answer/parse.ts';
import { completionsAt } from '../../../src/core/completion/completions.ts';
import type { Completion } from '../../../src/core/completion/model.ts';

/** How a list is opened. */
export interface Opened {
  readonly fileName?: string;
  /** `false` where a typed character opens it. */
  readonly asked?: boolean;
  readonly competencies?: readonly string[];
}

/** What is offered at the `|` of a text. */
export function offersAt(marked: string, { fileName = 'a.star.md', asked = true, competencies = [] }: Opened = {}) {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const file = parseAnswers(text, { fileName });
  return completionsAt({
    text,
    offset,
    asked,
    isNamed: fileName.endsWith('.star.md'),
    competencies,
    file: () => file,
    analyses: () => file.answers.map((answer) => analyse(file, answer)),
  });
}

/** The labels of what is offered at the `|` of a text. */
export function labelsAt(marked: string, opened?: Opened): string[] {
  return offersAt(marked, opened).map(({ label }) => label);
}

/** The text after an offer was taken; stops of snippets stay as they are written. */
export function taking(marked: string, label: string, opened?: Opened): string {
  const text = marked.replace('|', '');
  const found = offersAt(marked, opened).find((offer) => offer.label === label);
  if (found === undefined) throw new Error(`“${label}” is not offered`);
  return applied(text, found);
}

function applied(text: string, { edit, also }: Completion): string {
  const edits = [edit, ...also].sort((first, second) => second.range.start - first.range.start);
  return edits.reduce(
    (changed, { range, text: written }) => changed.slice(0, range.start) + written + changed.slice(range.end),
    text,
  );
}
