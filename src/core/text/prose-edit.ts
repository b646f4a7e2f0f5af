import type { Prose, ProseSegment } from './prose.ts';
import { toSource } from './prose.ts';
import type { Range } from './range.ts';

/** Marks that stand right after what they belong to. */
const closing = new Set('.,;:!?%)]}”’"…');

/**
 * The prose without some of its stretches, with the white space around them folded.
 *
 * @param prose - The prose.
 * @param removed - Offsets in the prose, in order and apart.
 */
export function withoutRanges(prose: Prose, removed: readonly Range[]): Prose {
  const kept: Range[] = [];
  let from = 0;
  for (const range of [...removed, { start: prose.text.length, end: prose.text.length }]) {
    kept.push({ start: from, end: range.start });
    from = Math.max(from, range.end);
  }
  return joinKept(prose, kept);
}

/** A stretch of prose as prose of its own, without white space at its ends. */
export function sliceProse(prose: Prose, range: Range): Prose {
  if (range.start === 0 && range.end === prose.text.length) return prose;
  return joinKept(prose, [range]);
}

function joinKept(prose: Prose, kept: readonly Range[]): Prose {
  let text = '';
  const segments: ProseSegment[] = [];
  const code: Range[] = [];
  for (const range of kept) {
    const piece = trimmed(prose.text, range, text === '' || text.endsWith(' '));
    if (piece.end <= piece.start) continue;
    if (wouldMerge(text, prose.text.charAt(piece.start))) {
      // A space in place of what was taken out between two words; it stands where that began.
      const source = toSource(prose, { start: piece.start - 1, end: piece.start }).start;
      segments.push({ start: text.length, source, length: 1 });
      text += ' ';
    }
    const shift = text.length - piece.start;
    text += prose.text.slice(piece.start, piece.end);
    for (const segment of overlapping(prose.segments, piece))
      segments.push({ ...segment, start: segment.start + shift });
    for (const { start, end } of prose.code) {
      if (start < piece.end && end > piece.start) {
        code.push({ start: Math.max(start, piece.start) + shift, end: Math.min(end, piece.end) + shift });
      }
    }
  }
  return text.endsWith(' ') ? withoutLast({ text, segments, code }) : { text, segments, code };
}

function wouldMerge(before: string, next: string): boolean {
  return before !== '' && !before.endsWith(' ') && next !== ' ' && !closing.has(next);
}

/** Prose without a space that it ends with. */
function withoutLast({ text, segments, code }: Prose): Prose {
  const end = text.length - 1;
  return { text: text.slice(0, end), segments: overlapping(segments, { start: 0, end }), code };
}

function trimmed(text: string, { start, end }: Range, leading: boolean): Range {
  let from = start;
  if (leading) while (from < end && text.charAt(from) === ' ') from += 1;
  return { start: from, end };
}

function overlapping(segments: readonly ProseSegment[], range: Range): ProseSegment[] {
  const found: ProseSegment[] = [];
  for (let index = firstTouching(segments, range.start); index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === undefined || segment.start >= range.end) break;
    const start = Math.max(segment.start, range.start);
    const end = Math.min(segment.start + segment.length, range.end);
    if (end > start) found.push({ start, source: segment.source + start - segment.start, length: end - start });
  }
  return found;
}

function firstTouching(segments: readonly ProseSegment[], offset: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment !== undefined && segment.start + segment.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
