import { wordSet } from '../../english/word-set.ts';

/**
 * What another party did, by verb.
 *
 * A *grave* act runs somebody down whatever comes after it; a *plain* one is forgiven by what the writer did about it
 * ("the vendor missed the date, so I …"); a *slight* one is only blame as the stated cause of something bad ("we failed
 * because the client changed …").
 */

/** Acts against a person: to tell of them is to complain. */
export const graveActs = wordSet(
  'undermine sabotage belittle bully micromanage scapegoat betray badmouth stonewall gaslight patronise patronize humiliate mock ridicule lie deceive cheat manipulate steal bulldoze railroad ghost harass berate lecture double-cross backstab trash hijack usurp bicker scheme dither bungle botch squander grandstand smear exploit weasel bullshit shaft slack shirk coast skive loaf swan waffle bail flake ghost yell overwork underpay antagonise antagonize terrorise terrorize intimidate demean nag gossip',
);

/** Failing at one's work, and standing in the way of another's. Machines can do some of these: the subject decides. */
export const plainActs = wordSet(
  // Doing it badly
  'miss fail forget neglect overlook mess screw muck ruin wreck spoil foul mix mishandle mismanage misconfigure misplace misread misjudge misunderstand misinterpret misinform mislead misquote misprice mislabel misroute misfile miscalculate miscommunicate misrepresent underestimate underfund underbid underdeliver underperform understaff overpromise oversell overbook overcommit double-book procrastinate skip skimp flunk fumble lapse lose break wreak crash damage destroy kill sink tank derail scupper jeopardise jeopardize endanger flout breach violate',
  // Standing in the way
  'block obstruct hinder hamper impede stall delay refuse ignore dismiss overrule override disregard disrupt thwart stymie stifle withhold hoard hide conceal bury shelve sideline exclude interfere meddle dodge evade renege backtrack flip-flop waver drag stalk snub shun disrespect insult abandon desert shirk hog dominate dictate pester hound swamp overload overwhelm lumber saddle disappear vanish shrug bypass circumvent deprive undercut',
  // Putting it on others
  'blame accuse scold shout yell scream fob palm foist offload dump',
);

/**
 * Acts that are neutral in themselves and blame only as the stated reason of a failure. "Left", "fell ill" and the like
 * are not among them: they are nobody's fault.
 */
export const slightActs = wordSet(
  'change insist demand decide choose want reject decline cancel postpone pull push rush cut pressure withdraw veto prefer take overthink focus assume expect promise commit wait prioritise prioritize deprioritise deprioritize rely disagree argue fight reverse alter switch put overspend sell struggle',
);

/** Verbs for making something bad happen; blame where the object is something bad. */
export const causingVerbs = wordSet(
  'cause create lead result trigger bring produce introduce make add inflict force mean contribute',
);

/**
 * What others owe: not having done it is a reproach ("they never told me", "nobody checked"). Wanting, agreeing and
 * having are not among them: not to agree or not to have is no failing.
 */
export const duties = wordSet(
  'tell inform notify warn alert brief consult involve include listen help support back respond reply answer deliver test check verify review document train teach show communicate share provide give send return read update plan prepare follow care bother appreciate value recognise recognize credit thank own do finish complete start attend come turn sign pay keep honour honor stick commit cooperate co-operate collaborate explain clarify specify respect notice spot raise mention escalate write record log maintain manage pull push stand call phone ring visit look bring fix repair coordinate coach mentor protect defend lead supervise monitor inspect scan clean order pick rotate hold meet order hire staff act deal supply protect acknowledge apologise apologize let allow catch detect flag foresee anticipate consider account pack unload book hand meet proofread double-check communicate engage contribute bother lift try set make take put stop get',
);

/** Not doing these is slight: ignorance may have a reason. */
export const slightDuties = wordSet(
  'understand know realise realize think see hear use learn want agree accept trust believe buy like sign set make take put stop get use let allow pay start hire approve fund invest',
);

/** Verbs that only people can be the subject of: they show that an unknown subject is a person or a body of persons. */
export const personalVerbs = wordSet(
  'forget neglect promise lie bully undermine belittle overrule dismiss disregard overpromise oversell blame accuse sabotage bother renege backtrack dither procrastinate mock humiliate exclude scapegoat betray badmouth stonewall patronise patronize micromanage consult listen apologise apologize ghost snub sideline hoard bury cheat scold shout attend cooperate collaborate insist misjudge botch bungle mishandle mismanage steal decide choose fob shirk bicker meddle interfere dawdle appreciate care coach mentor hire demand train',
);

/** -ing verbs after "kept" that make a nuisance of it. */
export const nuisances = wordSet(
  'change move add shift push cancel postpone delay reopen interrupt miss ignore reject forget dodge alter switch rewrite revise reverse rework demand ask insist tinker interfere break overrule second-guess put pull send fob stall promise make tell lose drop shoot come want question pass bounce avoid complain argue fail skip raise throw slip tweak redo criticise criticize yell shout nag mock bother',
);

/** Of these, what is a nuisance by habit too ("always changes it", "cancels every week"). */
export const habits = wordSet(
  'change move shift cancel postpone delay reopen interrupt miss ignore forget dodge complain criticise criticize rewrite revise reverse blame overrule second-guess tinker yell shout nag mock lose break interfere reject dismiss',
);

/** Verbs of stopping: "stopped answering" is a duty not done. */
export const stopping = wordSet('stop quit cease');

/** Chain verbs that turn the act into its opposite: "refused to help", "failed to tell". */
export const denying = wordSet('fail refuse decline neglect forget omit');
