/**
 * Verbs with irregular forms: base, past, participle. Alternatives are parted by a stroke. The list is the common core
 * of English irregular verbs as any grammar gives it.
 */
export const irregularVerbs = `
be was/were been|have had had|do did done|become became become|begin began begun|bend bent bent|bet bet bet|bite bit bitten|bleed bled bled|blow blew blown
break broke broken|breed bred bred|bring brought brought|build built built|burn burned/burnt burned/burnt
buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt
dig dug dug|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fling flung flung|fly flew flown
forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got/gotten
give gave given|go went gone|grow grew grown|hang hung/hanged hung/hanged|hear heard heard|hide hid hidden
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left
lend lent lent|let let let|lie lied/lay lied/lain|light lit lit|lose lost lost|make made made|mean meant meant
meet met met|mislead misled misled|mistake mistook mistaken|misread misread misread|misunderstand misunderstood misunderstood
outgrow outgrew outgrown|overcome overcame overcome|override overrode overridden|overrun overran overrun
oversee oversaw overseen|overtake overtook overtaken|oversell oversold oversold|pay paid paid|put put put|quit quit quit
read read read|rebuild rebuilt rebuilt|redo redid redone|rewrite rewrote rewritten|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
string strung strung|cling clung clung|spit spat spat|shake shook shaken|shoot shot shot|show showed shown/showed|shut shut shut|sing sang sung|sink sank sunk|sit sat sat
sleep slept slept|slide slid slid|speak spoke spoken|speed sped sped|spend spent spent|spin spun spun|split split split
spread spread spread|stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|swear swore sworn
sweep swept swept|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|understand understood understood|undertake undertook undertaken|undo undid undone|upset upset upset
overwrite overwrote overwritten|burst burst burst|beat beat beaten|overthink overthought overthought|underbid underbid underbid|overshoot overshot overshot|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld|write wrote written
renege reneged reneged|panic panicked panicked|mimic mimicked mimicked|foresee foresaw foreseen|stave staved staved|learn learned/learnt learned/learnt
`;

/** Regular verbs whose last letter doubles before -ed and -ing. */
export const doublingVerbs = `
stop plan drop ship skip slip step chat cap clip trip wrap map tap grab flag drag bug jam plug log nag nod rob rub scrap snap
shrug spot refer prefer defer commit admit omit submit permit transfer occur incur equip control cancel travel label
model level rebel bar blur scan pin rig trim whip swap fob sob drip stem snub fit mishap format program regret compel dispel
propel expel occur deter concur unplug bin dim hog kid zip flop guilt-trip scrub skim trim fret swat slam scam spar sag jut
`;

/**
 * Regular verbs that the analysis should know as verbs in every form; past forms in -ed are recognised without a list.
 * They are the commonest verbs of working life in answers, letters and reports.
 */
export const regularVerbs = `
accept accuse achieve act adapt add adjust adopt advise afford agree aim alert align allow announce annoy answer antagonise
antagonize apologise apologize appear apply appoint appreciate approach approve argue arrange arrive ask assess assign
assist assume attack attempt attend audit automate avoid await backtrack badmouth balance beg behave belittle believe
berate betray bicker blame blast block bluff book borrow boss botch bother brief brush bully bump bulldoze bungle bury
call calm care carry cause cave challenge change charge chase cheat check choke claim clarify clash clean clear
close coach coast collaborate collapse collect combine communicate compare complain complete comply compromise conceal concede
condescend conduct confirm confront confuse consider consult contact continue contradict contribute contrive convince
cooperate coordinate correct counter cover crash create credit criticise criticize crumble crush damage dawdle debug
decide declare decline decrease define delay delegate delete deliver demand demo demonise demonize demote deny depend
deploy deprioritise deprioritize derail describe deserve design destroy detect develop devise dictate die differ diminish
direct disagree disappear disappoint discard discover discuss dismiss disobey dispatch dispute disregard disrespect disrupt
distract disturb dither divert document dodge dominate double-book doubt downplay draft drain dump earn ease edit
educate email embarrass employ enable encourage end endanger enforce engage enjoy ensure escalate establish estimate
evaluate exaggerate examine exceed exclude excuse execute exist expand expect experience explain exploit explore expose
express extend face fail fake falsify fear file fill finalise finalize finish fire fix flake flatter flip flood flounder
follow force forward foul frustrate fulfil fumble function fund gain gamble gaslight gather gatekeep generate ghost gossip
grandstand grant greenlight guarantee guess guide halt hamper hand handle happen harass hate heckle help hesitate highlight
hijack hinder hire hoard honour honor hope host hound humiliate hurry identify ignore impede implement imply impose
improve include increase inflate inform inherit inject insert insist inspect install instruct insult integrate intend
interfere interpret interrupt interview intervene introduce invent invest investigate invite involve isolate issue
jeopardise jeopardize join joke judge jump justify kill knock lack last laugh launch leak lecture leverage like
limit link list listen live loan lock look love lower lumber maintain manage manipulate march mandate match matter mediate
meddle mention mentor merge mess micromanage mind minimise minimize misbehave miscalculate miscommunicate misconfigure
misfile misfire mishandle misinform misinterpret misjudge mismanage misplace misprice misquote misrepresent misroute miss
mix mock monitor move muddle mute need neglect negotiate nitpick note notice notify object oblige observe obsess obstruct
obtain offend offer open operate oppose order organise organize outsource overcommit overcomplicate overload overlook
overpromise overrule overstep overturn owe own pack pair panic park participate pass patronise patronize pause
perform persuade pester phone pick pile pitch place play plead point pollute pool post postpone practise prepare present
press pressure presume pretend prevent prioritise prioritize proceed process procrastinate produce promise promote prompt
propose protect protest prove provide publish pull punish purchase push question race raise ramble rate reach react
realise realize recall receive recognise recognize recommend record recover recruit redesign reduce refactor refuse reject
relate release relent relinquish rely remain remember remind remove renew repair repeat replace reply report repost
represent reprimand request require reroute rescue research resent reset reside resign resist resolve respect respond
restart restore restrict restructure result retain retire return revert reveal review revise revoke reward ridicule risk
roll rotate round ruin rush sabotage sack sacrifice sanction save scale scapegoat schedule scold scorn scramble scream
screw search secure seem select separate serve settle shape share shelve shift shirk shout shuffle shun sideline
sidestep sign signal silo silence skimp slack slow smash smear smooth sneak sneer sniff snooze solve sort sound spoil squabble
squander stall stare start starve stay stifle stonewall store straggle stress stretch struggle study stumble stymie suffer
suggest suit supply support suppose suppress surprise survey survive suspect suspend sustain swamp switch tackle talk tank
target taunt tend terminate test thank threaten thrive thwart tidy tolerate touch trace track trade train trash traumatise
treat trick trigger trust try turn twist uncover undercut underdeliver underestimate underfund undermine underperform
understaff unload unveil update upgrade urge use usurp validate value vanish verify veto view violate visit volunteer vote
vow wait walk want warn waste watch weaken weigh whine wish wonder work worry worsen wreck yell yield help obey bog bottleneck
translate bail flake overpay underpay interrogate triage deprive like despise loathe promote evaporate implode explode expire lapse plunge nosedive erase wipe overwrite co-operate supervise acknowledge anticipate deceive scheme skive waffle terrorise terrorize intimidate defame disparage denigrate degrade victimise victimize embezzle reverse compete spare praise congratulate welcome bounce contaminate mangle garble overcharge short-change shortchange fabricate fudge plagiarise plagiarize contravene complicate evade saddle scuttle ostracise ostracize marginalise marginalize demoralise demoralize alienate discourage monopolise monopolize whinge cease state breathe abuse twiddle tie trample wriggle skate rule barge double dismantle fleece specify qualify vilify dally defy horrify terrify bankrupt tally belong deteriorate antagonise side code route wire hard-code overengineer overwork overwhelm overspend misallocate misdiagnose mislabel misalign mistreat mistrust
`;

/**
 * Spellings that are nouns (or adjectives) at least as often as verbs: they are read as verbs only where the place in
 * the sentence says so.
 */
export const nounVerbs = `
act aim alert answer appeal approach attack attempt audit back balance bid bill blame block book boss brief bug build call cap
care catch cause challenge change charge chat check claim clash clear close coach code comment complaint concern conduct
contact contract control cost counter cover crash credit cut damage date deal debate debug decline delay demand demo deploy
design desk display dispute document double doubt draft draw drill drive drop dump ease effect email end escape estimate
even exercise experience exploit export express face fail fall fault favour fear feature feed field fight figure file
fill find finish fire fit fix flag float flood flow focus force form format forward frame freeze fund function gamble
gap gift grade grant group guarantee guess guide hand handle head help hire hold hope host hurt impact import increase
influence inspect insult interest interview invite issue jam joke judge jump keep key kick kill lack land lapse last launch
lead leak lecture level lie lift light like limit line link list live load loan lock log look loss love make manual map mark
market match matter mean measure meet mentor merge mess mind miss mistake mix model monitor move name need notice nurse object
offer open order outsource own pack page pair panic park part pass patch pause pay people phone pick pilot pitch place plan
plant play plot point pool post present press pressure price print process produce profit program project promise prompt
protest proof purchase push question quit quote race rally range rank rate reach read reason record refund regret reject
release rent repair reply report request research reset resort respect respond rest result return review reward rework ride
ring rise risk roll round route rule run rush safe sack sale sample save scale scan schedule score scrap search season seat
sell send sense service set shape share shift ship shock shop shot show shut sign signal silence site size skip slack sleep
slide slip slow sort sound source space speed spell spend split spoil sponsor spot spread sprint staff stage stall stand
start state stay steal stem step stick stock stop store strain stream stress stretch strike struggle study stuff style suit
supply support surge surprise survey suspect swap sweep switch table tackle take talk target task tax team tear test thank
thought time title tool total touch track trade train transfer trap travel treat trial trick trigger trip trouble trust
scheme plunge nosedive lapse wipe saddle fudge palm muddle rank scrub slam spar rebel fret try turn twist type update upgrade upset use value veto view visit voice vote wait walk want warrant waste watch wave
weight welcome will win wish wonder work worry wrap wreck write yield
learning building meeting training testing planning marketing engineering accounting purchasing shipping billing catering
recruiting publishing manufacturing funding hiring staffing timing finding feeling warning ruling hearing hand-over
`;
