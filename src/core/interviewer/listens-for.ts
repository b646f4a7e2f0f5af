import type { NarrativePart, QuestionType } from '../answer/model.ts';
import type { Message } from '../finding.ts';
import { message } from '../finding.ts';
import type { Listening } from './by-type.ts';
import { listeningByType } from './by-type.ts';

/** What is listened for whatever the question. */
const always: Listening = {
  situation: [
    message('Where and when it was, and your role, in two or three sentences.'),
    message('One fact that shows the scale: people, money, volume or time.'),
  ],
  task: [
    message('What was yours to achieve, told apart from what others had to.'),
    message('Why it mattered, and how anybody could tell that it was reached.'),
  ],
  action: [
    message('What you did yourself, step by step, in the first person.'),
    message('Why you chose that, and what you turned down for it.'),
  ],
  result: [
    message('What changed, as a number with what it was before and over which time.'),
    message('What it meant for those it was done for, and what fell short.'),
  ],
  learning: [
    message('What you know now about your own way of working.'),
    message('A case since then in which you did it differently.'),
  ],
};

/**
 * What an interviewer listens for in a part of the story, the weightier first.
 *
 * @param part - The part.
 * @param type - The type of the question that is answered.
 */
export function listensFor(part: NarrativePart, type: QuestionType): readonly Message[] {
  return (type === 'other' ? always : listeningByType[type])[part];
}
