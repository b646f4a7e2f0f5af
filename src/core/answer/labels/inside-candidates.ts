import type { Leaf } from '../leaves.ts';
import { toSource } from '../../text/prose.ts';
import type { Emphasis } from '../../text/prose-writer.ts';
import { isColon, isWordCharacter } from './characters.ts';
import type { Candidate } from './candidate.ts';
import type { EmphasisIndex } from './emphasis-index.ts';
import type { LineLabel } from './line-label.ts';
import { readLineLabel } from './line-label.ts';

/** A label in running text is at most this long before its colon. */
const longestLabel = 32;

/**
 * Labels inside lines: `**S:** … **T:** …` and, where the leaf begins with a label, `S: … T: …` after the end of a
 * sentence.
 *
 * @param labelled - Whether a line of the leaf begins with a label.
 */
export function insideCandidates(leaf: Leaf, index: number, emphases: EmphasisIndex, labelled: boolean): Candidate[] {
  const found: Candidate[] = [];
  const starts = new Set(leaf.marked.lines);
  for (const emphasis of emphases.all) {
    if (starts.has(emphasis.start)) continue;
    const candidate = emphasisedCandidate(leaf, index, emphasis);
    if (candidate !== undefined) found.push(candidate);
  }
  return labelled ? [...found, ...plainCandidates(leaf, index, starts)] : found;
}

function emphasisedCandidate(leaf: Leaf, index: number, emphasis: Emphasis): Candidate | undefined {
  const { text } = leaf.marked.prose;
  const line = { start: emphasis.start, end: Math.min(text.length, emphasis.end + 3) };
  const label = readLineLabel(text, line, () => emphasis);
  if (label?.emphasis === undefined) return undefined;
  if (label.tail !== 'colon' && (label.tail !== 'period' || !follows(text, emphasis.start))) return undefined;
  const style = leaf.list === undefined ? 'bold' : `bold in list ${leaf.list.depth}`;
  return insideCandidate(leaf, index, label, style, emphasis);
}

function plainCandidates(leaf: Leaf, index: number, starts: ReadonlySet<number>): Candidate[] {
  const { text } = leaf.marked.prose;
  const found: Candidate[] = [];
  for (let colon = 0; colon < text.length; colon += 1) {
    if (!isColon(text.charAt(colon))) continue;
    const start = phraseStart(text, colon);
    if (start === undefined || starts.has(start)) continue;
    const label = readLineLabel(text, { start, end: colon + 1 }, () => undefined);
    if (label?.tail !== 'colon' || label.end !== colon + 1 || label.head.trust === 'ambiguous') continue;
    const style = leaf.list === undefined ? 'plain' : `plain in list ${leaf.list.depth}`;
    found.push(insideCandidate(leaf, index, label, style, undefined));
  }
  return found;
}

/** Where the words before a colon begin, if they follow the end of a sentence. */
function phraseStart(text: string, colon: number): number | undefined {
  const first = Math.max(0, colon - longestLabel);
  for (let offset = colon - 1; offset > first; offset -= 1) {
    const character = text.charAt(offset);
    if (character === ' ' && follows(text, offset + 1)) return offset + 1;
    if (character !== ' ' && character !== '&' && character !== '/' && !isWordCharacter(character)) return undefined;
  }
  return undefined;
}

/** Whether a sentence, or a stretch before a bar or an arrow, ends before the offset. */
function follows(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 3), offset).trimEnd();
  return before === '' || /[.!?…;|→/)"”’。；]$/.test(before);
}

function insideCandidate(
  leaf: Leaf,
  index: number,
  { head, words, end }: LineLabel,
  style: string,
  emphasis: Emphasis | undefined,
): Candidate {
  const covered = toSource(leaf.marked.prose, { start: words.start, end });
  return {
    leaf: index,
    meaning: head.meaning,
    trust: head.trust,
    name: head.name,
    form: emphasis === undefined ? (head.letter ? 'letter' : 'plain') : emphasis.html ? 'html' : 'bold',
    depth: 0,
    style,
    weak: head.letter,
    inside: true,
    top: false,
    letter: head.letter,
    alone: false,
    begin: words.start,
    words,
    body: end,
    source: {
      start: Math.min(emphasis?.source.start ?? covered.start, covered.start),
      end: Math.max(emphasis?.source.end ?? 0, covered.end),
    },
  };
}
