import type { SectionAnalysis } from '../analysis.ts';
import { sectionsOf } from '../analysis.ts';
import type { AnswerFile, Section } from '../answer/model.ts';
import type { Fix } from '../finding.ts';
import { message } from '../finding.ts';
import { anatomyFixes } from '../fixes/anatomy.ts';
import { appendSnippet } from '../fixes/append.ts';
import type { Quantity } from '../language/quantities/model.ts';
import { missingAnatomy } from '../language/quantities/anatomy.ts';
import { contains } from '../text/range.ts';
import type { Rule, RuleContext, RuleOptions } from './rule.ts';

const options = {
  anatomy: { default: true, description: 'Hint at shares and multiples that name no baseline.' },
} as const satisfies RuleOptions;

type Context = RuleContext<typeof options>;

/** A Result without a measured outcome. */
export const missingMetrics: Rule<typeof options> = {
  metadata: {
    id: 'missing-metrics',
    group: 'core',
    severity: 'warning',
    english: true,
    brief: 'No number',
    summary: 'The Result has no measured outcome, or a size word stands where a number could.',
    options,
  },
  check(context) {
    const results = sectionsOf(context.analysis, 'result').filter(({ section }) => section.words > 0);
    if (results.length === 0) return;
    const outcomes = results.flatMap(({ quantities }) => quantities.filter(isOutcome));
    const unwritten = results.some(({ section }) => section.placeholders.length > 0);
    const qualitative = results.some(({ section }) => isMarkedQualitative(context.file, section));
    if (outcomes.length > 0 || unwritten || qualitative) reportVague(context, results, 'hint');
    else reportUnmeasured(context, results);
    if (context.options.anatomy) reportAnatomy(context, results);
  },
};

function isOutcome(quantity: Quantity): boolean {
  return quantity.kind === 'outcome';
}

/** The writer's own word that this outcome is told well without a number. */
function isMarkedQualitative(file: AnswerFile, section: Section): boolean {
  return file.directives.some(({ words, range }) => words[0] === 'qualitative' && contains(section.range, range));
}

function reportUnmeasured(context: Context, results: readonly SectionAnalysis[]): void {
  const elsewhere = outcomesElsewhere(context, results);
  const [first] = elsewhere;
  const last = results[results.length - 1];
  if (last === undefined) return;
  if (first !== undefined) {
    context.report({
      message: message('The number stands in another part (“{number}”). Say it again in the Result.', {
        number: first.text,
      }),
      range: last.section.label.range,
      severity: 'hint',
      related: elsewhere.map((quantity) => ({ message: message('measured here'), range: quantity.range })),
      fixes: [metricFix(last.section)],
    });
    return;
  }
  if (results.some(({ vagueSizes }) => vagueSizes.length > 0)) reportVague(context, results);
  else reportNumberless(context, last);
}

function outcomesElsewhere({ analysis }: Context, results: readonly SectionAnalysis[]): Quantity[] {
  return analysis.sections
    .filter((section) => !results.includes(section))
    .flatMap(({ quantities }) => quantities.filter(isOutcome));
}

function reportNumberless(context: Context, { section, quantities }: SectionAnalysis): void {
  // “One of them” is a manner of speaking: nobody took it for a number.
  const other = quantities.find(({ text }) => !/^one\b/i.test(text));
  context.report({
    message:
      other === undefined
        ? message('The Result has no measured outcome. What changed, by how much, and in which time?')
        : message('The Result has no measured outcome: “{number}” is not one. What changed, and by how much?', {
            number: other.text,
          }),
    range: section.label.range,
    fixes: [metricFix(section), qualitativeFix(section)],
  });
}

function reportVague(context: Context, results: readonly SectionAnalysis[], severity?: 'hint'): void {
  for (const { vagueSizes } of results) {
    for (const vague of vagueSizes) {
      context.report({
        message: message('“{word}” stands where a number could. By how much?', { word: vague.text }),
        range: vague.range,
        ...(severity && { severity }),
        fixes: [
          {
            title: message('Put a metric in place of “{word}”', { word: vague.text }),
            edits: [
              {
                range: vague.range,
                text: 'from ${1:⟨baseline⟩} to ${2:⟨value⟩} in ${3:⟨period⟩}',
                snippet: true,
              },
            ],
            safe: false,
          },
        ],
      });
    }
  }
}

/**
 * Asks for the baseline of shares and multiples, which mean nothing without one. Period and scope go without saying in
 * many honest sentences ("it cost us £4,200"), so nobody is asked for them.
 */
function reportAnatomy(context: Context, results: readonly SectionAnalysis[]): void {
  for (const { section, quantities } of results) {
    for (const quantity of quantities) {
      if (!isOutcome(quantity) || !isShare(quantity) || isBeingWritten(section, quantity)) continue;
      if (!missingAnatomy(quantity).includes('baseline')) continue;
      context.report({
        message: message('“{number}”: from what? Name the baseline.', { number: quantity.text }),
        range: quantity.range,
        severity: 'hint',
        fixes: anatomyFixes(context.file.text, quantity).filter(({ pieces }) => pieces.includes('baseline')),
      });
    }
  }
}

function isShare({ unit }: Quantity): boolean {
  return unit === '%' || unit === 'x';
}

/** Whether a prompt follows right behind the number and its noun: its anatomy is about to be filled in. */
function isBeingWritten(section: Section, { range, slot }: Quantity): boolean {
  // The marks of emphasis that may end there, and the preposition.
  const between = '** from '.length;
  return section.placeholders.some(
    (placeholder) => placeholder.range.start >= range.end && placeholder.range.start - slot <= between,
  );
}

function metricFix(section: Section): Fix {
  return {
    title: message('Add a metric to the Result'),
    edits: [
      appendSnippet(
        section,
        'This took ${1:⟨what you measured⟩} from ${2:⟨baseline⟩} to ${3:⟨value⟩} in ${4:⟨period⟩}.',
      ),
    ],
    safe: false,
  };
}

function qualitativeFix(section: Section): Fix {
  const end = section.body.end;
  return {
    title: message('This outcome is told well without a number'),
    edits: [{ range: { start: end, end }, text: ' <!-- star-writer qualitative -->', snippet: false }],
    safe: false,
  };
}
