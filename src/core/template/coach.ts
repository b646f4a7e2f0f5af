import type { QuestionType } from '../answer/model.ts';
import { findCompetency } from '../questions/competencies.ts';
import type { Competency } from '../questions/model.ts';
import { headingText } from './markdown.ts';
import type { Template } from './piece.ts';
import { join } from './piece.ts';
import { sectionSkeleton } from './section.ts';

/** One piece of advice for each type of question. */
const tips: Readonly<Partial<Record<QuestionType, string>>> = {
  failure: 'Say your own part in the first sentence of the Action. What you changed afterwards is what they remember.',
  conflict:
    'Tell the other side’s view so that they would agree with it. The story is about the way out, not about who was right.',
  leadership: 'Say “I” for what you decided and “we” for what the group reached.',
  achievement: 'One number with its starting point tells more than three without.',
  pressure: 'Say what you left out. Whoever had time for everything was not under pressure.',
  teamwork: 'Keep your own share apart from the group’s, and name who did the rest by role.',
  ambiguity: 'Say what you did not know. How you chose without it is the answer.',
};

/**
 * Notes for preparing the answer, to stand before the story: what to ask back, what to assume and what to show.
 *
 * @param type - The question's type, for the tip.
 * @param competencies - Names of what the story shall show; what is known of them is filled in.
 */
export function coachNotes(type: QuestionType | undefined, competencies: readonly string[]): Template {
  return join(
    [
      ['## Clarifying Questions\n\n- ', ...bodyOf('clarifying-questions')],
      sectionSkeleton('assumptions'),
      ['## Coach Strategy'],
      signals(competencies),
      lookFor(competencies),
      tip(type),
    ],
    '\n\n',
  );
}

function signals(competencies: readonly string[]): Template {
  if (competencies.length === 0) return subsection('signals');
  return [`### Signals\n\n${competencies.map(signalLine).join('\n')}`];
}

function signalLine(name: string): string {
  const competency = findCompetency(name);
  return competency === undefined ? `- ${headingText(name)}` : `- ${headingText(name)}: ${competency.description}`;
}

function lookFor(competencies: readonly string[]): Template {
  const known = [...new Set(competencies.map(findCompetency))].filter((competency) => competency !== undefined);
  if (known.length === 0) return subsection('what-they-look-for');
  return [`### What They Look For\n\nShow that you:\n\n${known.flatMap(signalItems).join('\n')}`];
}

function signalItems(competency: Competency): string[] {
  return competency.signals.map((signal) => `- ${signal}`);
}

function tip(type: QuestionType | undefined): Template {
  const text = type && tips[type];
  return text === undefined ? subsection('tip') : [`### Tip\n\n${text}`];
}

function subsection(part: 'signals' | 'what-they-look-for' | 'tip'): Template {
  return sectionSkeleton(part, { form: 'heading', depth: 3 });
}

function bodyOf(part: 'clarifying-questions'): Template {
  return sectionSkeleton(part).slice(1);
}
