import { sectionsOf } from '../analysis.ts';
import type { Section } from '../answer/model.ts';
import type { RelatedPlace } from '../finding.ts';
import { message } from '../finding.ts';
import { isWritten } from '../language/substance/enough.ts';
import { unpaidPromises } from '../language/substance/promises.ts';
import { admissionsIn, sectionIn } from '../language/substance/traced.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A goal or a stake that the Result never takes up, and a mistake that the Learning never mirrors. */
export const unpaidPromise: Rule = {
  metadata: {
    id: 'unpaid-promise',
    group: 'substance',
    severity: 'hint',
    english: true,
    brief: 'Promise not kept',
    summary: 'A goal of the Task that the Result never takes up, or an admitted mistake that the Learning never does.',
    options: {},
  },
  check(context) {
    if (!isWritten(context.answer)) return;
    checkPromises(context);
    checkMistakes(context);
  },
};

function checkPromises({ answer, analysis, report }: RuleContext): void {
  const quantities = (section: Section) => sectionIn(analysis, section)?.quantities ?? [];
  for (const { kind, range } of unpaidPromises(answer, quantities)) {
    report({
      message:
        kind === 'goal'
          ? message('The Result does not come back to this goal. Say whether it was reached.')
          : message('The Result does not come back to what was at stake here. Say what became of it.'),
      range,
      related: labelsOf(answer.sections, 'result'),
    });
  }
}

/** One mistake that is mirrored is enough, the others may be its parts; and a lasting change mostly answers the mistake. */
function checkMistakes({ answer, analysis, report }: RuleContext): void {
  const admissions = admissionsIn(answer, analysis);
  const [first] = admissions;
  if (sectionsOf(analysis, 'learning').some(({ learning }) => learning.changes.length > 0)) return;
  if (first === undefined || admissions.some(({ mirror }) => mirror !== undefined)) return;
  report({
    message: message('The Learning does not take this mistake up. What did it teach you?'),
    range: first.attribution.range,
    related: labelsOf(answer.sections, 'learning'),
  });
}

function labelsOf(sections: readonly Section[], part: 'result' | 'learning'): RelatedPlace[] {
  return sections
    .filter(({ parts }) => parts.includes(part))
    .map(({ label }) => ({ message: message('It would be taken up here'), range: label.range }));
}
