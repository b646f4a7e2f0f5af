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
  up: `rise grow increase climb jump improve boost lift surge soar expand accelerate strengthen multiply leap
    rocket gain raise swell augment uplift double triple treble quadruple quicken outgrow widen speed extend lengthen prolong`,
  down: `fall drop cut reduce decrease decline shrink shorten lower slash trim shave narrow dip sink plummet plunge
    halve tumble lessen diminish slow ease downsize slim compress shed eliminate erode slump dwindle curb
    minimise minimize contract taper lag chop`,
  shift: 'become go come move turn shift swing bring change recover bounce return progress',
  gain: `achieve reach hit attain save earn win exceed beat outperform surpass generate recoup regain avert prevent
    avoid rescue salvage free fulfil fulfill secure score top overachieve smash net yield unlock reclaim`,
  accomplish: `contribute deliver finish complete pass resolve clear close sign sell retain catch serve ship fill match graduate
    promote refund attract adopt land acquire convert publish migrate renew vaccinate enrol enroll register
    discharge evacuate move transport reopen launch install repair fix restore protect settle block stop house
    rehouse stay rebook subscribe upgrade switch vote qualify agree endorse donate automate roll end load render
    compile boot hand rate rank turn stick outlast survive release deploy retire decommission remove solve certify
    replicate reuse expand download consolidate`,
  perform: `collect get make identify find detect uncover receive contact handle respond process attend support implement build
    present accept replace train help hire recruit onboard distribute join open reply print plant treat answer cover
    fund introduce merge approve produce place fork star return remain`,
  keep: 'maintain sustain hold keep preserve ensure guarantee run',
  suffer: `lose miss slip overspend overrun delay fail quit resign leave withdraw churn crash affect cost
    default forfeit waste cancel damage destroy hurt injure die lapse stall postpone cause degrade worsen spike balloon creep`,
  show: 'see show result lead give mean translate amount equal prove observe record report measure note notice mark experience',
  enable: 'manage help allow enable let succeed able empower start begin continue',
  take: 'take last',
  effort: `wear throw lay spend work invest devote dedicate drive travel read interview meet call email send write study practise practice
    research review talk visit survey check test analyse analyze try reserve put sit walk draft prepare split divide
    evaluate compare explore schedule propose discuss debate document prototype experiment shadow observe sketch
    brainstorm draw pilot coach mentor teach rehearse investigate audit count phone ring e-mail trawl compile gather design
    wait create tell hear feel speak deal choose pay buy eat sleep feed say do understand learn plan organise organize add set break refactor rewrite pair host facilitate lead consult`,
  plan: `want need hope plan aim target expect estimate project forecast budget propose promise commit ask require
    intend offer suggest threaten demand anticipate assume predict consider recommend request agree wish seek
    believe think guess suspect calculate advise instruct order challenge task mandate pledge limit allow allocate
    reckon quote insist bet push aspire strive look allot warn risk claim fear`,
  setting: `total oversee average operate stand sit be have own hold contain employ include involve consist comprise use manage oversee inherit know
    occupy carry feature support belong exist live run flag expose house seat cover`,
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
  undergo: 'underwent undergone',
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
};

/** Verbs that double their last letter. */
export const doublingVerbs: ReadonlySet<string> = new Set(
  'drop slip ship trim stop plan win top slim chop commit dip net cut hit set put run sit get let quit beat shed overrun'.split(
    ' ',
  ),
);

/** Spellings that are nouns as often as verbs: taken for verbs only where the word before asks for one. */
export const nounsToo: ReadonlySet<string> = new Set(
  `increase increases decrease decreases drop drops rise rises fall falls cut cuts gain gains boost boosts lift jump
  jumps dip decline declines surge spike raise leap slump shift move moves change changes turn return returns progress score scores save saves
  win wins hit hits total net yield cost costs waste damage delay delays break miss loss lapse result results
  show shows mean report reports record records measure measures note mark experience lead leads start work drive
  read call calls email emails visit visits review reviews test tests check checks study survey surveys interview
  research draft pilot coach document documents design designs plan plans target targets aim aims hope estimate
  estimates project projects forecast forecasts budget budgets promise offer offers demand request requests order
  orders challenge task tasks limit limits quote risk claim claims need needs want block blocks place places match
  stock house ship cover support contact reply release launch hand rate rates rank draw use run runs average stand
  try talk travel practice walk split pair host count phone ring position lag sign signs slip train trains land
  star fork fund funds print plant help repair repairs process answer answers stop switch vote book fix fixes set sets audit audits
  contract contracts speed top free present experiment schedule debate double triple crash default look fear bet push swing close churn spend load loads feature features house houses experience water support group finish guarantee train process sail attract request`.split(
    /\s+/,
  ),
);
