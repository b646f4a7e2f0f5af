import { stringify } from 'yaml';
import type { QuestionType } from '../answer/model.ts';
import { questionTypes } from '../answer/model.ts';
import { levels } from '../questions/model.ts';
import type { Piece, Template } from './piece.ts';
import { choice, field, prompt } from './piece.ts';

/** Seconds; the middle of the 90 to 180 that a spoken answer may take. */
const defaultTarget = 120;

/**
 * The front matter of a new answer, both fences included.
 *
 * @param type - The question's type, if it is known; the others can still be chosen.
 * @param competencies - Names, as they shall stand in the file.
 * @returns A template that ends in a line break.
 */
export function frontMatter(type: QuestionType | undefined, competencies: readonly string[]): Template {
  return [
    '---\nstar: true\ntype: ',
    typeChoice(type),
    '\nlevel: ',
    choice(['mid', ...levels.filter((level) => level !== 'mid')]),
    '\ncompetencies: ',
    ...list(competencies),
    '\ncompany: ',
    prompt('employer you prepare for, or a role'),
    '\ntags: ',
    ...list([]),
    '\ntarget: ',
    field(String(defaultTarget)),
    '\n---\n',
  ];
}

function typeChoice(type: QuestionType = 'other'): Piece {
  return choice([type, ...questionTypes.filter((other) => other !== type)]);
}

/** A list on one line, each value on it too; an empty one has a stop for the cursor between its brackets. */
function list(values: readonly string[]): Template {
  if (values.length === 0) return ['[', field(), ']'];
  return [flowList(values)];
}

/**
 * Texts as a YAML list on one line, each of them on it too.
 *
 * @param values - The texts.
 */
export function flowList(values: readonly string[]): string {
  const lines = values.map((value) => value.replaceAll(/\s+/g, ' ').trim());
  return stringify(lines, { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trimEnd();
}
