import type { CoachPart, NarrativePart, QuestionType } from '../answer/model.ts';

type Prompts = readonly [string, ...string[]];

/** What to write in each part, one prompt a paragraph; they name what a listener needs there. */
const general: Readonly<Record<NarrativePart | CoachPart, Prompts>> = {
  'clarifying-questions': [
    'A question that you would ask back before you answer, such as which kind of story they want',
  ],
  assumptions: ['Which story you will tell and what you take for granted if they do not say more'],
  'coach-strategy': ['The line of your story in one sentence'],
  signals: ['Two or three competencies that the story must show'],
  'what-they-look-for': ['What a listener should believe about you afterwards'],
  tip: ['One thing to remember when you tell it'],
  'follow-ups': ['A question they may ask next, and your answer in a sentence'],
  notes: ['Anything you want to keep with this answer'],
  situation: ['Where and when, your role, and the one fact that shows the scale: people, money or volume'],
  task: ['What was yours to achieve, by when, and what was at stake'],
  action: [
    'The first thing that you did yourself, and why that',
    'The hardest choice you made, and what you turned down for it',
  ],
  result: [
    'What changed, as a number: from which value to which, over which time, measured how',
    'What it meant for the people it was done for',
  ],
  learning: [
    'What you know now about your own way of working',
    'What you have done differently ever since, and a case where it helped',
  ],
};

/** Where the question's type asks for something else than usual. */
const byType: Readonly<Partial<Record<QuestionType, Readonly<Partial<Record<NarrativePart, Prompts>>>>>> = {
  failure: {
    task: ['What was yours to get right, and what hung on it'],
    action: [
      'What you did or left undone that led to the failure, in the first person',
      'How you noticed, whom you told and what you did to limit the harm',
    ],
    result: ['What it cost, as a number: time, money, quality or trust', 'What was put right, and what was not'],
    learning: [
      'What about your own way of working allowed it',
      'What is in place since then so that it does not happen again, and how you know that it works',
    ],
  },
  conflict: {
    situation: ['Who wanted what, and why it mattered to each side'],
    task: ['What had to be decided or kept working, and what part of that was yours'],
    action: [
      'How you found out what the other side needed; put their reasons as they would put them',
      'What you proposed, what you gave way on and why',
    ],
    result: ['What was decided and what came of it, as a number where there is one', 'How you two work together now'],
    learning: [
      'What you saw about your own part in the disagreement',
      'What you do earlier or differently now, and a case where it helped',
    ],
  },
  leadership: {
    task: ['What the group had to reach, and what was yours to decide'],
    action: [
      'How you made the aim clear and what you asked of whom',
      'What you left to others, and how you supported somebody who struggled',
    ],
    result: [
      'What the group reached, as a number: from which value to which, over which time',
      'What the people can do now that they could not do before',
    ],
  },
  pressure: {
    situation: ['What happened, how much time there was and what was at risk'],
    action: [
      'What you did first, and what you left for later or left out',
      'How you kept others informed and kept your own head clear',
    ],
  },
  teamwork: {
    task: ['What the group had to reach, and which share of it was yours'],
    action: [
      'What you did yourself, apart from what the group did',
      'What you did so that others could do their part well',
    ],
  },
  ambiguity: {
    situation: ['What was known, what was not, and why it could not wait'],
    action: [
      'What you found out first, and which assumption you acted on',
      'How you kept a way back, and when you checked whether you were right',
    ],
  },
};

/**
 * What to write in a part, one prompt a paragraph.
 *
 * @param part - The part of the story or of the coach's notes.
 * @param type - The question's type; the general prompts stand where it makes no difference.
 */
export function promptsFor(part: NarrativePart | CoachPart, type?: QuestionType): Prompts {
  const special: Readonly<Partial<Record<NarrativePart | CoachPart, Prompts>>> | undefined = type && byType[type];
  return special?.[part] ?? general[part];
}
