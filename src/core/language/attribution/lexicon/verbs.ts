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
  'undermine sabotage belittle bully micromanage scapegoat betray badmouth stonewall gaslight patronise patronize humiliate mock ridicule lie deceive cheat manipulate steal bulldoze railroad ghost harass berate lecture double-cross backstab trash hijack usurp bicker scheme dither bungle botch squander grandstand smear exploit weasel bullshit shaft slack shirk coast skive loaf swan waffle bail flake ghost yell overwork underpay antagonise antagonize terrorise terrorize intimidate demean nag gossip slander libel defame vilify demonise demonize disparage denigrate degrade taunt goad victimise victimize embezzle hoodwink strong-arm guilt-trip poach pilfer',
);

/** Failing at one's work, and standing in the way of another's. Machines can do some of these: the subject decides. */
export const plainActs = wordSet(
  // Doing it badly
  'miss fail forget neglect overlook mess screw muck ruin wreck spoil foul mix mishandle mismanage misconfigure misplace misread misjudge misunderstand misinterpret misinform mislead misquote misprice mislabel misroute misfile miscalculate miscommunicate misrepresent underestimate underfund underbid underdeliver underperform understaff overpromise oversell overbook overcommit double-book procrastinate skip skimp flunk fumble lapse lose break wreak crash damage destroy kill sink tank derail scupper jeopardise jeopardize endanger flout breach violate waste panic contaminate corrupt spill mangle garble muddle butcher overcharge short-change shortchange fabricate falsify fudge plagiarise plagiarize embellish exaggerate dawdle dally sulk defy disobey contravene complicate disconnect unplug',
  // Standing in the way
  'block obstruct hinder hamper impede stall delay refuse ignore dismiss overrule override disregard disrupt thwart stymie stifle withhold hoard hide conceal bury shelve sideline exclude interfere meddle dodge evade renege backtrack flip-flop waver drag stalk snub shun disrespect insult abandon desert shirk hog dominate dictate pester hound swamp overload overwhelm lumber saddle disappear vanish shrug bypass circumvent deprive undercut torpedo scuttle quash spurn rebuff filibuster ostracise ostracize marginalise marginalize isolate demoralise demoralize alienate discourage embarrass disown encroach monopolise monopolize',
  // Putting it on others
  'blame accuse scold shout yell scream snap rant swear sneer scoff whinge whine moan fob palm foist offload dump',
);

/**
 * Acts that are neutral in themselves and blame only as the stated reason of a failure. "Left", "fell ill" and the like
 * are not among them: they are nobody's fault.
 */
export const slightActs = wordSet(
  'change insist demand decide choose want reject decline cancel postpone pull push rush cut pressure withdraw veto prefer take overthink focus assume expect promise commit wait prioritise prioritize deprioritise deprioritize rely disagree argue fight reverse alter switch put overspend sell struggle',
);

/** Making away with something: a failing unless it was of no use any more. */
export const destroying = wordSet('delete erase wipe overwrite shred discard scrap');

/** What is made away with for good reason. */
export const useless = wordSet(
  'old unused stale duplicate duplicates test temporary obsolete outdated expired dead redundant legacy spare empty idle draft',
);

/**
 * Not done, these are no failing: harm, resistance and feelings that did not come about, and what nobody owes
 * ("did not complain", "did not raise its prices").
 */
export const harmless = wordSet(
  'complain object hesitate mind raise increase quit worry resist fight argue reject cancel need have be know charge flinch blink regret doubt fear suffer fall slip crash disagree oppose protest question challenge find feel think like love hate wish expect hope recall live belong exist happen matter win qualify fit retire resign die drink join move leave succeed speak sleep eat rest drop hurt interrupt grow rise cost hold blow burn escalate seem appear mean react laugh compete cut lower cheer vote live own run overspend struggle exceed demand insist pressure rush push become judge criticise criticize reopen replace depend rely touch stop prevent force make doubt spare',
);

/** Telling and noticing: the messenger is not the cause. */
export const telling = wordSet(
  'say tell report ask find notice see show point raise warn flag call write explain mention describe complain suggest recommend advise agree admit confirm state hear read realise realize discover spot discover check test review observe learn think offer thank praise volunteer train teach save solve ring phone email return come arrive stay wait watch',
);

/** What others do for the good: with harm around it, it is still no reproach. */
export const helping = wordSet(
  'help support assist save rescue catch spot fix solve repair mend resolve calm cover protect teach train coach mentor guide explain show volunteer lend share thank praise congratulate trust back approve accept welcome win beat succeed improve recover survive step rally cooperate collaborate apologise apologize forgive understand listen learn care love stay',
);

/** What happens to people, or what they have and need: a fact, whatever is around it. */
export const neutral = wordSet(
  'have need know want like live be leave become retire resign die move join grow own suffer struggle use hope work stand run come go feel seem look fall carry start',
);

/** What happens to the writer's side when things go wrong. */
export const badHaps = wordSet(
  'cost ruin destroy derail sink jeopardise jeopardize crash wreck lose miss fail slip collapse cancel scrap waste suffer stall flop evaporate vanish implode unravel bomb tank flounder founder die burst explode bleed overrun overspend double-pay spoil rot expire lapse plummet plunge nosedive crumble worsen deteriorate crack flood break die starve drown shrink',
);

/** Given as the reason of a failure, these are nobody's failing: people leave, fall ill and need things. */
export const excused = wordSet(
  'leave be have need move retire resign die close suffer join grow expand win speak live come know like use work own require get go feel start begin become want love speak lack think hope fear try help support fix find notice catch save learn ask',
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

/** Stopping these is a duty not done; stopping anything else may be progress ("stopped missing deliveries"). */
export const expected = wordSet(
  'respond answer reply return call talk attend come turn pay deliver send listen support help care try work communicate show speak share maintain update check review read train engage cooperate participate contribute write',
);

/** Chain verbs that turn the act into its opposite: "refused to help", "failed to tell". */
export const denying = wordSet('fail refuse decline neglect forget omit hesitate');
