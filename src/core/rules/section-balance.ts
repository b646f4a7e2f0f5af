import type { Message, RelatedPlace } from '../finding.ts';
import { message } from '../finding.ts';
import { missingParts } from '../answer/missing.ts';
import { partName } from '../answer/names.ts';
import { isBeingWritten } from '../answer/unwritten.ts';
import { profileOf } from '../profiles/profiles.ts';
import type { Share } from '../profiles/shares.ts';
import { shareOf } from '../profiles/shares.ts';

import type { Rule, RuleOptions } from './rule.ts';

const options = {
  tolerance: {
    default: 10,
    minimum: 0,
    maximum: 50,
    description: 'Percentage points that a part may lie outside what is expected.',
  },
} as const satisfies RuleOptions;

/** In fewer words than these, one sentence more or less turns the shares over. */
const enoughWords = 100;

/** A part that takes far more or less of the answer than listeners expect for this type of question. */
export const sectionBalance: Rule<typeof options> = {
  metadata: {
    id: 'section-balance',
    group: 'balance',
    severity: 'information',
    english: false,
    brief: 'Out of balance',
    summary: 'A part of the story takes far more or far less room than its type of question gives it.',
    options,
  },
  check({ answer, analysis, options: { tolerance }, report }) {
    if (answer.words < enoughWords || missingParts(answer).length > 0 || isBeingWritten(answer)) return;
    const profile = profileOf(analysis.questionType);
    const [worst, ...others] = profile.budgets
      .flatMap((budget) => shareOf(answer, budget) ?? [])
      .filter(({ off }) => off > tolerance)
      .sort((first, second) => second.off - first.off);
    const label = worst?.sections[0]?.label;
    if (worst === undefined || label === undefined) return;
    report({
      message: describe(worst, profile.name),
      range: label.range,
      related: others.flatMap(relate),
    });
  },
};

function describe(share: Share, profile: string): Message {
  const values = { ...valuesOf(share), profile };
  if (share.percent < share.budget.minimum) {
    return message(
      '{parts}: {percent} % of the answer. The profile “{profile}” expects {range} %. Say more here.',
      values,
    );
  }
  return message(
    '{parts}: {percent} % of the answer. The profile “{profile}” expects {range} %. Shorten this, or say more elsewhere.',
    values,
  );
}

function relate(share: Share): RelatedPlace[] {
  const [first] = share.sections;
  if (first === undefined) return [];
  return [
    {
      message: message('{parts}: {percent} % where {range} % are expected', valuesOf(share)),
      range: first.label.range,
    },
  ];
}

function valuesOf({ budget: { parts, minimum, maximum }, percent, sections }: Share) {
  const told = parts.filter((part) => sections.some((section) => section.parts.includes(part)));
  return {
    parts: partName(told),
    percent: Math.round(percent),
    range: `${minimum}–${maximum}`,
  };
}
