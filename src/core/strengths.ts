import type { Analysis, SectionAnalysis } from './analysis.ts';
import type { Strength, StrengthKind } from './finding.ts';
import { strengthKinds } from './finding.ts';
import type { Quantity } from './language/quantities/model.ts';
import type { Range } from './text/range.ts';

/** What is good in an answer, in the order of the text. */
export function findStrengths(analysis: Analysis): Strength[] {
  return analysis.sections.flatMap(strengthsOf).sort((first, second) => first.range.start - second.range.start);
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
