import type { Question } from '../model.ts';

/** About giving direction to others, with or without the title. */
export const leadershipQuestions: readonly Question[] = [
  {
    id: 'leadership-without-title',
    text: 'Tell me about a time you led a group without being its manager. Why did they follow you?',
    type: 'leadership',
    competencies: ['Leadership', 'Influence'],
  },
  {
    id: 'leadership-mentor',
    text: 'Describe somebody you mentored. What can they do today that they could not do before?',
    type: 'leadership',
    competencies: ['Mentoring', 'Leadership'],
  },
  {
    id: 'leadership-underperformer',
    text: 'Tell me about a person in your team who did not perform. What did you try, in which order?',
    type: 'leadership',
    competencies: ['Leadership', 'Emotional Intelligence'],
    level: 'lead',
  },
  {
    id: 'leadership-unpopular-decision',
    text: 'When did you have to bring your team an unpopular decision? How did you keep their trust?',
    type: 'leadership',
    competencies: ['Decision Making', 'Communication'],
    level: 'lead',
  },
  {
    id: 'leadership-motivate',
    text: 'Describe how you motivated people in the middle of work that had become dull or hopeless.',
    type: 'leadership',
    competencies: ['Leadership', 'Resilience'],
  },
  {
    id: 'leadership-delegate',
    text: 'Tell me about an important task that you delegated although you could have done it faster yourself.',
    type: 'leadership',
    competencies: ['Mentoring', 'Prioritisation'],
    level: 'senior',
  },
  {
    id: 'leadership-change',
    text: 'Walk me through a change that you led people through. Who was against it, and where are they now?',
    type: 'leadership',
    competencies: ['Leadership', 'Adaptability'],
    level: 'lead',
  },
  {
    id: 'leadership-vision',
    text: 'How did you once set the direction for a group that was pulling several ways?',
    type: 'leadership',
    competencies: ['Leadership', 'Decision Making'],
    level: 'lead',
  },
  {
    id: 'leadership-new-team',
    text: 'Tell me about taking over the lead of a team that you did not choose. What did you do in the first weeks?',
    type: 'leadership',
    competencies: ['Leadership', 'Emotional Intelligence'],
    level: 'lead',
  },
  {
    id: 'leadership-teach',
    text: 'When did you coach a person who at first did not want to be coached?',
    type: 'leadership',
    competencies: ['Mentoring', 'Communication'],
  },
  {
    id: 'leadership-standards',
    text: 'Give an example of a standard that you raised for your team. How did you lead them there without orders?',
    type: 'leadership',
    competencies: ['Operational Excellence', 'Leadership'],
    level: 'senior',
  },
];
