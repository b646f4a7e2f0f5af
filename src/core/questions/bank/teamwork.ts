import type { Question } from '../model.ts';

/** About work that one person could not have done alone. */
export const teamworkQuestions: readonly Question[] = [
  {
    id: 'teamwork-best-team',
    text: 'Tell me about the best team you have worked in. What was your share in making it so?',
    type: 'teamwork',
    competencies: ['Teamwork', 'Leadership'],
  },
  {
    id: 'teamwork-helped-colleague',
    text: 'Describe a time you helped a teammate at the cost of your own work. How did you decide to?',
    type: 'teamwork',
    competencies: ['Teamwork', 'Prioritisation'],
  },
  {
    id: 'teamwork-cross-functional',
    text: 'Tell me about working together with a department whose language you did not speak at first.',
    type: 'teamwork',
    competencies: ['Communication', 'Stakeholder Management'],
    level: 'mid',
  },
  {
    id: 'teamwork-remote',
    text: 'How did you build trust with a team that you rarely or never met in person?',
    type: 'teamwork',
    competencies: ['Teamwork', 'Emotional Intelligence'],
  },
  {
    id: 'teamwork-different-views',
    text: 'Describe a group project in which people very unlike you made the result better.',
    type: 'teamwork',
    competencies: ['Teamwork', 'Adaptability'],
  },
  {
    id: 'teamwork-shared-credit',
    text: 'Tell me about a result that your team was praised for. Who did what?',
    type: 'teamwork',
    competencies: ['Integrity', 'Teamwork'],
  },
  {
    id: 'teamwork-new-member',
    text: 'When did you help a new teammate to find their place, and how could you tell that they had?',
    type: 'teamwork',
    competencies: ['Mentoring', 'Emotional Intelligence'],
    level: 'entry',
  },
  {
    id: 'teamwork-handover',
    text: 'Tell me about a handover between teams that you made work better. What did each side get out of it?',
    type: 'teamwork',
    competencies: ['Operational Excellence', 'Stakeholder Management'],
  },
  {
    id: 'teamwork-quiet-voice',
    text: 'Describe a time you made sure that a quiet colleague in your team was heard. What came of it?',
    type: 'teamwork',
    competencies: ['Emotional Intelligence', 'Teamwork'],
  },
  {
    id: 'teamwork-shared-goal',
    text: 'Tell me about collaborating with people who had goals of their own. How did you find a common one?',
    type: 'teamwork',
    competencies: ['Influence', 'Teamwork'],
    level: 'senior',
  },
];
