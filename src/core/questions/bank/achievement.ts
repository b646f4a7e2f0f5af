import type { Question } from '../model.ts';

/** About a result that the writer stands behind. */
export const achievementQuestions: readonly Question[] = [
  {
    id: 'achievement-proudest',
    text: 'Which piece of work are you proudest of, and what would be different today without it?',
    type: 'achievement',
    competencies: ['Ownership', 'Operational Excellence'],
  },
  {
    id: 'achievement-improved-process',
    text: 'Tell me about a process that you improved. How do you know that it is better now?',
    type: 'achievement',
    competencies: ['Operational Excellence', 'Analytical Thinking'],
  },
  {
    id: 'achievement-beyond-role',
    text: 'Describe a time you went beyond your role because something needed doing. What came of it?',
    type: 'achievement',
    competencies: ['Ownership', 'Customer Focus'],
  },
  {
    id: 'achievement-new-idea',
    text: 'Tell me about an idea of yours that is still in use. How did it get from thought to habit?',
    type: 'achievement',
    competencies: ['Innovation', 'Influence'],
  },
  {
    id: 'achievement-saved-cost',
    text: 'What is the largest saving in money or time that you brought about, and how was it measured?',
    type: 'achievement',
    competencies: ['Operational Excellence', 'Analytical Thinking'],
    level: 'mid',
  },
  {
    id: 'achievement-hard-problem',
    text: 'What is the hardest problem you have solved at work? Take me through how you found the cause.',
    type: 'achievement',
    competencies: ['Analytical Thinking', 'Resilience'],
  },
  {
    id: 'achievement-exceeded-target',
    text: 'Tell me about a target that you exceeded by far. How much of it was luck?',
    type: 'achievement',
    competencies: ['Ownership', 'Integrity'],
  },
  {
    id: 'achievement-delighted-customer',
    text: 'Describe your greatest success with a customer or user: what did you notice that others had not?',
    type: 'achievement',
    competencies: ['Customer Focus', 'Innovation'],
  },
  {
    id: 'achievement-learned-skill',
    text: 'Tell me about a skill that you had to learn quickly and the first thing you accomplished with it.',
    type: 'achievement',
    competencies: ['Growth Mindset', 'Adaptability'],
    level: 'entry',
  },
  {
    id: 'achievement-large-project',
    text: 'Walk me through the most demanding project that you brought to an end. What were you able to deliver, and by when?',
    type: 'achievement',
    competencies: ['Ownership', 'Prioritisation', 'Stakeholder Management'],
    level: 'senior',
  },
];
