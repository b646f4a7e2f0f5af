import type { Section } from '../answer/model.ts';
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
    summary: 'The parts of the story stand in another order than listeners are used to.',
    options: {},
  },
  check({ file, answer, report }) {
    const sections = answer.sections.filter((section, index, all) => !isTold(section, all.slice(0, index)));
    const misplaced = sections.find((section, index) =>
      sections.slice(0, index).some((earlier) => placeInStory(earlier) > placeInStory(section)),
    );
    if (misplaced === undefined) return;
    const edits = reorderSections(file, answer);
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

function isTold({ parts }: Section, earlier: readonly Section[]): boolean {
  return parts.every((part) => earlier.some((other) => other.parts.includes(part)));
}
