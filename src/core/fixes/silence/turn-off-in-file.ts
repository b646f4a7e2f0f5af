import { insideFences } from '../../answer/front-matter.ts';
import type { AnswerFile } from '../../answer/model.ts';
import { markLength } from '../../answer/source.ts';
import type { Edit, Finding } from '../../finding.ts';
import { lineBreakOf } from '../../text/line-break.ts';
import { contains } from '../../text/range.ts';
import { turnOffIn } from './turn-off.ts';

/**
 * Turns a finding's rule off for its file by the front matter: `star: {rules: {RULE: off}}`. Where the front matter is
 * written in a way that cannot be added to, a comment below it does the same.
 *
 * @returns `undefined` for a finding in such front matter, which no comment reaches.
 */
export function turnOffInFile(file: AnswerFile, { rule, range }: Finding): Edit | undefined {
  const { text, metadata } = file;
  const lineBreak = lineBreakOf(text);
  const matter = metadata.range;
  if (matter === undefined) {
    const lines = ['---', 'star:', '  rules:', `    ${rule}: off`, '---', '', ''];
    return insert(markLength(text), lines.join(lineBreak));
  }
  const edit = turnOffIn(text, insideFences(text, matter), ['star', 'rules'], rule);
  if (edit !== undefined || contains(matter, range)) return edit;
  return insert(matter.end, `${lineBreak}${lineBreak}<!-- star-writer disable ${rule} -->`);
}

function insert(offset: number, text: string): Edit {
  return { range: { start: offset, end: offset }, text, snippet: false };
}
