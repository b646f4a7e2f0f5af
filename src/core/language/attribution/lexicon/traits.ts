import { wordSet } from '../../english/word-set.ts';

/** Adjectives that judge character or ability: said of a person they run them down, wherever they stand. */
export const graveTraits = wordSet(
  'dumb thick daft foolish gullible brainless mindless witless asleep lazy incompetent useless clueless hopeless toxic arrogant rude stupid idiotic unprofessional sloppy careless negligent irresponsible dishonest pathetic spineless two-faced petty vindictive condescending patronising patronizing dismissive hostile abusive obstructive unreliable inept ignorant selfish greedy reckless cowardly corrupt ridiculous horrible horrendous dreadful awful terrible unhelpful disorganised disorganized unreasonable unfair uncooperative bone-idle shambolic chaotic thoughtless inconsiderate insufferable untrustworthy deceitful ungrateful manipulative controlling overbearing domineering egotistical self-serving half-hearted shoddy jealous envious immature insecure cheap stingy tight-fisted spiteful moody annoying irritating crazy insane snobbish callous heartless backstabbing power-hungry slimy biased prejudiced racist sexist drunk hungover dysfunctional abrasive combative unbearable intolerable pigheaded pig-headed bullying vain pompous ruthless scheming conniving obnoxious hysterical delusional paranoid apathetic unethical crooked inattentive flaky high-handed heavy-handed bloody-minded nitpicking nit-picking overpaid unfit disrespectful disloyal shameless worthless infuriating maddening exasperating uncaring unfeeling work-shy workshy nasty incapable unfocused slapdash amateurish amateur laughable disgraceful hypocritical cliquey cliquish',
);

/** Adjectives that judge when they are said of somebody in a predicate; before a noun they only describe ("a difficult customer"). */
export const plainTraits = wordSet(
  'bad poor weak vague difficult slow wrong unresponsive unrealistic stubborn inflexible indecisive inconsistent impossible unqualified lax complacent bureaucratic short-sighted uninterested indifferent disengaged evasive passive-aggressive erratic nasty mean inefficient clumsy oblivious unsupportive late unprepared understaffed unaccountable ill-prepared ill-informed absent-minded off-hand offhand pushy bossy uncommunicative secretive possessive territorial demanding tactless blunt picky fussy forgetful naive risk-averse conservative old-fashioned out-of-touch overconfident overcautious cagey non-committal noncommittal absent unreachable unavailable fickle impulsive rigid closed-minded narrow-minded',
);

/** Adjectives that tell of a state which only a failure makes a reproach ("we slipped because the vendor was overloaded"). */
export const slightTraits = wordSet(
  'inexperienced distracted demotivated absent unavailable defensive aggressive impatient political blind behind overloaded unclear busy untrained short missing new disinterested nervous stretched overworked',
);

/** Good qualities: denied of another party they judge ("wasn't very good", "not helpful"). */
export const virtues = wordSet(
  'good great helpful supportive competent capable prepared professional interested willing reliable organised organized experienced qualified skilled committed motivated invested focused skilled honest fair up clear strong reasonable responsive serious bothered fit cooperative proactive careful accountable ready transparent engaged effective best brightest easiest sharpest nicest enough cut-out team-player',
);

/** What somebody may be called. */
export const graveNames = wordSet(
  'nightmare micromanager bully disaster pain joke idiot fool moron jerk liar coward tyrant dictator shambles bottleneck blocker disgrace liability snake clown incompetent dinosaur egomaniac dead-weight deadweight freeloader slacker problem culprit weakest control-freak waste freak mess',
);

/** Adjectives that make a piece of work a reproach to whoever delivered it. */
export const badWork = wordSet(
  'bad poor terrible awful wrong useless unusable broken sloppy shoddy substandard inaccurate incorrect incomplete unclear contradictory conflicting unrealistic impossible unreasonable half-baked half-finished untested outdated misleading vague faulty buggy late empty horrible dreadful lousy mediocre unfinished inferior absurd arbitrary insane ludicrous ridiculous unattainable unachievable illegible unreadable unworkable defective damaged expired muddled garbled confusing unusably misaligned half-hearted pointless needless unnecessary senseless',
);

/** What people deliver to each other: with an adjective of the list above it is their fault. */
export const pieces = wordSet(
  'attitude ego temper leader manager communicator boss requirement requirements instruction instructions direction directions advice information specification specifications spec specs estimate estimates job work code design designs drawing drawings data figures numbers brief documentation feedback deadline deadlines goal goals target targets plan plans support service material materials artwork order address training part parts file files report reports decision decisions expectation expectations quality stock product version build guidance communication leadership management handover culture environment atmosphere workplace deal treatment reference promise promises results attitude release change changes draft drafts translation analysis stuff steel size expectations orders figures numbers invoice invoices contract contracts label labels dose doses list lists paper stock batch batches script scripts answers promise schedule schedules timeline timelines rota roster forecast forecasts budget budgets quote quotes summary minutes notes map maps route text translation translations copy component components module modules patch patches fix fixes software interface rule rules policy policies',
);

/** What bad work is called. */
export const rubbish = wordSet('garbage rubbish junk crap trash nonsense slop spaghetti nothing');

/** Adverbs that say a thing was done badly. */
export const badly = wordSet(
  'poorly badly wrong wrongly incorrectly carelessly sloppily recklessly improperly inadequately incompetently unprofessionally half-heartedly unfairly rudely dismissively harshly terribly',
);
