import type { Question } from '../model.ts';

/** About something that went wrong by the writer's own doing. */
export const failureQuestions: readonly Question[] = [
  {
    id: 'failure-own-mistake',
    text: 'Tell me about a mistake of yours that other people had to live with. What did you do once you knew?',
    type: 'failure',
    competencies: ['Accountability', 'Integrity'],
  },
  {
    id: 'failure-missed-goal',
    text: 'Describe a goal that you fell short of. When did you see it coming, and what has changed in the way you work?',
    type: 'failure',
    competencies: ['Accountability', 'Growth Mindset'],
  },
  {
    id: 'failure-wrong-decision',
    text: 'Which decision of yours would you take back, and how did you find out that it was wrong?',
    type: 'failure',
    competencies: ['Decision Making', 'Growth Mindset'],
    level: 'mid',
  },
  {
    id: 'failure-project-stopped',
    text: 'Tell me about a project of yours that failed. How much of that was down to you?',
    type: 'failure',
    competencies: ['Ownership', 'Accountability'],
    level: 'senior',
  },
  {
    id: 'failure-late-warning',
    text: 'Tell me about a time when you raised a problem later than you should have. What went wrong because of the delay?',
    type: 'failure',
    competencies: ['Stakeholder Management', 'Communication'],
  },
  {
    id: 'failure-quality',
    text: 'Describe work that you handed over and later regretted. How did you make good for it?',
    type: 'failure',
    competencies: ['Operational Excellence', 'Customer Focus'],
  },
  {
    id: 'failure-people',
    text: 'When did you let a colleague down? How did you put it right between you?',
    type: 'failure',
    competencies: ['Emotional Intelligence', 'Accountability'],
  },
  {
    id: 'failure-hiring',
    text: 'Tell me about a time you misjudged a person for a role or a task. What did you overlook, and how do you judge now?',
    type: 'failure',
    competencies: ['Leadership', 'Decision Making'],
    level: 'lead',
  },
  {
    id: 'failure-tough-feedback',
    text: 'What is the hardest feedback on a shortcoming of yours that turned out to be right, and what did you do with it?',
    type: 'failure',
    competencies: ['Growth Mindset', 'Resilience'],
  },
  {
    id: 'failure-wrong-assumption',
    text: 'Tell me about a setback that began with something you had taken for granted and that proved wrong.',
    type: 'failure',
    competencies: ['Analytical Thinking', 'Growth Mindset'],
  },
  {
    id: 'failure-change-not-adopted',
    text: 'Describe an improvement of yours that nobody took up. Why did it not work, and what would you do differently?',
    type: 'failure',
    competencies: ['Innovation', 'Influence'],
    level: 'senior',
  },
  {
    id: 'failure-strategic',
    text: 'Tell me about a failure that showed only months later. How did you trace it back, answer for it and keep it from coming back?',
    type: 'failure',
    competencies: ['Accountability', 'Operational Excellence', 'Analytical Thinking'],
    level: 'lead',
  },
];
