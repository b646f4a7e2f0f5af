import type { AnswerFile } from '../../core/answer/model.ts';
import type { Edit } from '../../core/finding.ts';

/**
 * Turns a rule off for a file by its front matter: `star: {rules: {RULE: off}}`. Where the front matter is written in a
 * way that cannot be added to line by line, a comment below it does the same.
 */
export function turnOffInFile(file: AnswerFile, rule: string): Edit {
  const { range } = file.metadata;
  if (range === undefined) return insert(0, `---\nstar:\n  rules:\n    ${rule}: off\n---\n\n`);
  if (file.metadata.problems.length > 0) return comment(file, rule);
  return inStar(file, rule) ?? comment(file, rule);
}

function inStar({ text, metadata }: AnswerFile, rule: string): Edit | undefined {
  const end = metadata.range?.end ?? 0;
  const star = metadata.entries.find(({ key }) => key === 'star');
  if (star === undefined) return insert(text.lastIndexOf('\n', end - 1) + 1, `star:\n  rules:\n    ${rule}: off\n`);
  if (!isRecord(star.value)) {
    const colon = text.indexOf(':', star.keyRange.end);
    if (colon < 0) return undefined;
    const range = { start: colon + 1, end: Math.max(colon + 1, star.valueRange.end) };
    return { range, text: `\n  rules:\n    ${rule}: off`, snippet: false };
  }
  return inMapping(text, star.keyRange.end, star.valueRange.end, star.value, rule);
}

/** Into a block mapping below `star:`, at its `rules:` where it has some. */
function inMapping(
  text: string,
  start: number,
  end: number,
  star: Readonly<Record<string, unknown>>,
  rule: string,
): Edit | undefined {
  const lines = linesBetween(text, text.indexOf('\n', start) + 1, end);
  const [first] = lines;
  if (first === undefined || first.indentation === '' || text.slice(start, first.start).includes('{')) return undefined;
  if (!('rules' in star))
    return insert(first.start, `${first.indentation}rules:\n${first.indentation}  ${rule}: off\n`);
  const head = lines.findIndex(({ content }) => content.trimEnd() === 'rules:');
  const child = lines[head + 1];
  if (head < 0 || child === undefined || child.indentation.length <= (lines[head]?.indentation.length ?? 0)) {
    return undefined;
  }
  const own = lines.find(({ content }) => content.startsWith(`${rule}:`));
  if (own === undefined) return insert(child.start, `${child.indentation}${rule}: off\n`);
  if (own.indentation !== child.indentation || own.content.includes('[')) return undefined;
  const from = own.start + own.indentation.length;
  return { range: { start: from, end: from + own.content.trimEnd().length }, text: `${rule}: off`, snippet: false };
}

interface Line {
  readonly start: number;
  readonly indentation: string;
  readonly content: string;
}

function linesBetween(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  for (let from = start; from > 0 && from < end; from = text.indexOf('\n', from) + 1) {
    const next = text.indexOf('\n', from);
    const line = text.slice(from, next < 0 ? text.length : next);
    const content = line.trimStart();
    lines.push({ start: from, indentation: line.slice(0, line.length - content.length), content });
    if (next < 0) break;
  }
  return lines;
}

function comment({ text, metadata }: AnswerFile, rule: string): Edit {
  const end = text.indexOf('\n', metadata.range?.end ?? 0);
  const directive = `<!-- star-writer disable ${rule} -->`;
  return end < 0 ? insert(text.length, `\n\n${directive}\n`) : insert(end + 1, `\n${directive}\n`);
}

function insert(offset: number, text: string): Edit {
  return { range: { start: offset, end: offset }, text, snippet: false };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
