import type { NarrativePart } from '../../../answer/model.ts';
import type { Concept } from '../concept.ts';

/** What a question can ask for besides the story itself. */
export const askKinds = [
  'identify',
  'accountability',
  'prevention',
  'others',
  'feelings',
  'reason',
  'different',
  'lesson',
  'measure',
] as const;
export type AskKind = (typeof askKinds)[number];

export interface AskConcept {
  readonly kind: AskKind;
  /** What the words of such an ask are; the first kind whose words match is taken. */
  readonly ask: Concept;
  /** What shows in a story that it is answered. */
  readonly evidence: Concept;
  /** Where the answer would stand. */
  readonly part: NarrativePart;
  /** Parts in which the words mean something else and count for nothing. */
  readonly except?: NarrativePart;
}

/** Asks that can be told apart by their words, and whose answers can. All others are never reported. */
export const askConcepts: readonly AskConcept[] = [
  {
    kind: 'prevention',
    part: 'learning',
    ask: {
      note: 'Steps against its happening once more.',
      words: 'prevent',
      phrases: [
        'never happen|happened|happens|recur',
        'not ~ happen again',
        'coming back',
        'avoid ~ again|future',
        'do differently since',
        'change|changed in|about the|how|your way',
        'change|changed since',
      ],
    },
    evidence: {
      note: 'Lasting arrangements and habits, and words of "since then".',
      words:
        'prevent checklist framework process procedure policy gate template rule habit routine standard mandate automate automated alarm alert review training train drill safeguard always never avoid introduce',
      phrases: [
        'since then|that',
        'now i|we|every|all|the',
        'from then|that|now',
        'these days',
        'today i|we',
        'before i|we',
        'next time',
        'every time',
        'again',
      ],
    },
  },
  {
    kind: 'measure',
    part: 'result',
    ask: {
      note: 'How success was known.',
      words: '',
      phrases: [
        'how ~ you ~ measure|measured',
        'how ~ you ~ know|knew it|that|whether ~ work|worked|succeeded|success',
        'what|which ~ metrics|metric|measures|numbers',
      ],
    },
    evidence: {
      note: 'Measuring and comparing; amounts are found apart from these.',
      words:
        'measure metric count number percent rate survey track compare score data figure average baseline kpi benchmark twice half double third',
    },
  },
  {
    kind: 'identify',
    part: 'action',
    except: 'learning',
    ask: {
      note: 'How the writer came to know of it.',
      words: '',
      phrases: [
        'how|when ~ you ~ identify|identified|notice|realise|realize|discover|recognise|recognize|spot|detect|diagnose|trace',
        'how|when|what ~ you ~ find|found out',
        'how|when ~ you ~ see|saw it coming',
        'how|when ~ you ~ know|learn|become aware|that|of|it|about',
        'how|what ~ make you realise|realize',
      ],
    },
    evidence: {
      note: 'Coming to know: one’s own noticing, somebody’s telling, a measurement that shows it.',
      words:
        'notice realise realize discover spot detect diagnose diagnosis recognise recognize identify trace investigate investigation analyse analyze analysis audit review retrospective postmortem survey alert alarm complain complaint inspection symptom evidence aware discover discovery',
      phrases: [
        'find|found|finding',
        'turn out',
        'become|became clear|apparent|obvious|evident',
        'come to light',
        'i|we see|saw|hear|heard|learn|learned|learnt|know|knew',
        'i|we look',
        'show|showed|shown|reveal|revealed',
        'tell|told|asked|called|rang|wrote me|us|to',
        'point|pointed out',
        'when ~ ask|asked|call|called|ring|rang|write|wrote|open|opened|come|came',
        'dawn on',
        'number|numbers|data|figures|monitoring|dashboard|metrics|feedback|report|reports|test|tests ~ show|say|said|drop|dropped|fall|fell',
      ],
    },
  },
  {
    kind: 'accountability',
    part: 'action',
    ask: {
      note: 'Answering for it, and one’s own share.',
      words: 'accountable accountability',
      phrases: [
        'take|taking|took ~ responsibility|ownership',
        'down to you',
        'own ~ mistake|failure|it|up',
        'answer for it',
      ],
    },
    evidence: {
      note: 'Saying "it was me", telling those concerned, making good.',
      words:
        'accountable accountability responsible responsibility own admit apologise apologize apology sorry confess fault mistake blame failure oversight omission',
      phrases: [
        'on me',
        'i fail|forget|neglect|overlook|underestimate|assume|miss|misjudge',
        'i do not',
        'i should have',
        'i tell|told',
        'i had not',
      ],
    },
  },
  {
    kind: 'lesson',
    part: 'learning',
    ask: {
      note: 'What was learned.',
      words: 'lesson takeaway',
      phrases: ['what|anything ~ you ~ learn|learned|take', 'what ~ it|that|this ~ teach'],
    },
    evidence: {
      note: 'Words of learning and insight, and of habits that came of it.',
      words:
        'learn lesson realise realize understand teach taught insight takeaway reflect hindsight discover differently',
      phrases: ['since then', 'now i|we|when', 'see|saw that', 'come to see', 'i know', 'next time', 'i|we had'],
    },
  },
  {
    kind: 'different',
    part: 'learning',
    ask: { note: 'Another way, were it to do over.', words: 'differently', phrases: ['take back', 'change if you'] },
    evidence: {
      note: 'The unreal past, and what is done now in its place.',
      words: 'differently instead hindsight regret earlier sooner',
      phrases: [
        'would|should|could have|not',
        'next time',
        'if i|we',
        'looking back',
        'now i|we|when',
        'since then',
        'today i|we',
        'i|we would',
        'before i|we',
        'no longer',
        'these days',
        'had i',
      ],
    },
  },
  {
    kind: 'others',
    part: 'result',
    ask: {
      note: 'How others took it.',
      words: '',
      phrases: [
        'how ~ they|he|she|team|customer|client|manager|boss|colleague|people|others|stakeholders|person ~ react|respond|take|feel',
        'what ~ they|he|she|manager|boss|team|colleague|customer|client say',
        'reaction',
        'what ~ each side|party',
      ],
    },
    evidence: {
      note: 'What others said, felt or did in return.',
      words:
        'agree thank happy pleased angry upset annoyed surprised relieved grateful appreciate appreciation accept object protest praise react reaction respond response reply answer welcome feedback support smile laugh nod complain complaint disappointed furious sceptical skeptical push follow adopt trust ask say tell write call ring renew stay leave back sign',
    },
  },
  {
    kind: 'feelings',
    part: 'action',
    ask: {
      note: 'What it was like for the writer.',
      words: 'emotion',
      phrases: ['how ~ you feel', 'how ~ it ~ make you feel', 'how it felt'],
    },
    evidence: {
      note: 'Feelings by name, and the body that shows them.',
      words:
        'feel felt afraid fear scared proud pride frustrated frustration nervous worry worried anxious anxiety embarrassed embarrassment ashamed shame humbled humbling relieved relief stressed stress angry anger sad disappointed disappointment guilty guilt happy excited overwhelmed uncomfortable calm sick stung sting hurt tired lonely bored upset enjoy regret hard difficult painful tear cry sleep',
    },
  },
  {
    kind: 'reason',
    part: 'action',
    ask: {
      note: 'Reasons for a choice.',
      words: '',
      phrases: [
        'why ~ you ~ choose|decide|pick|do|take',
        'how ~ you ~ decide|choose',
        'what ~ options|alternatives|criteria',
        'what make|made you decide|choose',
        'your reasoning',
      ],
    },
    evidence: {
      note: 'Weighing, comparing and giving grounds.',
      words:
        'decide decision choose chose choice option alternative criterion criteria reason weigh compare consider prefer risk argument pick rule trade-off priority rank otherwise',
      phrases: [
        'because',
        'so that',
        'since',
        'rather-than',
        'instead-of',
        'in-order-that',
        'as i|we|it|the',
        'to|would be|have ~ too',
        'if i|we|it|the',
        'so i|we',
      ],
    },
  },
];
