import type { Analysis } from '../analysis.ts';
import { sectionsOf } from '../analysis.ts';
import type { NarrativePart, Section } from '../answer/model.ts';
import { toPlain, toSnippet } from '../template/render.ts';
import type { Frame } from './lexicon/frames.ts';
import { learningFrames, metricFrames } from './lexicon/frames.ts';
import type { Line } from '../text/line-at.ts';
import type { Completion, CompletionRequest } from './model.ts';
import { asItIs, offer } from './model.ts';

const wordAtEnd = /\p{L}*$/u;
/** A sentence begins: nothing but a list's or quotation's mark on the line, or the end of another one. */
const sentenceStart = /^\s*(?:(?:[-*+>]|\d{1,9}[.)])\s+)*$|[.!?…]["”’)]*\s+$/u;
/** The marks between a label and its text. */
const labelEnd = /^(?:<\/\w{1,10}>|[*_:.)\]】–—-])+(?=\s)/u;
/** A line that was begun with a word, behind which a sentence goes on. */
const goesOn = /[\p{L}\p{N}”’)%]\s+$/u;

/**
 * Sentences to fill in, and ends of sentences, for a Result or a Learning; what a Learning lacks comes first.
 *
 * @param request - Where it is to be completed.
 * @param line - Its line.
 * @param section - The part that the caret is in.
 * @param analysis - What the answer says.
 */
export function offerFrames(
  request: CompletionRequest,
  line: Line,
  section: Section,
  analysis: Analysis | undefined,
): Completion[] {
  const word = wordAtEnd.exec(line.before)?.[0] ?? '';
  // What stands before the word: on its line, or behind the label where that is on it too.
  const from = Math.max(line.range.start, section.label.range.end);
  const lead = request.text.slice(from, request.offset - word.length).replace(labelEnd, '');
  const isStart = sentenceStart.test(lead);
  if (!isStart && !goesOn.test(lead)) return [];
  const frames = [...metricFrames, ...learningFrames].filter(
    (frame) =>
      section.parts.includes(frame.part) &&
      frame.isSentence === isStart &&
      (frame.type === undefined || frame.type === analysis?.questionType),
  );
  const range = { start: request.offset - word.length, end: request.offset };
  return inOrderOfNeed(frames, analysis).map((frame) =>
    offer({
      kind: 'frame',
      label: frame.label,
      detail: frame.meaning,
      documentation: { lines: [asItIs(toPlain(frame.template)), frame.meaning], items: [] },
      edit: { range, text: toSnippet(frame.template), snippet: true },
    }),
  );
}

function inOrderOfNeed(frames: readonly Frame[], analysis: Analysis | undefined): Frame[] {
  const told = (part: NarrativePart, aspect: NonNullable<Frame['adds']>) =>
    analysis !== undefined && sectionsOf(analysis, part).some(({ learning }) => learning[aspect].length > 0);
  const isTold = ({ part, adds }: Frame) => adds !== undefined && told(part, adds);
  return [...frames.filter((frame) => !isTold(frame)), ...frames.filter(isTold)];
}
