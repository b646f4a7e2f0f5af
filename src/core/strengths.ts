import type { Analysis } from './analysis.ts';
import type { Strength } from './finding.ts';
import { message } from './finding.ts';

/** What is good in an answer: failures that the writer owns, measured outcomes with a baseline, lasting lessons. */
export function findStrengths(analysis: Analysis): Strength[] {
  const strengths: Strength[] = [];
  for (const { section, attributions, quantities, learning } of analysis.sections) {
    for (const attribution of attributions) {
      if (attribution.kind !== 'ownership') continue;
      strengths.push({ kind: 'ownership', message: message('You own this.'), range: attribution.range });
    }
    for (const quantity of quantities) {
      if (quantity.kind !== 'outcome') continue;
      const full = quantity.baseline !== undefined && (quantity.period ?? quantity.scope) !== undefined;
      if (!full) continue;
      strengths.push({
        kind: 'metric',
        message: message('A measured outcome with its baseline.'),
        range: quantity.range,
      });
    }
    if (!section.parts.includes('learning')) continue;
    for (const change of learning.changes) {
      strengths.push({
        kind: 'learning',
        message: message('A lesson that changed something for good.'),
        range: change.range,
      });
    }
  }
  return strengths.sort((first, second) => first.range.start - second.range.start);
}
