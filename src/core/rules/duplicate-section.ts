import type { Section } from '../answer/model.ts';
import { partName } from '../answer/names.ts';
import type { Fix } from '../finding.ts';
import { message } from '../finding.ts';
import { mergeSections } from '../fixes/merge.ts';
import type { Rule } from './rule.ts';

/** One part under two labels of the same answer. Labels that join parts, or say what tells them apart, are meant so. */
export const duplicateSection: Rule = {
  metadata: {
    id: 'duplicate-section',
    group: 'structure',
    severity: 'information',
    english: false,
    brief: 'A part twice',
    summary: 'A part of the story stands in two places of one answer.',
    options: {},
  },
  check({ file, answer, report }) {
    answer.sections.forEach((section, index) => {
      const first = answer.sections.slice(0, index).find((earlier) => isSamePart(earlier, section));
      if (first === undefined) return;
      const part = partName(section.parts);
      const edits = mergeSections(file, answer, first, section);
      const fixes: Fix[] =
        edits === undefined ? [] : [{ title: message('Merge it into the first {part}', { part }), edits, safe: false }];
      report({
        message: message('{part} stands in two places. Tell it in one, or say in the label what is different here.', {
          part,
        }),
        range: section.label.range,
        related: [{ message: message('{part} is told here first', { part }), range: first.label.range }],
        fixes,
      });
    });
  },
};

function isSamePart(first: Section, second: Section): boolean {
  if (first.parts.join(' ') !== second.parts.join(' ')) return false;
  return isBare(second) || bareText(first) === bareText(second);
}

/** Whether a label is only the name of its part, in whatever word. */
function isBare({ label, parts }: Section): boolean {
  return bareText({ label }).split(/\s+/u).length <= parts.length;
}

function bareText({ label }: Pick<Section, 'label'>): string {
  return label.text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]+/gu, ' ')
    .trim();
}
