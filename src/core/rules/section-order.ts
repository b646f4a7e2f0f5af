import type { NarrativePart, Section } from '../answer/model.ts';
import { partName } from '../answer/names.ts';
import type { Fix } from '../finding.ts';
import { message } from '../finding.ts';
import { inOrder, placeInStory, reorderSections } from '../fixes/reorder.ts';
import type { Rule } from './rule.ts';

/** Parts that stand in another order than the story is usually told in. A part told twice is left to `duplicate-section`. */
export const sectionOrder: Rule = {
  metadata: {
    id: 'section-order',
    group: 'structure',
    severity: 'hint',
    english: false,
    brief: 'Order of parts',
    summary: 'The parts of the story stand in another order than listeners are used to.',
    options: {},
  },
  check({ file, answer, report }) {
    const sections = firstTold(answer.sections);
    const misplaced = sections.find((section, index) =>
      sections.slice(0, index).some((earlier) => placeInStory(earlier) > placeInStory(section)),
    );
    if (misplaced === undefined) return;
    // With a part told twice, the order alone would not say which of the two goes where.
    const edits = sections.length === answer.sections.length ? reorderSections(file, answer) : undefined;
    const fixes: Fix[] =
      edits === undefined ? [] : [{ title: message('Put the parts in this order'), edits, safe: false }];
    report({
      message: message('{part} comes late. Listeners are used to {order}; keep your order if the story flows in it.', {
        part: partName(misplaced.parts),
        order: inOrder(sections)
          .map(({ parts }) => partName(parts))
          .join(', '),
      }),
      range: misplaced.label.range,
      fixes,
    });
  },
};

/** The sections that tell a part which none before them tells. */
function firstTold(sections: readonly Section[]): Section[] {
  const told = new Set<NarrativePart>();
  return sections.filter(({ parts }) => {
    const isNew = parts.some((part) => !told.has(part));
    for (const part of parts) told.add(part);
    return isNew;
  });
}
