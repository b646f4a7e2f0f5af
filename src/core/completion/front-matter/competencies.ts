import { message } from '../../finding.ts';
import { competencies, findCompetency } from '../../questions/competencies.ts';
import { flowList } from '../../template/front-matter.ts';
import { escapeSnippet } from '../../template/render.ts';
import type { Completion, Documentation } from '../model.ts';
import { offer } from '../model.ts';
import type { Place } from './place.ts';

/**
 * The competencies that are not in the list yet, the user's own ones first.
 *
 * @param place - In the list, or where its bracket is still to be opened.
 * @param own - Names of the user's own competencies.
 */
export function offerCompetencies(place: Place, own: readonly string[]): Completion[] {
  const written = new Set(place.others.map((name) => findCompetency(name)?.id ?? name.toLowerCase()));
  const names = [...new Set([...own, ...competencies.map(({ name }) => name)])];
  return names
    .filter((name) => !written.has(findCompetency(name)?.id ?? name.toLowerCase()))
    .map((name) => {
      // As it stands in a list in brackets: in quotes where it holds a comma or a colon.
      const item = flowList([name]).slice(1, -1);
      const isList = place.expects === 'item';
      const text = isList ? item : `[${escapeSnippet(item)}$0]`;
      const known = findCompetency(name);
      return offer({
        kind: 'value',
        label: name,
        detail: known === undefined ? message('From your settings') : message(known.description),
        documentation: documentCompetency(name),
        edit: { range: place.word, text, snippet: !isList },
      });
    });
}

/** What a competency means, and what an interviewer listens for. */
export function documentCompetency(name: string): Documentation | undefined {
  const known = findCompetency(name);
  if (known === undefined) return undefined;
  return {
    lines: [message(known.description), message('Show that you:')],
    items: known.signals.map((signal) => message(signal)),
  };
}
