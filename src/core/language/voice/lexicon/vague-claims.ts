import { wordSet } from '../../english/word-set.ts';

/** What a claim leaves out. */
export type ClaimKind = 'cooperation' | 'ownership' | 'agreement' | 'communication' | 'thought' | 'worth';

/**
 * Claims that could stand in anybody's answer, by what they leave out. Each line is a construction: a verb, and what it
 * is said of in the abstract; `~` stands for up to four words between.
 */
export const vagueClaims: readonly (readonly [pattern: string, kind: ClaimKind])[] = [
  // Working with others, without saying on what or how.
  [
    'work|collaborate|partner|cooperate|liaise|coordinate ~ closely|seamlessly|collaboratively|cross-functionally',
    'cooperation',
  ],
  ['work|collaborate|partner|cooperate|liaise|coordinate effectively|efficiently', 'cooperation'],
  ['work as a team', 'cooperation'],
  ['work hand in hand', 'cooperation'],
  // Being the one who acts, without saying what the act was.
  ['take ownership', 'ownership'],
  ['take full|complete|total|end-to-end|personal|real ownership', 'ownership'],
  ['take the initiative|lead', 'ownership'],
  ['take initiative', 'ownership'],
  ['step up', 'ownership'],
  ['go above and beyond', 'ownership'],
  ['go the extra mile', 'ownership'],
  ['roll up my|our sleeves', 'ownership'],
  ['hit the ground running', 'ownership'],
  // Bringing people to agree, without saying who or on what.
  [
    'drive|build|create|gain|achieve|foster|secure|get|reach|generate|establish ~ alignment|consensus|buy-in|synergy|synergies',
    'agreement',
  ],
  [
    'drive|build|create|foster|promote|encourage|establish ~ collaboration|cooperation|engagement|transparency|accountability|teamwork|trust',
    'agreement',
  ],
  ['align stakeholders|everyone|everybody|teams|people|expectations', 'agreement'],
  ['align all|the|our|key ~ stakeholders|teams|expectations', 'agreement'],
  ['manage expectations|stakeholders', 'agreement'],
  // Talking to people, without saying what was said.
  [
    'communicate effectively|clearly|proactively|openly|regularly|constantly|transparently|efficiently|well',
    'communication',
  ],
  ['keep everyone|everybody|stakeholders|people|management ~ informed|updated|aligned', 'communication'],
  ['keep everyone|everybody|stakeholders|people|management ~ in the loop', 'communication'],
  ['keep everyone|everybody|stakeholders|people|management ~ on the same page', 'communication'],
  ['keep all|the stakeholders|parties|teams ~ informed|updated|aligned', 'communication'],
  ['maintain|establish|ensure open|clear|constant|regular|effective communication', 'communication'],
  // Praise of the writer's own thinking.
  ['think outside the box', 'thought'],
  ['think strategically|creatively|critically', 'thought'],
  ['think on my feet', 'thought'],
  ['use|apply|employ|utilise|utilize my ~ skills', 'thought'],
  ['leverage my|our ~ skills|experience|strengths|expertise|knowledge', 'thought'],
  // Praise of what came of it.
  ['add|create|bring|deliver|generate value', 'worth'],
  [
    'deliver|drive|achieve results|success|excellence|impact|innovation|change|growth|improvement|improvements',
    'worth',
  ],
  ['make a|an ~ difference|impact', 'worth'],
  ['have a|an ~ impact|influence', 'worth'],
  ['move the needle', 'worth'],
  ['exceed expectations', 'worth'],
  ['exceed the|all|my|their expectations', 'worth'],
];

/**
 * Words that make nothing concrete. A claim in whose sentence nothing but these follows could be told of any work; one
 * other noun or verb, and it is about this one.
 */
export const general = wordSet(
  // Who
  'team teams stakeholder stakeholders department departments colleague colleagues people member members partner partners client clients customer customers user users management leadership manager managers boss supervisor supervisors leader leaders group groups organisation organization company business party parties person persons peers sides individual individuals function functions',
  // What
  'project projects process processes goal goals objective objectives target targets solution solutions outcome outcomes result results success value expectation expectations need needs requirement requirements issue issues problem problems challenge challenges conflict conflicts work task tasks situation situations environment environments way ways manner time times deadline deadlines quality communication collaboration cooperation alignment consensus buy-in engagement transparency trust relationship relationships understanding feedback idea ideas thing things area areas level levels aspect aspects priorities priority direction vision strategy picture mind experience strengths skills skill role responsibility responsibilities part impact difference influence initiative lead ownership improvement improvements performance productivity efficiency synergy synergies box sleeves needle ground mile feet page loop',
  // How
  'best important different various multiple key relevant involved necessary needed common shared positive strong great good better successful effective efficient smooth clear open big real significant whole entire internal external cross-functional functional challenging difficult complex fast-paced creative proactive extra high right full possible own way overall strategic innovative new same informed updated aligned total complete',
  // Doing
  'make ensure get keep go move forward achieve deliver meet reach complete finish improve solve resolve help support work do communicate succeed align collaborate drive build foster add take handle manage address overcome happen come find lead run running roll hit exceed step think use create gain',
);

/** Objects that turn "took ownership" into owning up, which is to be praised. */
export const faults = wordSet(
  'mistake mistakes error errors failure failures fault outage incident bug miss misstep blunder damage delay loss consequence consequences',
);

/** Verbs that only wish for what follows them. */
export const wishing = wordSet('want hope try need have intend plan expect wish aim attempt be refuse fail');
