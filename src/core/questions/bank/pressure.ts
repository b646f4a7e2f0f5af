import type { Question } from '../model.ts';

/** About too little time, too much work, or an emergency. */
export const pressureQuestions: readonly Question[] = [
  {
    id: 'pressure-tight-deadline',
    text: 'Tell me about a deadline that looked impossible. What did you leave out to meet it?',
    type: 'pressure',
    competencies: ['Prioritisation', 'Decision Making'],
  },
  {
    id: 'pressure-emergency',
    text: 'Describe an emergency at work in which people looked to you. What did you do in the first ten minutes?',
    type: 'pressure',
    competencies: ['Resilience', 'Leadership'],
  },
  {
    id: 'pressure-competing-tasks',
    text: 'Tell me about a week with more urgent tasks than hours. How did you choose?',
    type: 'pressure',
    competencies: ['Prioritisation', 'Stakeholder Management'],
  },
  {
    id: 'pressure-understaffed',
    text: 'When did you have to keep a service running with too few people? What suffered, and what did not?',
    type: 'pressure',
    competencies: ['Operational Excellence', 'Resilience'],
  },
  {
    id: 'pressure-calm',
    text: 'Give an example of staying calm under pressure when those around you could not.',
    type: 'pressure',
    competencies: ['Emotional Intelligence', 'Resilience'],
  },
  {
    id: 'pressure-quick-decision',
    text: 'Tell me about a decision you had to make within minutes. How did it hold up the next day?',
    type: 'pressure',
    competencies: ['Decision Making', 'Analytical Thinking'],
  },
  {
    id: 'pressure-late-change',
    text: 'Describe a request that changed at the last minute. How did you still deliver?',
    type: 'pressure',
    competencies: ['Adaptability', 'Customer Focus'],
  },
  {
    id: 'pressure-incident',
    text: 'Walk me through an outage or incident that you had to handle. Whom did you tell what, and when?',
    type: 'pressure',
    competencies: ['Communication', 'Operational Excellence'],
    level: 'mid',
  },
  {
    id: 'pressure-long-haul',
    text: 'Tell me about a stressful stretch of work that lasted for months. How did you last, and how did your team?',
    type: 'pressure',
    competencies: ['Resilience', 'Leadership'],
    level: 'senior',
  },
  {
    id: 'pressure-said-no',
    text: 'When your workload grew too large, what did you say no to, and how did people take it?',
    type: 'pressure',
    competencies: ['Prioritisation', 'Communication'],
  },
];
