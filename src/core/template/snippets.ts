import type { CoachPart, NarrativePart } from '../answer/model.ts';
import { answerPieces } from './answer.ts';
import { labelText } from './part-name.ts';
import type { Template } from './piece.ts';
import { end, prompt } from './piece.ts';
import { toSnippet } from './render.ts';
import { headingStyle, sectionSkeleton } from './section.ts';

/** A snippet for Markdown files. */
export interface Snippet {
  readonly name: string;
  /** Typed to get it; all begin with `star`. */
  readonly prefix: string;
  /** One sentence for the list of suggestions. */
  readonly description: string;
  /** In VS Code's snippet syntax; lines end in `\n`. */
  readonly body: string;
  /** The part it begins or belongs into; `undefined` for a whole answer. */
  readonly part: NarrativePart | CoachPart | undefined;
}

/** All snippets: the whole answer, its parts, then sentences to put into them. */
export const snippetList: readonly Snippet[] = [
  snippet('STAR answer', 'star', 'A whole answer, from front matter to Learning.', undefined, answerPieces({})),
  section('situation', 'star-situation', 'Where and when it happened, and how large it was.'),
  section('task', 'star-task', 'What was yours to achieve.'),
  section('action', 'star-action', 'What you did yourself, and why.'),
  section('result', 'star-result', 'What changed, as a number.'),
  section('learning', 'star-learning', 'What you do differently since then.'),
  section('clarifying-questions', 'star-clarifying', 'What you would ask back before you answer.'),
  section('assumptions', 'star-assumptions', 'What you take for granted if nothing more is said.'),
  section('coach-strategy', 'star-strategy', 'The line that the story takes.'),
  section('signals', 'star-signals', 'The competencies that the story must show.', 3),
  section('what-they-look-for', 'star-lookfor', 'What a listener should believe afterwards.', 3),
  section('tip', 'star-tip', 'One thing to remember when you tell it.', 3),
  snippet('STAR metric', 'star-metric', 'A measured change, with its start, its end and its period.', 'result', [
    prompt('what was measured'),
    ' went from ',
    prompt('starting value'),
    ' to ',
    prompt('value reached'),
    ' in ',
    prompt('period'),
    end,
  ]),
  snippet('STAR ownership', 'star-ownership', 'A sentence that says your own part in what went wrong.', 'action', [
    'I had not ',
    prompt('what was yours to do'),
    ', and so ',
    prompt('what followed from it'),
    '.',
    end,
  ]),
  snippet('STAR lesson', 'star-lesson', 'A lesson, the change that lasts and a case where it helped.', 'learning', [
    'I learned that I ',
    prompt('what you saw in your own way of working'),
    '. Since then, I ',
    prompt('what you do every time'),
    '; ',
    prompt('a later case where it helped, with a number if there is one'),
    '.',
    end,
  ]),
  snippet(
    'STAR clarifying question',
    'star-question',
    'A question to ask back before you answer.',
    'clarifying-questions',
    ['- Would you rather hear about ', prompt('one kind of story'), ' or ', prompt('another kind'), '?', end],
  ),
  snippet('STAR follow-up', 'star-followup', 'A question that may come next, and your answer.', 'follow-ups', [
    '- **',
    prompt('what they may ask next'),
    '?** ',
    prompt('your answer in a sentence or two'),
    end,
  ]),
];

function section(part: NarrativePart | CoachPart, prefix: string, description: string, depth = 2): Snippet {
  const skeleton = sectionSkeleton(part, { ...headingStyle, depth });
  return snippet(`STAR ${labelText(part)}`, prefix, description, part, [...skeleton, '\n', end]);
}

function snippet(name: string, prefix: string, description: string, part: Snippet['part'], pieces: Template): Snippet {
  return { name, prefix, description, body: toSnippet(pieces), part };
}
