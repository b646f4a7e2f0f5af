import type { Concept } from '../language/substance/concept.ts';

/** The decision is told with what else there was to choose, or why. */
export const alternatives: Concept = {
  note: 'What else could have been chosen, or the comparison that led to the choice.',
  words: 'alternative option versus compare weigh',
  phrases: [
    'instead|instead-of',
    'either',
    'rather|rather-than',
    'whether',
    'otherwise',
    'rule|ruled out',
    'could have',
    'than to',
    'over the',
    'one of two|three',
    'both way|ways',
  ],
};

/** The price of a choice. */
export const costs: Concept = {
  note: 'What was given up, postponed or made worse for something else.',
  words: 'trade-off tradeoff sacrifice cost price forgo postpone downside disadvantage risk expense drawback',
  phrases: [
    'give|gave up',
    'at the cost|expense',
    'left ~ out',
    'in return',
    'meant that|no|fewer|less',
    'in exchange',
  ],
};

/** Acts by which somebody stands against something. */
export const disagreements: ReadonlySet<string> = new Set(
  'disagree object refuse resist oppose argue complain doubt reject insist protest criticise criticize dispute threaten'.split(
    ' ',
  ),
);

/** Choices that are told as such. */
export const decisions: ReadonlySet<string> = new Set(
  'decide choose pick opt settle prefer prioritise prioritize postpone drop cancel delay reject decline'.split(' '),
);

/** What is made or taken by who decides. */
export const choices: ReadonlySet<string> = new Set(['decision', 'choice']);

/** Time that a story takes: a date, a day, a span. */
export const times: Concept = {
  note: 'When it happened, or how long it took.',
  words:
    'day week month year hour minute quarter sprint term semester season weekend morning evening night january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas deadline',
};

/** Words that tell that something still holds. */
export const lastings: Concept = {
  note: 'How it is now, or has been since.',
  words: 'currently',
  phrases: ['since', 'still', 'today', 'now', 'ever', 'to this day', 'have|has stayed|held|remained'],
};

/** How a figure came about. */
export const measuring: Concept = {
  note: 'Who counted what, and by which means.',
  words: 'measure count survey audit log track sample compare record chart',
};

/** Groups whose size a listener may want to know. */
export const teams: ReadonlySet<string> = new Set('team squad crew department staff group class shift'.split(' '));

/** What the members of such a group are called. */
export const members: ReadonlySet<string> = new Set(
  'people person engineers developers designers nurses teachers analysts colleagues members employees staff technicians students volunteers drivers clerks waiters cooks consultants testers agents teammates of'.split(
    ' ',
  ),
);
