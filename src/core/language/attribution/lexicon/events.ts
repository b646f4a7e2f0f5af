import { wordSet } from '../../english/word-set.ts';

/** Nouns for what goes wrong. */
export const badEvents = wordSet(
  'delay failure outage incident loss bug defect mistake error problem issue complaint overrun overspend disaster mess crisis setback breakdown collapse shortage shortfall slip slippage damage chaos confusion rework downtime breach accident crash bottleneck conflict disruption regression cancellation flop fiasco mishap backlog penalty injury downfall failing miss',
);

/** Nouns for another's failings, which make "because of X's …" a reproach. */
export const failings = wordSet(
  'incompetence negligence carelessness laziness indecision refusal failure mistake mistakes error errors delay delays neglect inaction ignorance politics ego egos bureaucracy greed stubbornness indifference arrogance mismanagement micromanagement interference dithering slowness oversight sloppiness inability unwillingness reluctance silence absence infighting bickering stupidity inexperience disorganisation disorganization unprofessionalism attitude meddling nepotism favouritism favoritism mess-up mess screw-up screw-ups blunder blunders nonsense demands whims turf-war turf-wars in-fighting backstabbing blame-game sabotage obstruction obstinacy apathy complacency recklessness dishonesty lies excuses stinginess penny-pinching red-tape foot-dragging procrastination forgetfulness haste impatience pettiness jealousy hostility hypocrisy cowardice short-sightedness inflexibility unreliability unresponsiveness reprioritising reprioritizing u-turn u-turns mood moods tantrum tantrums',
);

/** Adjectives that do the same to a neutral noun ("sloppy work", "last-minute change", "bad decisions"). */
export const failingAdjectives = wordSet(
  'bad poor terrible awful sloppy last-minute careless constant endless slow late weak wrong incompetent shoddy unrealistic unreasonable stupid dreadful lousy unclear toxic reckless absent inadequate impossible conflicting changing bad-tempered dysfunctional ineffective inexperienced lazy disorganised disorganized repeated sudden botched flawed misguided hasty shoddy absurd arbitrary insane ridiculous endless sluggish haphazard half-baked incorrect broken defective faulty missing non-existent nonexistent chaotic unprofessional petty erratic perpetual insufficient unprepared overdue frequent continual ill-conceived ill-considered ill-advised reckless short-sighted never-ending needless unfair late-night',
);

/** Nouns for what those in charge do: with an adjective of the list above they point at them without naming anyone. */
export const othersDoing = wordSet(
  'leadership management supervision governance politics bureaucracy micromanagement mismanagement infighting indecision nepotism favouritism favoritism reorg reorganisation reorganization cost-cutting penny-pinching red-tape cutting',
);

/** Of these, what is a fault by its name, without an adjective. */
export const vices = wordSet(
  'politics bureaucracy micromanagement mismanagement infighting indecision nepotism favouritism favoritism reorg reorganisation reorganization cost-cutting penny-pinching red-tape',
);

/** What others should have given: "lack of support" is a reproach, "lack of rain" is not. */
export const dues = wordSet(
  'support leadership direction guidance communication help feedback training respect interest commitment cooperation accountability ownership discipline professionalism transparency competence recognition buy-in appreciation backing supervision urgency response mentorship mentoring',
);

/** Verbs that tell of a bad event when the writer, the group or a thing is the subject. */
export const badVerbs = wordSet(
  'fail slip miss lose collapse break crash fall overrun overspend stall suffer die close flop sink bomb derail tank burn explode cancel struggle delay drop scrap abandon reject leave unravel implode bleed overshoot disappoint quit run waste pay cost stop burst hit evaporate vanish compromise wreck ruin scrap plummet plunge crumble worsen deteriorate founder destroy spoil rot expire lapse happen',
);

/** Adjectives and adverbs that tell of one. */
export const badStates = wordSet(
  'late behind overdue over broken unsuccessful wrong ruined lost short unfinished incomplete delayed cancelled canceled stuck doomed impossible down offline overwhelmed burned burnt exhausted worse unhappy bad disastrous flawed unstable buggy overworked closed mess disaster flop failure nightmare shambles chaos wasted gone empty idle useless dead faulty poor low broke blind unsafe angry furious stranded missing junk nowhere shambles fiasco farce disgrace unusable scrapped pieces bits tatters ruins ruin fire',
);

/** Causal prepositions. "Thanks to" is both: what follows decides. */
export const causalPrepositions = wordSet(
  'because-of due-to owing-to thanks-to on-account-of as-a-result-of courtesy-of',
);

/** Helping nouns: a cause that helped is credit. */
export const helps = wordSet(
  'help support advice feedback quick work effort efforts kindness patience reply trust guidance generosity skill expertise experience backing encouragement dedication hard input insight insights willingness response cooperation flexibility thoroughness',
);

/**
 * Further words of harm, of any trade and register: nouns, adjectives and the base forms of verbs. They are no reproach
 * by themselves; they tell that something went wrong.
 */
export const ills = wordSet(
  'accident abort absurd abuse ache adverse afraid agony alarm anger anguish annoy anxiety appeal-lost attrition awful awkward backfire backlash ban bankrupt bankruptcy barren bin blackout blaze bleak bleed blight block blow-up bog bored bother bottom break-in bruise burden burglary burn-out burnout bust casualty catastrophe chaos cheat churn claim-back clash clutter cold-shoulder collapse collision commotion compensation complain confusion constrain contaminate contamination corrode corruption costly court-case cramp crime cripple criticism cross crush cry cursed cut-off damn danger dark dead deadlock debt decay decline defeat deficit deficient delinquent demoralised demoralized denied deny depart deprive derelict desperate despair despite destruct detention deteriorate detriment dire disable disadvantage disagreeable disappear disarray disastrous discard discontent discredit disgrace dismay dismissal disorder dispute disqualified disrepute disrupt dissatisfied distress ditch divorce downgrade downturn drag drain drought dud embarrass embarrassment emergency error-prone escalation evict eviction evil exile exodus expulsion fallout false famine fatal fatality fatigue fault fear feud fiasco filth fined flat flaw flood flooded foul fracture fraud freeze frustration fuss garbage glitch gloom gridlock grief grievance grim half-empty halt hardship harm hate haunt havoc hazard headache heartbreak hell hit-and-miss hole homeless horror hostile humiliation hunger hurt hysteria idle ill-fated imbalance imperil impasse injure injured injustice insolvency insolvent instability insult invalid irate jeopardy joke-of jobless knock-on lapse late-running lawsuit leak leaked limbo liquidation litigation lockout loophole loser losing lossmaking malfunction malpractice manhunt mayhem meltdown mess-up misery misfire misfortune mishap mistrust mob mortality mould mourn mutiny nightmare noise obsolete obstacle ordeal outcry outrage overload overtime-bill pain panic paralysis penalise penalize peril pile-up plague plight poison poverty predicament prosecution protest quarrel queue quit rage recall redundancy redundant refund regress reject rejection relapse remorse repossess reprimand resentment resignation revolt ridicule riot rotten row rubble rust sabotage sacked sad scandal scar scare scarce scarcity scrap scream setback severe shambles shame shock short-lived shortfall shut shutdown sick sink skid slash slaughter slog slump smash smear smoke soak sold-out sore spill split spoiled squeeze stalemate stall starve stockout storm stray stress strife strike struggle stuck stuff-up subpar substandard sue suffer suffocate suspended suspension tarnish tears tension theft threat toll torn torture toxic tragedy tragic trap trauma trouble turmoil turnover-spike ugly unable unanswered unavailable undelivered undone unfair unfit unhappy unpaid unplanned unread unrest unsafe unsold unstable unusable uproar upset vacancy vacancies victim violation violence void vomit wane warning waste wasted weak weep withdrawal withheld withered wither woe worse worst wound wreck wreckage wrong wrong-footed write-off write-offs',
);
