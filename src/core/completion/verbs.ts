import { findCompetency } from '../questions/competencies.ts';
import type { VerbGroup } from './lexicon/power-verbs.ts';
import { american, verbGroups } from './lexicon/power-verbs.ts';
import type { Line } from '../text/line-at.ts';
import type { Completion, CompletionRequest } from './model.ts';
import { asItIs, offer } from './model.ts';

/** “I” and a word of time or manner at most, then the beginning of a verb. */
const afterI = /(?:^|[^\p{L}\p{N}])(I\s+(?:(?:also|then|first|next|later|now|therefore|again|still)\s+)?)([\p{L}-]*)$/u;

/**
 * Verbs to follow “I” in an Action, those first that show what the answer's front matter says it shall show.
 *
 * @param request - Where it is to be completed.
 * @param line - Its line.
 */
export function offerVerbs(request: CompletionRequest, line: Line): Completion[] {
  const [, lead, word] = afterI.exec(line.before) ?? [];
  if (lead === undefined || word === undefined) return [];
  const named = request.file().metadata.competencies.map(({ text }) => findCompetency(text)?.name);
  // With the “I”, so that what is typed fits these better than any snippet that begins with an i.
  const range = { start: request.offset - lead.length - word.length, end: request.offset };
  const rankOf = ({ competency }: VerbGroup) => (named.includes(competency) ? named.indexOf(competency) : named.length);
  const isAmerican = /^en-us\b/i.test(request.file().metadata.language ?? '');
  const spell = (verb: string) => (isAmerican ? american.get(verb) : undefined) ?? verb;
  const groups = [...verbGroups].sort((first, second) => rankOf(first) - rankOf(second));
  return groups.flatMap(({ competency, shows, emptyWhen, verbs }) =>
    verbs.map(spell).map((verb) =>
      offer({
        kind: 'verb',
        label: verb,
        detail: asItIs(competency),
        documentation: { lines: [shows, emptyWhen], items: [] },
        edit: { range, text: lead + verb, snippet: false },
        filter: lead + verb,
      }),
    ),
  );
}
