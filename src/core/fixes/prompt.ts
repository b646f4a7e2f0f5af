import type { Section } from '../answer/model.ts';
import { partName } from '../answer/names.ts';
import type { Edit } from '../finding.ts';

/** Label forms whose text stands below the label; in all others it follows on the label's line. */
const standsBelow = new Set<string>(['heading', 'bold-line']);

/** An edit that puts a prompt into an empty section, where its form wants the text. */
export function promptSnippet(section: Section): Edit {
  const end = section.body.start;
  const gap = standsBelow.has(section.label.form) ? '\n\n' : ' ';
  return { range: { start: end, end }, text: `${gap}\${1:⟨${partName(section.parts)}⟩}`, snippet: true };
}
