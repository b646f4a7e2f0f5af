import type { NarrativePart, QuestionType } from '../../answer/model.ts';
import type { Message } from '../../finding.ts';
import { message } from '../../finding.ts';
import type { LearningAnalysis } from '../../language/learning/model.ts';
import type { Template } from '../../template/piece.ts';
import { prompt } from '../../template/piece.ts';

/** A sentence, or the rest of one, with places to fill in. */
export interface Frame {
  readonly part: NarrativePart;
  /** As the list shows it. */
  readonly label: string;
  readonly meaning: Message;
  /** Whether it is a whole sentence; else it goes on with one. */
  readonly isSentence: boolean;
  readonly template: Template;
  /** What it adds to a Learning: offered first where that is not there yet. */
  readonly adds?: keyof LearningAnalysis;
  /** The only type of question that it is for. */
  readonly type?: QuestionType;
}

const start = prompt('starting value');
const reached = prompt('value reached');
const period = prompt('period');

/** Frames for a measured Result: how a change is told with its start, its end and its time. */
export const metricFrames: readonly Frame[] = [
  {
    part: 'result',
    label: 'from … to … within …',
    meaning: message('A change with its start, its end and its period'),
    isSentence: false,
    template: ['from ', start, ' to ', reached, ' within ', period],
  },
  {
    part: 'result',
    label: 'by …, from … to …',
    meaning: message('A share with the two values that it comes from'),
    isSentence: false,
    template: ['by ', prompt('share'), ', from ', start, ' to ', reached],
  },
  {
    part: 'result',
    label: 'across …, measured over …',
    meaning: message('How far it reaches, and how long it was watched'),
    isSentence: false,
    template: ['across ', prompt('how many of what'), ', measured over ', period],
  },
  {
    part: 'result',
    label: '… fell from … to … within …',
    meaning: message('Something that went down, such as time, cost or errors'),
    isSentence: true,
    template: [prompt('what was measured'), ' fell from ', start, ' to ', reached, ' within ', period, '.'],
  },
  {
    part: 'result',
    label: '… rose from … to … within …',
    meaning: message('Something that went up, such as sales, users or marks'),
    isSentence: true,
    template: [prompt('what was measured'), ' rose from ', start, ' to ', reached, ' within ', period, '.'],
  },
  {
    part: 'result',
    label: 'I cut … from … to … in …',
    meaning: message('A change that was yours alone'),
    isSentence: true,
    template: ['I cut ', prompt('what was measured'), ' from ', start, ' to ', reached, ' in ', period, '.'],
  },
  {
    part: 'result',
    label: 'In the … since, there has been no …',
    meaning: message('Something bad that has not come back'),
    isSentence: true,
    template: ['In the ', period, ' since, there has been no ', prompt('what used to happen'), '.'],
  },
  {
    part: 'result',
    label: 'Before, …. Now, ….',
    meaning: message('A change that has no number: what people do now and did not do before'),
    isSentence: true,
    template: ['Before, ', prompt('who had to do what'), '. Now, ', prompt('what they do instead'), '.'],
  },
  {
    part: 'result',
    label: 'It cost …',
    meaning: message('What a failure cost, said plainly'),
    isSentence: true,
    template: ['It cost ', prompt('time, money or trust, as a number'), '.'],
    type: 'failure',
  },
];

/** Frames for a Learning: the lesson, what has changed for good, how it has held, and what prevents it. */
export const learningFrames: readonly Frame[] = [
  {
    part: 'learning',
    label: 'I learned that I …',
    meaning: message('The lesson, about your own way of working'),
    isSentence: true,
    template: ['I learned that I ', prompt('what you saw in your own way of working'), '.'],
    adds: 'lessons',
  },
  {
    part: 'learning',
    label: 'Since then, I … before …',
    meaning: message('The lasting change: what you do every time'),
    isSentence: true,
    template: [
      'Since then, I ',
      prompt('what you do every time'),
      ' before ',
      prompt('what it must not be missing from'),
      '.',
    ],
    adds: 'changes',
  },
  {
    part: 'learning',
    label: 'It has been used for … since.',
    meaning: message('Evidence: how often it has been used, and by whom'),
    isSentence: true,
    template: ['It has been used for ', prompt('number and kind of cases'), ' since.'],
    adds: 'evidence',
  },
  {
    part: 'learning',
    label: 'So that it does not happen again, …',
    meaning: message('Prevention: the check, rule or tool that is in place now'),
    isSentence: true,
    template: [
      'So that it does not happen again, ',
      prompt('the check, rule or tool'),
      ' now ',
      prompt('what it does'),
      '.',
    ],
    adds: 'prevention',
    type: 'failure',
  },
];
