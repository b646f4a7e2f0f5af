import type { AnswerFile } from './answer/model.ts';
import type { Range } from './text/range.ts';

/**
 * The sentence of the narrative that a caret stands in, its two ends included: whoever types the last word, or the full
 * stop, is still in it; the space behind it leaves it.
 *
 * @param file - The file.
 * @param offset - Offset of the caret, 0-based.
 * @returns `undefined` outside the narrative's sentences.
 */
export function sentenceAt({ answers }: AnswerFile, offset: number): Range | undefined {
  for (const { sections } of answers) {
    for (const { range, blocks } of sections) {
      if (offset < range.start || offset > range.end) continue;
      const sentences = blocks.flatMap((block) => block.sentences);
      const sentence = sentences.findLast((one) => one.range.start <= offset && offset <= one.range.end);
      if (sentence !== undefined) return sentence.range;
    }
  }
  return undefined;
}
