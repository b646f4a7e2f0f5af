import type { Answer, AnswerFile } from '../answer/model.ts';
import { placeOf } from '../answer/missing.ts';
import { message } from '../finding.ts';
import { insertQuestion } from '../fixes/question-prompt.ts';
import { contains } from '../text/range.ts';
import type { Rule } from './rule.ts';

/** An answer that does not say which question it answers. Where none of a file's answers does, it is said once. */
export const missingQuestion: Rule = {
  metadata: {
    id: 'missing-question',
    group: 'structure',
    severity: 'hint',
    english: false,
    brief: 'No question',
    summary: 'The answer does not say which question it answers.',
    options: {},
  },
  check({ file, answer, report }) {
    if (answer.sections.length === 0 || asks(answer) || isSaidBefore(file, answer)) return;
    report({
      message: message('Which question does this answer? Without its words nobody can tell whether it is answered.'),
      range: placeOf(answer),
      fixes: [
        { title: message('Put in a prompt for the question'), edits: [insertQuestion(file.text, answer)], safe: false },
      ],
    });
  },
};

/** A question stands there, or a prompt for one. */
function asks({ question, title, placeholders }: Answer): boolean {
  if (question !== undefined) return true;
  return placeholders.some(({ range }) => title === undefined || !contains(title.range, range));
}

function isSaidBefore(file: AnswerFile, answer: Answer): boolean {
  if (file.answers[0] === answer) return false;
  const isAsking = asking.get(file) ?? file.answers.some(asks);
  asking.set(file, isAsking);
  return !isAsking;
}

/** Whether any answer of a file says its question: the same for all of them. */
const asking = new WeakMap<AnswerFile, boolean>();
