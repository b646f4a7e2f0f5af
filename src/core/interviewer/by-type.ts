import type { NarrativePart, QuestionType } from '../answer/model.ts';
import type { Message } from '../finding.ts';
import { message } from '../finding.ts';

/** What is listened for in each part of a story, the weightier first. */
export type Listening = Readonly<Record<NarrativePart, readonly [Message, ...Message[]]>>;

/**
 * What is listened for where the question asks for something special. It is what coaches and published interview guides
 * agree on; no research was found that weighs one against the other, so none of it is a rule.
 */
export const listeningByType: Readonly<Record<Exclude<QuestionType, 'other'>, Listening>> = {
  failure: {
    situation: [
      message('A failure that was real and partly yours, not a strength in disguise.'),
      message('Only as much background as the failure needs, and nothing that excuses it.'),
    ],
    task: [
      message('What was yours to get right, so that the failure can be seen as yours.'),
      message('What hung on it, and for whom.'),
    ],
    action: [
      message('What you did or left undone that led to it, in the first person, before anybody else’s part.'),
      message('When you noticed, whom you told and what you did to limit the harm.'),
    ],
    result: [
      message('What it cost, not made smaller: time, money, quality or trust.'),
      message('What could be put right, and what could not.'),
    ],
    learning: [
      message('What in your own way of working allowed it.'),
      message('What has been in place since then, and how you know that it holds.'),
    ],
  },
  conflict: {
    situation: [
      message('Who wanted what, told so that both sides sound reasonable.'),
      message('What each side stood to lose.'),
    ],
    task: [
      message('What had to be decided or kept working, and your part in that.'),
      message('Why it could not simply be left, or handed on.'),
    ],
    action: [
      message('How you found out what the other side needed, and that you spoke with them first.'),
      message('What you proposed, what you gave way on, and why.'),
    ],
    result: [
      message('What was decided and what came of it, whichever side was right.'),
      message('How you worked together afterwards.'),
    ],
    learning: [
      message('What you saw about your own part in the disagreement.'),
      message('What you do earlier or differently now.'),
    ],
  },
  leadership: {
    situation: [
      message('Who the group was, and whether you led it by your role or without one.'),
      message('Why it needed somebody to lead just then.'),
    ],
    task: [message('What the group had to reach, and which decisions were yours.'), message('What stood in its way.')],
    action: [
      message('How you made the aim clear, and what you asked of whom.'),
      message('What you left to others, and what you did about somebody who struggled or disagreed.'),
    ],
    result: [
      message('What the group reached, as a number with what it was before.'),
      message('What its people can do now that they could not do before.'),
    ],
    learning: [
      message('What you have changed in how you lead.'),
      message('Feedback that you were given, and what you made of it.'),
    ],
  },
  achievement: {
    situation: [
      message('What made it hard: the same result under easy conditions says little.'),
      message('Where things stood before, so that the difference can be measured.'),
    ],
    task: [message('The goal as it was set, and by whom.'), message('What went beyond what was expected of you.')],
    action: [
      message('Your own part in it, told apart from that of others.'),
      message('The hardest choice on the way, and what you turned down for it.'),
    ],
    result: [message('The number, what it was before, and how it was measured.'), message('Whether it lasted.')],
    learning: [
      message('What was luck or help, and what you could do again.'),
      message('Where you have used it since.'),
    ],
  },
  pressure: {
    situation: [
      message('What happened, how much time there was and what was at risk.'),
      message('How it came about, your own share in it included.'),
    ],
    task: [
      message('What was yours to do, by when, and what must not slip.'),
      message('What it would have cost to be late.'),
    ],
    action: [
      message('What you did first, and what you left for later or left out.'),
      message('How you kept others informed and your own head clear.'),
    ],
    result: [
      message('What was delivered, when and how well.'),
      message('What it cost you and others: a rescue at any price is no success.'),
    ],
    learning: [
      message('What you do now so that it comes to that less often.'),
      message('What kept you calm, and where it has helped since.'),
    ],
  },
  teamwork: {
    situation: [
      message('Who was in the team, and who did what.'),
      message('What made it hard, or necessary, to work together.'),
    ],
    task: [
      message('What the team had to reach, and which share of it was yours.'),
      message('Who relied on your share.'),
    ],
    action: [
      message('What you did yourself, apart from what the team did.'),
      message('What you did so that others could do their part well.'),
    ],
    result: [
      message('What the team reached, as a number where there is one.'),
      message('What came of your own share, and credit to others by what they did.'),
    ],
    learning: [
      message('What you found out about yourself as a colleague.'),
      message('What you have done differently in teams since then.'),
    ],
  },
  ambiguity: {
    situation: [
      message('What was known, what was not, and why it could not wait.'),
      message('What a wrong guess would have cost.'),
    ],
    task: [
      message('What you took the goal to be, and how you came to that.'),
      message('What was yours to decide, and what was not.'),
    ],
    action: [
      message('What you found out first, and which assumption you acted on.'),
      message('How you kept a way back, and when you checked whether you were right.'),
    ],
    result: [
      message('What came of it, and which of your assumptions were wrong.'),
      message('What was clear afterwards that had not been before.'),
    ],
    learning: [message('How you tell sooner now which unknowns matter.'), message('Where you have used it since.')],
  },
};
