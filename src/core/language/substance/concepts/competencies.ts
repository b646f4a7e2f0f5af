import type { Concept } from '../concept.ts';

/** Words that several lists of competencies share. */
const measuring = 'measure count number data figure metric compare track log percent average baseline survey chart';
const peoples =
  'colleague team nurse teacher engineer designer staff crew partner department sales support group both together';
const talking =
  'ask tell say explain listen talk meet meeting present write read call ring show discuss conversation question answer speak word';

/**
 * What shows that a story has something of a competency, by the competency's id. The lists are wide: silence where it is
 * there all the same costs less than a finding on a story that shows it in its own words.
 */
export const competencySigns: Readonly<Record<string, Concept>> = {
  accountability: {
    note: 'Saying one’s part, telling those concerned, putting it right.',
    words:
      'accountable responsible responsibility own mistake fault error failure apologise apologize admit omission oversight commit promise deliver',
    phrases: [
      'on me',
      'i fail|forget|miss|overlook',
      'i do not',
      'i tell',
      'i should have',
      'i had not',
      'my job|decision|part|share',
    ],
  },
  'growth-mindset': {
    note: 'Learning, feedback, and habits that change.',
    words:
      'learn lesson feedback improve practise practice realise realize understand teach train course study change better grow growth mentor try experiment read habit reflect',
    phrases: ['since then', 'now i', 'used to', 'no longer'],
  },
  ownership: {
    note: 'Starting unasked, seeing it through, answering for it.',
    words:
      'own ownership initiative propose suggest volunteer responsible responsibility offer start build lead decide fix follow maintain until myself alone mistake failure introduce set design write create',
    phrases: ['take|took ~ on', 'step|stepped in|up', 'on my own', 'see|saw it through', 'nobody ~ ask|asked'],
  },
  'analytical-thinking': {
    note: 'Causes, data and tests of an explanation.',
    words: `analyse analyze analysis cause reason root pattern trace investigate hypothesis evidence test experiment examine diagnose check calculate model separate because problem find ${measuring}`,
    phrases: ['find|found ~ out', 'turn out', 'look into|at'],
  },
  resilience: {
    note: 'Setbacks, and carrying on or starting over after them.',
    words:
      'setback recover resilience resilient persevere persist perseverance stress pressure calm cope overcome refuse reject rejection fail again exhausted tired restart rebuild adapt adjust bounce hard difficult storm crisis help',
    phrases: [
      'keep|kept going|on|at',
      'carry|carried on',
      'start|started over|again',
      'not give up',
      'did not stop',
      'every night|evening|morning',
      'another way',
      'second|third time|attempt',
      'plan b',
    ],
  },
  'operational-excellence': {
    note: 'Processes, standards, measurements and what others can use.',
    words: `process procedure standard checklist framework automate automated automation routine rule quality error defect handover document runbook monitor monitoring observability reliable reliability efficient efficiency audit gate schedule system template cone review improve ${measuring}`,
  },
  'stakeholder-management': {
    note: 'Those concerned from other sides, and what they were told or asked.',
    words: `stakeholder customer client guest parent patient supplier vendor sponsor board director manager management head council finance legal sales architect union expectation involve inform align agree school department office front ${talking}`,
  },
  'emotional-intelligence': {
    note: 'Feelings noticed, one’s own included, and care in what was done about them.',
    words:
      'feel feeling emotion empathy afraid fear angry anger upset hurt proud ashamed embarrassed frustrated worried nervous calm respect trust listen private privately tone sorry apologise apologize humble humbling humbled tear cry kind patient gentle care',
    phrases: [
      'how ~ was|were|is doing|feeling',
      'alone for',
      'one-on-one',
      'one to one',
      'take|took ~ aside',
      'a walk',
      'point|points of view',
      'what ~ afraid|worried|proud|matter|mattered',
    ],
  },
  communication: {
    note: 'Saying, showing, asking and listening.',
    words: `communicate communication message update announce email letter note clear understand sentence demonstrate ${talking}`,
  },
  leadership: {
    note: 'Aims and room given to others.',
    words:
      'lead leader led leadership manage supervise delegate guide direct train coach mentor appoint hire assign decide vision aim goal team crew staff shift together responsibility example trust ask let organise organize head chair',
  },
  teamwork: {
    note: 'Others that one works with, and what they did.',
    words: `teamwork collaborate collaboration cooperate help share join pair we us our them crew ${peoples}`,
    phrases: ['we', 'each|one other', 'one|two|three|some of them', 'with her|him|them'],
  },
  'conflict-resolution': {
    note: 'Two sides, and an end that both can live with.',
    words:
      'conflict disagree disagreement argue argument dispute object objection refuse tension complaint angry agree agreement compromise mediate settle resolve both side view apologise apologize reconcile oppose differ negotiate',
  },
  'decision-making': {
    note: 'Options and a choice.',
    words:
      'decide decision choose chose choice option alternative weigh consider judge judgement judgment risk trade-off criterion criteria compare prefer pick reject prioritise prioritize instead',
    phrases: ['rather-than', 'instead-of', 'call it off', 'make|made the call', 'take|took ~ off|down|out'],
  },
  'customer-focus': {
    note: 'The people served.',
    words:
      'customer client guest patient user pupil student parent visitor reader member tenant passenger family resident buyer complaint satisfaction need service audience citizen traveller caller',
  },
  adaptability: {
    note: 'A change of circumstances or of course.',
    words:
      'adapt adjust change changed flexible new switch pivot instead unexpected sudden suddenly replace rethink revise learn different differently redesign reorganise reorganize rearrange ambiguity unclear uncertain',
    phrases: ['rather-than', 'instead-of', 'start|started over', 'plan b'],
  },
  prioritisation: {
    note: 'What came first, what was left, and the time there was.',
    words:
      'prioritise prioritize priority first urgent important rank order deadline schedule postpone defer drop cut scope focus plan list later leave left week date essential time',
    phrases: ['say|said no', 'put|left off|aside|out'],
  },
  influence: {
    note: 'Others moved by reasons.',
    words:
      'persuade convince influence propose proposal argue case suggest agree support buy-in negotiate pilot evidence demonstrate show ask explain offer sceptical skeptical adopt invite recommend present pitch follow',
  },
  mentoring: {
    note: 'Somebody else who becomes able.',
    words:
      'mentor coach teach train apprentice junior intern pupil student learn newcomer trainee graduate explain show pair practise practice feedback develop confidence promote guide encourage',
    phrases: ['let|watched|asked|had her|him|them', 'by her|him|themselves', 'on her|his|their own'],
  },
  innovation: {
    note: 'Something new, tried and taken up.',
    words:
      'innovate innovation innovative idea new invent prototype pilot experiment try trial propose design redesign create build first improve automate adopt replace different alternative question introduce',
  },
  integrity: {
    note: 'Truth and fairness at a cost.',
    words:
      'honest honesty truth true integrity ethic ethical fair unfair wrong right admit disclose report mistake refuse principle confidential trust promise transparent object own responsible rule law',
    phrases: ['speak|spoke up', 'i tell', 'say|said so|no', 'that it was me'],
  },
};
