import type { Analysis, SectionAnalysis } from './analysis.ts';
import type { Answer } from './answer/model.ts';
import type { Strength, StrengthKind } from './finding.ts';
import { strengthKinds } from './finding.ts';
import type { Quantity } from './language/quantities/model.ts';
import { admissionsIn, tracedAsks } from './language/substance/traced.ts';
import type { Range } from './text/range.ts';

/**
 * What is good in an answer, in the order of the text.
 *
 * @param text - The file's text.
 * @param answer - The answer.
 * @param analysis - What it says.
 */
export function findStrengths(text: string, answer: Answer, analysis: Analysis): Strength[] {
  const asks = tracedAsks(text, answer, analysis).flatMap(({ evidence }) => evidence ?? []);
  const mirrors = admissionsIn(answer, analysis).flatMap(({ mirror, close }) =>
    mirror !== undefined && close ? mirror.sentence.range : [],
  );
  return [
    ...analysis.sections.flatMap(strengthsOf),
    ...strengths('mirrored-learning', distinct(mirrors)),
    ...strengths('answered-ask', distinct(asks)),
  ].sort((first, second) => first.range.start - second.range.start);
}

/** One sentence can answer two asks, or take up two mistakes. */
function distinct(ranges: readonly Range[]): { readonly range: Range }[] {
  return [...new Map(ranges.map((range) => [range.start, { range }])).values()];
}

/** Failures that the writer owns, measured outcomes with a baseline, lasting lessons. */
function strengthsOf({ section, attributions, quantities, learning }: SectionAnalysis): Strength[] {
  const isTold = section.parts.includes('learning');
  return [
    ...strengths(
      'ownership',
      attributions.filter(({ kind }) => kind === 'ownership'),
    ),
    ...strengths('metric', quantities.filter(isFull)),
    ...strengths('learning', isTold ? learning.changes : []),
  ];
}

function strengths(kind: StrengthKind, places: readonly { readonly range: Range }[]): Strength[] {
  return places.map(({ range }) => ({ kind, message: strengthKinds[kind], range }));
}

function isFull({ kind, baseline, period, scope }: Quantity): boolean {
  return kind === 'outcome' && baseline !== undefined && (period ?? scope) !== undefined;
}

/** How many strengths there are of each kind, the kinds in a fixed order and none without any. */
export function countStrengths(all: readonly Strength[]): { readonly kind: StrengthKind; readonly count: number }[] {
  return (Object.keys(strengthKinds) as StrengthKind[])
    .map((kind) => ({ kind, count: all.filter((strength) => strength.kind === kind).length }))
    .filter(({ count }) => count > 0);
}
