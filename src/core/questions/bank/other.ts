import type { Question } from '../model.ts';

/** Questions that fit none of the other types. */
export const otherQuestions: readonly Question[] = [
  {
    id: 'other-feedback-received',
    text: 'Tell me about feedback that changed the way you work.',
    type: 'other',
    competencies: ['Growth Mindset', 'Emotional Intelligence'],
  },
  {
    id: 'other-customer-need',
    text: 'When did you find out what a customer needed although they had asked for something else?',
    type: 'other',
    competencies: ['Customer Focus', 'Analytical Thinking'],
  },
  {
    id: 'other-explain-simply',
    text: 'Tell me about something complicated that you explained to a person with no background in it.',
    type: 'other',
    competencies: ['Communication', 'Customer Focus'],
  },
  {
    id: 'other-right-thing',
    text: 'Describe a moment when doing the right thing was not in your own interest.',
    type: 'other',
    competencies: ['Integrity', 'Decision Making'],
  },
  {
    id: 'other-questioned-habit',
    text: 'Tell me about something that was always done one way until you asked why.',
    type: 'other',
    competencies: ['Innovation', 'Operational Excellence'],
  },
  {
    id: 'other-data-surprise',
    text: 'When did data tell you the opposite of what you believed? What did you do with it?',
    type: 'other',
    competencies: ['Analytical Thinking', 'Integrity'],
  },
  {
    id: 'other-bad-news',
    text: 'Describe how you once told a client or a manager something that they did not want to hear.',
    type: 'other',
    competencies: ['Communication', 'Stakeholder Management'],
  },
  {
    id: 'other-self-taught',
    text: 'What have you taught yourself in the last year, and where has it been of use?',
    type: 'other',
    competencies: ['Growth Mindset', 'Ownership'],
    level: 'entry',
  },
  {
    id: 'other-simplify',
    text: 'Give an example of something that you made simpler by taking things away.',
    type: 'other',
    competencies: ['Innovation', 'Operational Excellence'],
  },
  {
    id: 'other-confidential',
    text: 'Tell me about a confidence that was not easy to keep.',
    type: 'other',
    competencies: ['Integrity', 'Emotional Intelligence'],
  },
  {
    id: 'other-share-knowledge',
    text: 'When did you write something down or teach a class so that a lesson of yours would reach more people?',
    type: 'other',
    competencies: ['Mentoring', 'Communication'],
  },
  {
    id: 'other-long-term',
    text: 'Tell me about a time you chose the slower way because it would pay off in later years.',
    type: 'other',
    competencies: ['Ownership', 'Decision Making'],
    level: 'senior',
  },
];
