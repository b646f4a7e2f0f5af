import type { Answer } from '../answer/model.ts';
import { linesIn } from '../text/line-at.ts';
import type { Range } from '../text/range.ts';
import type { WrittenQuestion } from './model.ts';

/** A line's indent, then marks of a list or a heading. */
const lead = /^(\s*)((?:(?:[-*+]|#{1,6}|\d{1,9}[.)])\s+)*)/;
/** Bold words at the start of a line. */
const boldWords = /^\*\*((?:[^*\\]|\\.)+)\*\*/;
/** One sentence that asks, with the mark of a question before it. */
const askingWords = /^(?:Q(?:uestion)?[:.]\s*)?([^\s.!?](?:[^.!?]|\.(?=\S))*\?)/i;
/** What may stand between a question and its answer. */
const between = /^(?:[\s*_"”’:–—>-]|A(?:nswer)?[:.])*/;
const prompts = /⟨[^⟩]*⟩/g;
/** So many words make an answer. */
const enough = 3;

interface Begun {
  readonly question: string;
  readonly start: number;
  readonly answer: number;
}

/**
 * The questions of an answer's Follow-ups part, each with what is prepared for it. A question begins a list item, a
 * heading or a paragraph: in bold, or as a sentence that asks. What follows up to the next one is its answer.
 *
 * @param text - The file's text.
 * @param answer - The answer.
 */
export function writtenQuestions(text: string, { coachNotes }: Answer): WrittenQuestion[] {
  return coachNotes.filter(({ part }) => part === 'follow-ups').flatMap(({ body }) => questionsIn(text, body));
}

function questionsIn(text: string, body: Range): WrittenQuestion[] {
  const begun: Begun[] = [];
  let isAfterBlank = true;
  for (const line of linesIn(text, body)) {
    const written = text.slice(line.start, line.end);
    const question = questionAt(written, line.start, isAfterBlank);
    if (question !== undefined) begun.push(question);
    isAfterBlank = written.trim() === '';
  }
  return begun.map(({ question, start, answer }, index) => {
    const end = text.slice(0, begun[index + 1]?.start ?? body.end).trimEnd().length;
    const place = { start: Math.min(answer, Math.max(end, start)), end: Math.max(end, start) };
    const words =
      text
        .slice(place.start, place.end)
        .replace(prompts, '')
        .match(/\p{L}+/gu) ?? [];
    return { question, range: { start, end: place.end }, answer: place, isAnswered: words.length >= enough };
  });
}

/** A question that a line begins. Within a paragraph, and below a list item, what asks belongs to an answer. */
function questionAt(line: string, offset: number, isAfterBlank: boolean): Begun | undefined {
  const [whole = '', indent = '', marks = ''] = lead.exec(line) ?? [];
  if (indent.length > 3 || (marks === '' && !isAfterBlank)) return undefined;
  const rest = line.slice(whole.length);
  // Who answers may quote what was asked.
  if (rest.startsWith('>')) return undefined;
  const [matched, words = ''] = boldWords.exec(rest) ?? askingWords.exec(rest) ?? [];
  if (matched === undefined || words.replace(prompts, '').trim().length < 2) return undefined;
  const from = whole.length + matched.length;
  const gap = between.exec(line.slice(from))?.[0].length ?? 0;
  return { question: words.trim(), start: offset + indent.length, answer: offset + from + gap };
}
