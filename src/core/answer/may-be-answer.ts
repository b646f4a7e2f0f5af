import { frontMatterRange } from './fence.ts';

/** The end of an answer file's name. */
export const answerSuffix = '.star.md';

/** The words of STAR's own labels, by part; the first letter alone may be bold. Chinese ones need no neighbours. */
const words =
  /(s[*_]{0,4}ituations?)|(t[*_]{0,4}asks?|(?:my|your)\s(?:responsibility|role))|(a[*_]{0,4}ctions?|what\s(?:did\s)?(?:i|you)\sd(?:id|o)|steps\si\stook|behaviou?r)|(r[*_]{0,4}esults?)|(what(?:\s(?:i|you|would|did)|['’]i))|(情境|情景|背景)|(任务|任務|目标|目標)|(行动|行動)|(结果|結果|成果)/gi;

/** How many groups of the pattern are in Latin letters; the Chinese ones follow in the same order. */
const latinGroups = 5;

/** Capitals that stand for parts, alone or two told in one. */
const capitals = /(?<![\p{L}\p{N}])(?:[STARLCPO]|ST|TA|AR|RL)(?![\p{L}\p{N}'’])/gu;

/** Words of the same part count as one. */
const enough = { words: 2, parts: 3 };

/** Characters before and after a word that tell whether it may be a label. */
const lookBehind = 40;
const lookAhead = 16;

/** Before a label stand the start of its line, the end of a sentence or a mark, then no words but a few that add nothing. */
const labelBefore =
  /(?:^|[\n\r[{（【|*_>:：.!?;。"“”‘’→)]|(?:^|[^\p{L}\p{N}.$\]])[('])[^\p{L}\p{N}]*(?:(?:the|my|your|our|key|main|final|overall|interview|star|step|part|and|\p{Lu}|\d{1,2})[^\p{L}\p{N}]+){0,3}$/iu;

/** After a label comes a mark, the end of its line, or another label's word; no small word and nothing of a path or call. */
const labelAfter = /^[*_]{0,3}(?:$|[:：.)\]）】|–—<(（"”’&+*_\s]|[^\0-\u02FF])/u;
const smallWordAfter = /^[*_]{0,3},? +(?!and |at |taken|achieved|i )[a-z]/;

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
  for (const { 0: letters, index } of text.matchAll(capitals)) {
    if (!isLabelLike(text, index, index + letters.length)) continue;
    for (const letter of letters) parts.add('_STARLCPO'.indexOf(letter));
    if (parts.size >= enough.parts) return true;
  }
  return false;
}

/** Whether a word stands where a label may. */
function isLabelLike(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + lookAhead);
  if (!labelAfter.test(after) || smallWordAfter.test(after)) return false;
  return labelBefore.test(text.slice(Math.max(0, start - lookBehind), start));
}
