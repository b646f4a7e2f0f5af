import type { Concept } from '../concept.ts';

/** What goals, stakes and mistakes are about: two sentences that share one of these can speak of the same thing. */
export const aims: readonly Concept[] = [
  {
    note: 'When something is done, be it a date, a delay or a duration.',
    words:
      'deadline schedule date late early delay ahead behind overdue timeline launch open delivery deliver handover overrun punctual wait finish complete ready time week month day hour minute season night morning evening afternoon year quarter monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december spring summer autumn winter term',
  },
  {
    note: 'How long it takes and how much gets done.',
    words:
      'speed fast quick slow faster quicker slower latency duration throughput productivity efficiency efficient capacity output rate pace time hour minute second velocity backlog queue',
  },
  {
    note: 'Money in and out.',
    words:
      'cost money budget spend expense price revenue profit margin sale saving save invoice bill funding fund financial loss euro dollar pound fee fine rent pay payment debt salary penalty contract deal order waste cheap expensive overtime',
  },
  {
    note: 'Whether a service or machine runs.',
    words:
      'downtime outage availability available uptime interruption interrupt stability instability stable crash failover incident disruption disrupt run stop offline online close open shut cancel reliable reliability peak traffic load handle recover standstill',
  },
  {
    note: 'How good the work is.',
    words:
      'quality error defect bug mistake fault rework accuracy accurate wrong correct inspection inspect audit standard compliance compliant return reject scrap damage damaged spoil grade mark exam test pass fail result score',
  },
  {
    note: 'Whether people come to harm.',
    words:
      'safe safety injury injure accident harm hurt risk hazard fall infection dose medication patient danger incident recover',
  },
  {
    note: 'The people served, and what they think.',
    words:
      'customer client user guest patient pupil student parent visitor reader member tenant passenger satisfaction satisfied complaint complain review renew renewal churn trust happy reputation praise stay account feedback',
  },
  {
    note: 'Those one works with, and whether they stay and are well.',
    words:
      'retention retain turnover resign leave attrition stay morale hire recruit staff crew burnout sick absence volunteer colleague engineer nurse teacher team keep onboarding train',
  },
  {
    note: 'How many or how much.',
    words:
      'scale growth grow traffic volume capacity number attendance visitor member increase double triple enrol enrolment registration adoption adopt expand market share download use usage',
  },
  {
    note: 'What an authority allows.',
    words:
      'licence license permit permission approval approve authority inspector inspection certificate certify accreditation regulator legal law fine sign renew',
  },
  {
    note: 'What others think of each other and of an agreement.',
    words:
      'agree agreement consensus compromise case persuade convince adopt choose relationship conflict dispute settle peace sign accept consent decide decision vote approve approval',
  },
];

/** A Result that takes up whatever the goal was. */
export const settled: Concept = {
  note: 'Words by which a goal is declared reached or missed, without naming it again.',
  words: 'succeed',
  phrases: [
    'meet|hit|reach|achieve|miss|exceed|beat|fulfil|fulfill ~ goal|goals|target|targets|deadline|aim|objective|objectives|number|bar|it|both|that|them',
    'fall short',
    'make it',
    'pull it off',
    'get there',
    'on|in time|schedule|budget',
    'it|that|this|everything|all|nothing|none|plan work|fail|hold|break|happen',
    'as planned|promised|agreed|intended|hoped',
  ],
};
