import type { CoachPart } from '../model.ts';
import type { Trust } from './meaning.ts';

interface Words {
  readonly part: CoachPart;
  readonly trust: Trust;
  readonly words: readonly string[];
}

/** Labels of notes for preparing. The ambiguous ones are also lead-ins of ordinary paragraphs. */
export const coachWords: readonly Words[] = [
  {
    part: 'clarifying-questions',
    trust: 'plain',
    words: ['clarifying questions', 'clarifying question', 'questions to clarify', 'clarifications'],
  },
  { part: 'assumptions', trust: 'ambiguous', words: ['assumption', 'assumptions'] },
  {
    part: 'coach-strategy',
    trust: 'plain',
    words: [
      'coach strategy',
      'coaching strategy',
      "coach's strategy",
      'answer strategy',
      'coach notes',
      'coaching notes',
    ],
  },
  { part: 'coach-strategy', trust: 'ambiguous', words: ['strategy'] },
  { part: 'signals', trust: 'ambiguous', words: ['signals', 'signal', 'key signals', 'signals to show'] },
  {
    part: 'what-they-look-for',
    trust: 'plain',
    words: [
      'what they look for',
      "what they're looking for",
      'what they are looking for',
      'what interviewers look for',
      'what interviewers are looking for',
      'what the interviewer looks for',
      'what the interviewer is looking for',
      'what they want to hear',
    ],
  },
  { part: 'tip', trust: 'plain', words: ['cheat code tip', 'cheat code', 'pro tip', 'interview tip', 'coach tip'] },
  { part: 'tip', trust: 'ambiguous', words: ['tip', 'tips'] },
  {
    part: 'follow-ups',
    trust: 'plain',
    words: [
      'follow ups',
      'followups',
      'follow up questions',
      'followup questions',
      'follow up question',
      'likely follow ups',
      'possible follow ups',
      'potential follow ups',
      'possible follow up questions',
      'potential follow up questions',
      'likely follow up questions',
      'if they ask a follow up',
    ],
  },
  { part: 'follow-ups', trust: 'ambiguous', words: ['follow up'] },
  { part: 'notes', trust: 'ambiguous', words: ['notes'] },
  { part: 'notes', trust: 'plain', words: ['interviewer notes', 'prep notes', 'delivery notes', 'memory hook'] },
];

/** Labels of the question. */
export const questionWords: readonly string[] = [
  'question',
  'the question',
  'interview question',
  'behavioral question',
  'behavioural question',
  'prompt',
  'the prompt',
  'q',
];

/** Labels of frames that hold several parts and say nothing of their own. */
export const frameWords: readonly string[] = [
  'questions insights',
  'questions and insights',
  'strategy breakdown',
  'star narrative',
  'star answer',
  'star story',
  'star response',
  'star method',
  'star format',
  'star breakdown',
  'starl narrative',
  'starl answer',
  'narrative',
  'answer',
  'sample answer',
  'example answer',
  'full answer',
  'model answer',
  'story',
  'response',
  'strong response',
  'sample response',
];
