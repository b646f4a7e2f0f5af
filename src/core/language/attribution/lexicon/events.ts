import { wordSet } from '../../english/word-set.ts';

/** Nouns for what goes wrong. */
export const badEvents = wordSet(
  'delay failure outage incident loss bug defect mistake error problem issue complaint overrun overspend disaster mess crisis setback breakdown collapse shortage shortfall slip slippage damage chaos confusion rework downtime breach accident crash bottleneck conflict disruption regression cancellation flop fiasco mishap backlog penalty injury downfall failing miss',
);

/** Nouns for another's failings, which make "because of X's …" a reproach. */
export const failings = wordSet(
  'incompetence negligence carelessness laziness indecision refusal failure mistake mistakes error errors delay delays neglect inaction ignorance politics ego egos bureaucracy greed stubbornness indifference arrogance mismanagement micromanagement interference dithering slowness oversight sloppiness inability unwillingness reluctance silence absence infighting bickering stupidity inexperience disorganisation disorganization unprofessionalism attitude meddling nepotism favouritism favoritism mess-up mess screw-up screw-ups blunder blunders nonsense demands whims',
);

/** Adjectives that do the same to a neutral noun ("sloppy work", "last-minute change", "bad decisions"). */
export const failingAdjectives = wordSet(
  'bad poor terrible awful sloppy last-minute careless constant endless slow late weak wrong incompetent shoddy unrealistic unreasonable stupid dreadful lousy unclear toxic reckless absent inadequate impossible conflicting changing bad-tempered dysfunctional ineffective inexperienced lazy disorganised disorganized repeated sudden',
);

/** Nouns for what those in charge do: with an adjective of the list above they point at them without naming anyone. */
export const othersDoing = wordSet('leadership management supervision governance politics');

/** What others should have given: "lack of support" is a reproach, "lack of rain" is not. */
export const dues = wordSet(
  'support leadership direction guidance communication help feedback training respect interest commitment cooperation accountability ownership discipline professionalism transparency competence recognition buy-in appreciation backing supervision urgency response mentorship mentoring',
);

/** Verbs that tell of a bad event when the writer, the group or a thing is the subject. */
export const badVerbs = wordSet(
  'fail slip miss lose collapse break crash fall overrun overspend stall suffer die close flop sink bomb derail tank burn explode cancel struggle delay drop scrap abandon reject leave unravel implode bleed overshoot disappoint quit run waste pay cost stop burst hit',
);

/** Adjectives and adverbs that tell of one. */
export const badStates = wordSet(
  'late behind overdue over broken unsuccessful wrong ruined lost short unfinished incomplete delayed cancelled canceled stuck doomed impossible down offline overwhelmed burned burnt exhausted worse unhappy bad disastrous flawed unstable buggy overworked closed mess disaster flop failure nightmare shambles chaos wasted',
);

/** Causal prepositions. "Thanks to" is both: what follows decides. */
export const causalPrepositions = wordSet(
  'because-of due-to owing-to thanks-to on-account-of as-a-result-of courtesy-of',
);

/** Helping nouns: a cause that helped is credit. */
export const helps = wordSet(
  'help support advice feedback quick work effort efforts kindness patience reply trust guidance generosity skill expertise experience backing encouragement dedication hard input insight insights willingness response cooperation flexibility thoroughness',
);
