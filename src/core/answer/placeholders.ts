import { sliceProse } from '../text/prose-edit.ts';
import type { Prose } from '../text/prose.ts';
import { toSource } from '../text/prose.ts';
import type { Range } from '../text/range.ts';
import type { Placeholder } from './model.ts';

/** A prompt of the template. */
const prompt = /⟨[^⟨⟩]*⟩/g;

/** Numbers that are still to be filled in: `XX%`, `[X]%`, `$XX`, `[X]`, `XXX users`. */
const emptyNumber =
  /\[X{1,4}\](?:\s?%)?|(?<![\p{L}\p{N}])(?:X{1,3}\s?%|[$€£]?X{2,4}(?![\p{L}\p{N}])|[$€£]X(?![\p{L}\p{N}]))/gu;

/** A whole text that only says that it is to be written. */
const toDo = /^[[(*_"“]*(?:TODO|TBD|FIXME|TBC)\b(?::.*|[\])*_."”]*)$/s;

/** A whole text without a word: dots, dashes, lines to write on. */
const blank = /^[.…_\-–—?\s·*]+$/;

/** The stretches of a block's prose that are yet to be written, in order and apart: offsets in the prose. */
export function findPlaceholders(prose: Prose): Range[] {
  const { text } = prose;
  if (text === '') return [];
  if (toDo.test(text) || blank.test(text)) return [{ start: 0, end: text.length }];
  const prompts = text.includes('⟨') ? matches(text, prompt) : [];
  const found = [...prompts, ...(text.includes('X') ? matches(text, emptyNumber) : [])]
    .filter((range) => !prose.code.some((code) => range.start < code.end && range.end > code.start))
    .sort((first, second) => first.start - second.start);
  return found.filter((range, index) => range.start >= (found[index - 1]?.end ?? 0));
}

/** A stretch of prose as a placeholder of the file. */
export function toPlaceholder(prose: Prose, range: Range): Placeholder {
  return { text: sliceProse(prose, range).text, range: toSource(prose, range) };
}

function matches(text: string, pattern: RegExp): Range[] {
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
