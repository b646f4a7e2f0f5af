import type { Candidate } from './candidate.ts';
import { byStyle, distinctParts } from './order.ts';

/** From this many parts on, how clearly a style sets its labels off counts for more than further parts. */
const enoughParts = 3;

/** The style that the labels of an answer are written in. */
export function leadingStyle(candidates: readonly Candidate[]): string | undefined {
  let best: { style: string; rank: readonly number[] } | undefined;
  for (const [style, alike] of byStyle(candidates)) {
    const rank = rankOf(alike);
    if (best === undefined || isHigher(rank, best.rank)) best = { style, rank };
  }
  return best?.style;
}

function rankOf(candidates: readonly Candidate[]): number[] {
  const trusted = distinctParts(candidates.filter((candidate) => candidate.trust !== 'ambiguous')).size;
  const all = distinctParts(candidates).size;
  const [first] = candidates;
  return [Math.min(trusted, enoughParts), first === undefined ? 0 : clarity(first), trusted, all];
}

function isHigher(rank: readonly number[], other: readonly number[]): boolean {
  for (const [index, value] of rank.entries()) {
    const compared = other[index] ?? 0;
    if (value !== compared) return value > compared;
  }
  return false;
}

/** How clearly a style sets its labels off from text. */
function clarity({ form, depth, style }: Candidate): number {
  if (form === 'heading') return 60 - depth;
  const listed = / in list (\d+)$/.exec(style);
  const nesting = listed === null ? 0 : 3 + Math.min(Number(listed[1]), 9);
  if (style.startsWith('bold')) return 50 - nesting;
  if (style.startsWith('plain')) return 30 - nesting;
  if (form === 'html') return 48;
  return form === 'table' ? 46 : 40;
}
