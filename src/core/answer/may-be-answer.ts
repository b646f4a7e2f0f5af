import { frontMatterRange } from './fence.ts';

/** The end of an answer file's name. */
export const answerSuffix = '.star.md';

/** The words of STAR's own labels, by part; the first letter alone may be bold. Chinese ones need no neighbours. */
const words =
  /(s[*_]{0,4}ituations?)|(t[*_]{0,4}asks?|(?:my|your)\s(?:responsibility|role))|(a[*_]{0,4}ctions?|what\s(?:did\s)?(?:i|you)\sd(?:id|o)|steps\si\stook|behaviou?r)|(r[*_]{0,4}esults?)|(what(?:\s(?:i|you|would|did)|['’]i))|(情境|情景|背景)|(任务|任務|目标|目標)|(行动|行動)|(结果|結果|成果)/gi;

/** How many groups of the pattern are in Latin letters; the Chinese ones follow in the same order. */
const latinGroups = 5;

/** Capitals that stand for parts, with what parts them from the text. */
const capitals =
  /(?<![\p{L}\p{N}'’])([STARLCPO]{1,3})(?=[*_\s\p{Extended_Pictographic}]{0,8}[:：)）\]】|*_<\-–—.(/&+]|\s*$)/gmu;

/** Words of the same part count as one. */
const enough = { words: 2, parts: 3 };

/** A label's words begin so near to the start of a line, or after a mark. */
const nearStart = 48;

/**
 * Whether a file may hold an answer, told without parsing: by its name, its front matter, or words that its labels would
 * need. Where this is false, `parseAnswers` finds no answer.
 *
 * @param text - The file's text.
 * @param fileName - Its name or path.
 */
export function mayBeAnswer(text: string, fileName?: string): boolean {
  if (isAnswerName(fileName)) return true;
  const matter = frontMatterRange(text);
  if (matter !== undefined && /star/i.test(text.slice(matter.start, matter.end))) return true;
  return hasLabels(text);
}

/** Whether a file's name says that it is an answer file. */
export function isAnswerName(fileName: string | undefined): boolean {
  return fileName?.toLowerCase().endsWith(answerSuffix) ?? false;
}

function hasLabels(text: string): boolean {
  const parts = new Set<number>();
  for (const match of text.matchAll(words)) {
    const group = match.findIndex((part, index) => index > 0 && (part as string | undefined) !== undefined);
    const isLatin = group <= latinGroups;
    if (isLatin && !isLabelLike(text, match.index, match.index + match[0].length)) continue;
    parts.add(isLatin ? group : group - latinGroups);
    if (parts.size >= enough.words) return true;
  }
  for (const [, letters] of text.matchAll(capitals)) {
    for (const letter of letters ?? '') parts.add('_STARLCPO'.indexOf(letter));
    if (parts.size >= enough.parts) return true;
  }
  return false;
}

/** Whether a word stands where a label may: at the start of a line or after a mark, and before no small word. */
function isLabelLike(text: string, start: number, end: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return false;
  if (!/^[*_]*(?![a-z]| [a-z])|^ (?:and|at|taken|achieved|i) /i.test(text.slice(end, end + 12))) return false;
  const before = text.slice(Math.max(0, start - nearStart), start);
  return start <= nearStart || /[\n\r]/.test(before) || /[^\p{L}\p{N}\s,'’-][\s*_]*$/u.test(before);
}
