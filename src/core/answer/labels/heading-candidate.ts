import { toSource } from '../../text/prose.ts';
import type { Leaf } from '../leaves.ts';
import type { Candidate } from './candidate.ts';
import { readHeadingLabel } from './line-label.ts';

/** The label that a heading is, if it is one. */
export function headingCandidate(leaf: Leaf, index: number): Candidate[] {
  const { prose } = leaf.marked;
  const label = readHeadingLabel(prose.text);
  if (label === undefined) return [];
  const { head, words } = label;
  // "My Story" over everything is a title.
  if (head.meaning.kind === 'frame' && leaf.depth === 1) return [];
  return [
    {
      leaf: index,
      meaning: head.meaning,
      trust: head.trust,
      name: head.name,
      form: 'heading',
      depth: leaf.depth,
      style: `heading ${leaf.depth}`,
      weak: head.letter,
      inside: false,
      top: leaf.list === undefined,
      letter: head.letter,
      alone: true,
      begin: 0,
      words,
      body: prose.text.length,
      source: { start: leaf.range.start, end: Math.max(leaf.range.end, toSource(prose, words).end) },
    },
  ];
}
