import type { Leaf } from '../leaves.ts';
import { toSource } from '../../text/prose.ts';
import type { Candidate } from './candidate.ts';
import { brackets } from './characters.ts';
import { readHead } from './read-head.ts';

/** A label in brackets is at most this long, brackets included. */
const longest = 40;

const anyBracket = new RegExp(`[${[...brackets.keys()].map((bracket) => `\\${bracket}`).join('')}]`);

/** Labels in brackets anywhere in running text: `(S) … (T) …`, `… (Situation).` They count in a set only. */
export function bracketedCandidates(leaf: Leaf, index: number): Candidate[] {
  const { prose } = leaf.marked;
  const found: Candidate[] = [];
  if (!anyBracket.test(prose.text)) return found;
  for (let offset = 0; offset < prose.text.length; offset += 1) {
    const bracket = prose.text.charAt(offset);
    if (!brackets.has(bracket)) continue;
    const head = readHead(prose.text, offset, Math.min(prose.text.length, offset + longest));
    if (head === undefined || head.bracket === '' || head.meaning.kind !== 'narrative') continue;
    const body = head.end + (/[:：]/.test(prose.text.charAt(head.end)) ? 1 : 0);
    const words = { start: offset, end: head.end };
    found.push({
      leaf: index,
      meaning: head.meaning,
      trust: head.trust,
      name: head.name,
      form: bracket === '(' || bracket === '（' ? 'parenthesised' : 'bracketed',
      depth: 0,
      style: bracket,
      weak: true,
      inside: true,
      top: offset === 0 && leaf.list === undefined,
      letter: head.letter,
      alone: false,
      begin: offset,
      words,
      body,
      source: toSource(prose, { start: offset, end: body }),
    });
    offset = head.end - 1;
  }
  return found;
}
