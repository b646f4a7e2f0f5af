/**
 * What a verb says of an amount beside it.
 * - `up`, `down`, `shift`: the amount is a change;
 * - `gain`: something won or reached, whatever the part of the story;
 * - `accomplish`: something done, an outcome where outcomes are told;
 * - `perform`: the daily work, an outcome only in a Result;
 * - `keep`: a state that was held;
 * - `suffer`: something lost or come too late;
 * - `show`: says only that a result is coming ("we saw", "led to");
 * - `enable`: what follows "to" happened ("managed to");
 * - `take`: the time or money that a thing needs;
 * - `effort`: what the writer put in; `plan`: what is wished, asked or guessed; `setting`: how things stand.
 */
export type VerbClass =
  | 'up'
  | 'down'
  | 'shift'
  | 'gain'
  | 'accomplish'
  | 'perform'
  | 'keep'
  | 'suffer'
  | 'show'
  | 'enable'
  | 'take'
  | 'effort'
  | 'plan'
  | 'setting';

/** Base forms by class. A verb stands in the one class that its amounts mostly belong to in told results. */
export const verbLists: Readonly<Record<VerbClass, string>> = {
  up: `creep rise grow increase climb jump improve boost lift surge soar expand accelerate strengthen multiply leap
    rocket raise swell augment uplift double triple treble quadruple quicken outgrow widen speed extend
    lengthen prolong amplify bolster bump edge enlarge elevate enhance heighten hike inch inflate intensify
    magnify maximise maximize mushroom nudge outpace rally ramp rebound snowball tick upscale`,
  down: `fall drop cut reduce decrease decline shrink shorten lower slash trim shave narrow dip sink plummet plunge
    halve tumble lessen diminish slow ease downsize slim compress shed eliminate erode slump dwindle curb
    minimise minimize contract taper lag chop abate alleviate axe chip clip condense crop curtail dampen
    decimate deflate dent deplete dilute drain ebb fade flatten mitigate nibble offset pare prune recede
    shear soften streamline strip subside thin tighten truncate wane weaken whittle wither`,
  shift: `become go come move turn shift swing bring change bounce return progress`,
  gain: `achieve reach hit attain save earn win exceed beat outperform surpass generate recoup regain avert prevent
    avoid rescue salvage free fulfil fulfill secure score top overachieve smash net yield unlock reclaim
    recover negotiate award spare accrue accumulate amass bag bank capture clinch crowdfund fundraise garner gain land
    nail nab notch obtain outscore pocket procure reap recuperate reinstate retrieve scoop snag trounce
    defeat overtake`,
  accomplish: `contribute deliver finish complete pass resolve clear close sign sell retain catch serve ship fill match
    graduate promote attract adopt acquire convert publish migrate renew vaccinate enrol enroll
    register discharge evacuate transport reopen launch install repair fix restore protect settle block stop
    house rehouse rebook subscribe upgrade switch vote qualify agree endorse donate automate roll end load
    render compile boot hand rate rank stick outlast survive release deploy retire decommission remove solve
    certify replicate reuse download consolidate archive assemble banish broker catalog catalogue clean
    cleanse convict craft cure decontaminate deduplicate digitise digitize dispatch enlist eradicate export
    ferry harvest heal immunise immunize index inoculate insulate license lodge manufacture mend mobilise
    mobilize modernise modernize onboard overhaul paint patch plant print prosecute purge rebuild reconcile
    recruit rectify recycle refurbish rehabilitate rehome relocate remedy renovate repatriate
    replace resell resettle restock retrofit reunite rewire sew stabilise stabilize standardise standardize
    sterilise transcribe transplant unblock unload upskill weld`,
  perform: `collect get make identify find detect uncover receive contact handle respond process attend support
    implement build present accept train help hire distribute join open reply treat feed answer cover fund
    introduce merge approve produce place fork star`,
  keep: `maintain sustain hold keep preserve ensure guarantee run stay remain`,
  suffer: `refund reimburse compensate pulp recall lose miss slip overspend overrun overshoot undershoot delay fail quit resign leave withdraw churn crash
    affect cost default forfeit waste cancel damage destroy hurt burn squander overpay undercharge injure
    die lapse stall postpone cause degrade worsen spike balloon botch breach contaminate corrupt
    delete double-book evict flunk forgo infect leak mislay misplace misprice overbook overcharge poison
    ruin scrap sicken spoil strand wipe blow bungle jeopardise jeopardize mishandle misfile misroute
    mislabel underestimate overestimate oversell`,
  show: `see show result lead give mean translate amount equal prove observe record report measure note notice mark
    experience`,
  enable: `manage allow enable let succeed able empower start begin continue`,
  take: `take last`,
  effort: `knock pull claw wear throw lay spend work invest devote dedicate drive travel read interview meet call email send
    write study practise practice research review talk visit survey check test analyse analyze try reserve
    put walk draft prepare split divide evaluate compare explore schedule propose discuss debate
    document prototype experiment shadow sketch brainstorm draw pilot coach mentor teach rehearse
    investigate audit count phone ring e-mail trawl gather design wait create tell hear feel speak deal
    choose pay buy eat sleep say do understand learn plan organise organize add set break refactor rewrite
    pair host facilitate consult`,
  plan: `want need hope aim target expect estimate project forecast budget promise commit ask require intend offer
    suggest threaten demand anticipate assume predict consider recommend request wish seek believe think
    guess suspect calculate advise instruct order challenge task mandate pledge limit allocate reckon quote
    insist bet push aspire strive look allot warn risk claim fear`,
  setting: `sit hover total oversee average operate stand be have own contain employ include involve consist comprise use inherit
    know occupy carry feature belong exist live flag expose seat`,
};

/** Past and participle of the verbs above that are not regular. */
export const irregularPasts: Readonly<Record<string, string>> = {
  rise: 'rose risen',
  grow: 'grew grown',
  leap: 'leapt leaped',
  outgrow: 'outgrew outgrown',
  fall: 'fell fallen',
  cut: 'cut',
  shrink: 'shrank shrunk',
  sink: 'sank sunk',
  shed: 'shed',
  go: 'went gone',
  come: 'came come',
  swing: 'swung',
  bring: 'brought',
  hit: 'hit',
  win: 'won',
  beat: 'beat beaten',
  sell: 'sold',
  catch: 'caught',
  find: 'found',
  draw: 'drew drawn',
  stick: 'stuck',
  build: 'built',
  hold: 'held',
  keep: 'kept',
  stand: 'stood',
  sit: 'sat',
  run: 'ran run',
  lose: 'lost',
  overspend: 'overspent',
  overrun: 'overran overrun',
  overpay: 'overpaid',
  overshoot: 'overshot',
  undershoot: 'undershot',
  quit: 'quit',
  leave: 'left',
  withdraw: 'withdrew withdrawn',
  cost: 'cost',
  hurt: 'hurt',
  break: 'broke broken',
  write: 'wrote written',
  see: 'saw seen',
  show: 'showed shown',
  lead: 'led',
  give: 'gave given',
  mean: 'meant',
  prove: 'proved proven',
  let: 'let',
  begin: 'began begun',
  oversee: 'oversaw overseen',
  take: 'took taken',
  get: 'got gotten',
  make: 'made',
  tell: 'told',
  hear: 'heard',
  feel: 'felt',
  speak: 'spoke spoken',
  choose: 'chose chosen',
  pay: 'paid',
  buy: 'bought',
  eat: 'ate eaten',
  sleep: 'slept',
  feed: 'fed',
  say: 'said',
  do: 'did done',
  deal: 'dealt',
  understand: 'understood',
  become: 'became become',
  creep: 'crept',
  wear: 'wore worn',
  throw: 'threw thrown',
  lay: 'laid',
  spend: 'spent',
  drive: 'drove driven',
  read: 'read',
  meet: 'met',
  send: 'sent',
  put: 'put',
  teach: 'taught',
  ring: 'rang rung',
  set: 'set',
  rewrite: 'rewrote rewritten',
  seek: 'sought',
  think: 'thought',
  know: 'knew known',
  speed: 'sped speeded',
  bet: 'bet',
  die: 'died',
  forgo: 'forwent forgone',
  mislay: 'mislaid',
  overtake: 'overtook overtaken',
  overbook: 'overbooked',
  oversell: 'oversold',
  blow: 'blew blown',
  rebuild: 'rebuilt',
  resell: 'resold',
};

/** Verbs that double their last letter. */
export const doublingVerbs: ReadonlySet<string> = new Set(
  'drop slip ship trim stop plan win top slim chop commit dip net cut hit set put run sit get let quit beat shed overrun chip clip bag crop nab snag scrap strip thin nip'.split(
    ' ',
  ),
);

/** Spellings that are nouns as often as verbs: taken for verbs only where the word before asks for one. */
export const nounsToo: ReadonlySet<string> = new Set(
  `aim aims answer answers attract audit audits average bet block blocks book boost boosts break budget budgets
  call calls challenge change changes check checks churn claim claims close coach contact contract contracts cost
  costs count cover crash cut cuts damage debate decline declines decrease decreases default delay delays demand
  design designs dip document documents double draft draw drive drop drops email emails estimate estimates
  experience experiment fall falls fear feature features finish fix fixes forecast forecasts fork free fund funds
  gain gains group guarantee hand help hit hits hope host house houses increase increases interview jump jumps lag
  land lapse launch lead leads leap lift limit limits load loads look loss mark match mean measure measures miss
  move moves need needs net note offer offers order orders pair phone pilot place places plan plans plant position
  practice present print process progress project projects promise push quote raise rank rate rates read record
  records release repair repairs reply report reports request requests research result results return returns
  review reviews ring rise rises risk run runs sail save saves schedule score scores set sets shift ship show
  shows sign signs slip slump speed spend spike split stand star start stock stop study support surge survey
  surveys swing switch talk target targets task tasks test tests top total train trains travel triple try turn use
  visit visits vote walk want waste water win wins work yield
   axe bag bags bank banks breach breaches bump bumps catalogue chip chips clip clips craft crafts crop crops dent dents drain
   drains edge edges export exports ferry harvest hike hikes inch index leak leaks license licence net notch offset paint
   patch patches pocket pockets poison rally rebound ruin ruins scrap scoop strand strands strip strips surface tick
   ticks upgrade upgrades weld welds wipe`.split(/\s+/),
);
