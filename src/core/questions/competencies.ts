import type { Competency } from './model.ts';

/** Generic competencies, in plain words; employers' own lists can be mapped onto them. */
export const competencies: readonly Competency[] = [
  {
    id: 'accountability',
    name: 'Accountability',
    aliases: ['Taking responsibility'],
    description: 'Answers for outcomes, bad ones first, without being pressed.',
    signals: [
      'name your own part before anybody else’s',
      'told the people affected early',
      'put right what could be put right',
    ],
  },
  {
    id: 'growth-mindset',
    name: 'Growth Mindset',
    aliases: ['Learning agility', 'Continuous learning', 'Self-development'],
    description: 'Treats feedback and setbacks as material to get better with.',
    signals: [
      'say what you could not do before',
      'sought feedback instead of waiting for it',
      'changed a habit and kept it',
    ],
  },
  {
    id: 'ownership',
    name: 'Ownership',
    aliases: ['Initiative', 'Bias for action'],
    description: 'Acts for the whole outcome, also where the job description ends.',
    signals: [
      'started without being asked',
      'followed the work through to its effect',
      'thought of those who would run it after you',
    ],
  },
  {
    id: 'analytical-thinking',
    name: 'Analytical Thinking',
    aliases: ['Problem solving', 'Critical thinking', 'Data-driven'],
    description: 'Takes a problem apart and lets evidence decide.',
    signals: [
      'separate the cause from the symptom',
      'say which data you used and what it could not tell',
      'tested your explanation before acting on it',
    ],
  },
  {
    id: 'resilience',
    name: 'Resilience',
    aliases: ['Perseverance', 'Grit', 'Dealing with pressure'],
    description: 'Keeps working well, and keeps others well, when things are hard.',
    signals: [
      'stayed useful after a setback',
      'changed the plan rather than only trying harder',
      'knew when to ask for help',
    ],
  },
  {
    id: 'operational-excellence',
    name: 'Operational Excellence',
    aliases: ['Process improvement', 'Quality', 'Attention to detail'],
    description: 'Makes everyday work reliable, measured and easy to hand over.',
    signals: [
      'measured the process before changing it',
      'removed a cause instead of adding a check',
      'left something that others still use',
    ],
  },
  {
    id: 'stakeholder-management',
    name: 'Stakeholder Management',
    aliases: ['Relationship management', 'Managing expectations'],
    description: 'Knows who is affected, what they need, and keeps them with the work.',
    signals: [
      'found out what each side needed',
      'gave bad news early and with options',
      'kept a promise you made to them',
    ],
  },
  {
    id: 'emotional-intelligence',
    name: 'Emotional Intelligence',
    aliases: ['Empathy', 'Self-awareness'],
    description: 'Notices feelings, its own included, and acts on them with care.',
    signals: [
      'tell the other person’s view fairly',
      'noticed your own reaction and steered it',
      'chose the moment and the setting with care',
    ],
  },
  {
    id: 'communication',
    name: 'Communication',
    aliases: ['Communicating effectively', 'Presentation skills'],
    description: 'Makes itself understood by the people in front of it.',
    signals: ['fitted the message to the listener', 'checked that you were understood', 'listened before you answered'],
  },
  {
    id: 'leadership',
    name: 'Leadership',
    aliases: ['People management', 'Team leadership'],
    description: 'Gives people direction and the conditions to follow it.',
    signals: [
      'made the aim clear and checked that it was shared',
      'gave others real decisions',
      'took responsibility for the group’s outcome',
    ],
  },
  {
    id: 'teamwork',
    name: 'Teamwork',
    aliases: ['Collaboration', 'Cooperation', 'Working together'],
    description: 'Makes the group’s result better than the sum of its parts.',
    signals: [
      'keep your own part distinct from the group’s',
      'helped where it was not your task',
      'gave credit by saying who did what',
    ],
  },
  {
    id: 'conflict-resolution',
    name: 'Conflict Resolution',
    aliases: ['Conflict management', 'Managing conflict', 'Resolving conflicts'],
    description: 'Turns a disagreement into a decision that both sides can work with.',
    signals: [
      'went to the person first',
      'can state their case as well as yours',
      'left the working relationship intact',
    ],
  },
  {
    id: 'decision-making',
    name: 'Decision Making',
    aliases: ['Judgement', 'Judgment'],
    description: 'Chooses in time, with reasons that can be checked later.',
    signals: [
      'name the options you turned down',
      'say what you did not know then',
      'looked back at whether it was right',
    ],
  },
  {
    id: 'customer-focus',
    name: 'Customer Focus',
    aliases: ['Customer obsession', 'Client focus', 'Service orientation', 'User focus'],
    description: 'Starts from the person served, be it client, patient, pupil or user.',
    signals: ['spoke with the people served', 'weighed their need against cost openly', 'show what changed for them'],
  },
  {
    id: 'adaptability',
    name: 'Adaptability',
    aliases: ['Flexibility', 'Embracing change', 'Dealing with ambiguity'],
    description: 'Changes course when the facts change, and stays effective.',
    signals: ['noticed the change early', 'let go of work already done', 'helped others to change too'],
  },
  {
    id: 'prioritisation',
    name: 'Prioritisation',
    aliases: ['Prioritization', 'Time management', 'Planning and organising'],
    description: 'Puts the work that matters first and says no to the rest.',
    signals: [
      'say by which measure you ranked the work',
      'told people what would not be done',
      'changed the order when the facts did',
    ],
  },
  {
    id: 'influence',
    name: 'Influence',
    aliases: ['Persuasion', 'Influencing without authority', 'Negotiation'],
    description: 'Moves people who need not follow, by reasons and trust.',
    signals: [
      'found out why they hesitated',
      'brought evidence that counted for them',
      'gave way where they were right',
    ],
  },
  {
    id: 'mentoring',
    name: 'Mentoring',
    aliases: ['Coaching', 'Mentorship', 'Developing others', 'Developing people'],
    description: 'Helps another person become able to do it without help.',
    signals: ['started from what they wanted to learn', 'let them do the work', 'show what they can do now'],
  },
  {
    id: 'innovation',
    name: 'Innovation',
    aliases: ['Creativity', 'Creative thinking', 'Continuous improvement'],
    description: 'Finds a better way and brings it into use.',
    signals: [
      'questioned something that everybody took as given',
      'tried it small before it was big',
      'show that it was taken up',
    ],
  },
  {
    id: 'integrity',
    name: 'Integrity',
    aliases: ['Ethics', 'Honesty', 'Trustworthiness'],
    description: 'Does what is right when it costs something.',
    signals: [
      'say what it could have cost you',
      'spoke up to the right person',
      'treated those on the other side fairly',
    ],
  },
];

const byName = new Map(
  competencies.flatMap((competency) =>
    [competency.name, ...competency.aliases].map((name) => [keyOf(name), competency] as const),
  ),
);

/**
 * The competency that is meant by a name or one of its other spellings.
 *
 * @param name - As a person wrote it; letter case, hyphens and spaces make no difference.
 */
export function findCompetency(name: string): Competency | undefined {
  return byName.get(keyOf(name));
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter(Boolean)
    .join(' ');
}
