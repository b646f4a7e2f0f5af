import type { Leaf } from '../leaves.ts';
import type { Candidate } from './candidate.ts';
import { bracketedCandidates } from './bracketed.ts';
import { EmphasisIndex } from './emphasis-index.ts';
import { headingCandidate } from './heading-candidate.ts';
import { insideCandidates } from './inside-candidates.ts';
import { lineCandidates } from './line-candidates.ts';
import { tableCandidates } from './table-candidates.ts';

/** Everything in the file that reads like a label, in the order of the file. */
export function findCandidates(leaves: readonly Leaf[]): Candidate[] {
  const found: Candidate[] = [];
  leaves.forEach((leaf, index) => {
    if (leaf.marked.prose.text === '') return;
    if (leaf.kind === 'heading') found.push(...headingCandidate(leaf, index));
    else if (leaf.cell === undefined) found.push(...inProse(leaf, index));
  });
  found.push(...tableCandidates(leaves));
  return found.sort((first, second) => first.leaf - second.leaf || first.words.start - second.words.start);
}

function inProse(leaf: Leaf, index: number): Candidate[] {
  const emphases = new EmphasisIndex(leaf.marked);
  const atLines = lineCandidates(leaf, index, emphases);
  const taken = new Set(atLines.map((candidate) => candidate.words.start));
  const inside = [
    ...insideCandidates(leaf, index, emphases, atLines.length > 0),
    ...bracketedCandidates(leaf, index),
  ].filter((candidate) => !taken.has(candidate.words.start));
  return [...atLines, ...inside];
}
