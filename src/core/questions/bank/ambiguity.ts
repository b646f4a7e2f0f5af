import type { Question } from '../model.ts';

/** About acting before everything was known, or while it changed. */
export const ambiguityQuestions: readonly Question[] = [
  {
    id: 'ambiguity-unclear-task',
    text: 'Tell me about a task that was unclear when it came to you. What did you do first?',
    type: 'ambiguity',
    competencies: ['Adaptability', 'Ownership'],
  },
  {
    id: 'ambiguity-incomplete-data',
    text: 'Describe a decision that you made with incomplete information. What did you choose not to wait for?',
    type: 'ambiguity',
    competencies: ['Decision Making', 'Analytical Thinking'],
  },
  {
    id: 'ambiguity-changed-goal',
    text: 'Tell me about a goal that changed halfway. Which work did you throw away?',
    type: 'ambiguity',
    competencies: ['Adaptability', 'Prioritisation'],
  },
  {
    id: 'ambiguity-new-field',
    text: 'When did you have to get something done in a field that was unfamiliar to you?',
    type: 'ambiguity',
    competencies: ['Growth Mindset', 'Adaptability'],
    level: 'entry',
  },
  {
    id: 'ambiguity-no-owner',
    text: 'Tell me about a problem with no clear owner. How did it become yours?',
    type: 'ambiguity',
    competencies: ['Ownership', 'Influence'],
  },
  {
    id: 'ambiguity-reorganisation',
    text: 'Describe working through a reorganisation or a change of plan that nobody explained. What did you hold on to?',
    type: 'ambiguity',
    competencies: ['Resilience', 'Adaptability'],
  },
  {
    id: 'ambiguity-first-of-its-kind',
    text: 'Tell me about being the first to do something in your organisation, with no example to follow.',
    type: 'ambiguity',
    competencies: ['Innovation', 'Decision Making'],
    level: 'senior',
  },
  {
    id: 'ambiguity-vague-request',
    text: 'A customer could not say what they wanted. How did you turn a vague wish into something that could be built or done?',
    type: 'ambiguity',
    competencies: ['Customer Focus', 'Analytical Thinking'],
  },
  {
    id: 'ambiguity-risk',
    text: 'Tell me about a calculated risk that you took under uncertainty. Which bet did you make, and what was your way back?',
    type: 'ambiguity',
    competencies: ['Decision Making', 'Innovation'],
    level: 'senior',
  },
  {
    id: 'ambiguity-contradicting-signals',
    text: 'When did the facts you had contradict each other, and how did you act in spite of the uncertainty?',
    type: 'ambiguity',
    competencies: ['Analytical Thinking', 'Decision Making'],
    level: 'mid',
  },
];
