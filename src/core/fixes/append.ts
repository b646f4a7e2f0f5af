import type { Section } from '../answer/model.ts';
import type { Edit } from '../finding.ts';

/**
 * An edit that adds a sentence to a section: to its last paragraph, or below its last block where that is no prose.
 *
 * @param section - The section.
 * @param snippet - The sentence in VS Code's snippet syntax.
 */
export function appendSnippet(section: Section, snippet: string): Edit {
  const end = section.body.end;
  const endsInProse = section.blocks.at(-1)?.range.end === end;
  return { range: { start: end, end }, text: `${endsInProse ? ' ' : '\n\n'}${snippet}`, snippet: true };
}
