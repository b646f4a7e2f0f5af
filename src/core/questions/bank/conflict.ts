import type { Question } from '../model.ts';

/** About people who wanted different things. */
export const conflictQuestions: readonly Question[] = [
  {
    id: 'conflict-colleague',
    text: 'Tell me about a disagreement with a colleague over how the work should be done. How did it end?',
    type: 'conflict',
    competencies: ['Conflict Resolution', 'Communication'],
  },
  {
    id: 'conflict-manager',
    text: 'When did you disagree with your manager on something that mattered? What did you say, and when?',
    type: 'conflict',
    competencies: ['Integrity', 'Influence'],
  },
  {
    id: 'conflict-difficult-customer',
    text: 'Describe an angry client, patient or customer whom you had to win back.',
    type: 'conflict',
    competencies: ['Customer Focus', 'Emotional Intelligence'],
  },
  {
    id: 'conflict-between-others',
    text: 'Two people you depended on were in open conflict. What was your part in settling it?',
    type: 'conflict',
    competencies: ['Conflict Resolution', 'Leadership'],
    level: 'senior',
  },
  {
    id: 'conflict-priorities',
    text: 'Tell me about a clash of priorities between your group and another one. Who gave way, and why?',
    type: 'conflict',
    competencies: ['Stakeholder Management', 'Prioritisation'],
    level: 'mid',
  },
  {
    id: 'conflict-persuade',
    text: 'Describe a time when you had to persuade somebody who had good reasons to say no.',
    type: 'conflict',
    competencies: ['Influence', 'Communication'],
  },
  {
    id: 'conflict-lost-argument',
    text: 'Tell me about an argument that you lost. How did you carry out a decision you had spoken against?',
    type: 'conflict',
    competencies: ['Teamwork', 'Integrity'],
  },
  {
    id: 'conflict-difficult-colleague',
    text: 'Who was the most difficult person to work with in your last job, and what did you do to make it work?',
    type: 'conflict',
    competencies: ['Emotional Intelligence', 'Teamwork'],
  },
  {
    id: 'conflict-unwelcome-feedback',
    text: 'Tell me about a time you gave somebody feedback and they pushed back. What happened next?',
    type: 'conflict',
    competencies: ['Communication', 'Conflict Resolution'],
  },
  {
    id: 'conflict-ethics',
    text: 'When did you object to something that others saw no problem with? How did you handle the friction?',
    type: 'conflict',
    competencies: ['Integrity', 'Conflict Resolution'],
  },
  {
    id: 'conflict-negotiation',
    text: 'Walk me through a negotiation in which both sides had something to lose and the tension was high.',
    type: 'conflict',
    competencies: ['Influence', 'Stakeholder Management'],
    level: 'senior',
  },
];
