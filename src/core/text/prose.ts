import type { Range } from './range.ts';

/** A run of prose whose characters stand one for one in the file. */
export interface ProseSegment {
  /** 0-based offset in the prose. */
  readonly start: number;
  /** 0-based offset in the file. */
  readonly source: number;
  /** Length in UTF-16 code units, the same on both sides; 0 where prose stands for nothing that can be mapped. */
  readonly length: number;
}

/**
 * The running text of one block with its markup taken out and its white space folded to single spaces, and the way
 * back into the file. Inline code keeps its text (see {@link Prose.code}); HTML, images and footnote marks are dropped.
 */
export interface Prose {
  readonly text: string;
  /** In order of `start`; together they cover `text`. */
  readonly segments: readonly ProseSegment[];
  /** Stretches of `text` (offsets in the prose) that are inline code: opaque names, never to be read as language. */
  readonly code: readonly Range[];
}

/**
 * Maps a stretch of prose to the stretch of the file that it came from.
 *
 * @param prose - The prose.
 * @param range - Offsets in `prose.text`.
 * @returns Offsets in the file, markup inside the stretch included.
 */
export function toSource(prose: Prose, range: Range): Range {
  const start = sourceOf(prose, range.start);
  if (range.end <= range.start) return { start, end: start };
  return { start, end: sourceOf(prose, range.end - 1) + 1 };
}

function sourceOf(prose: Prose, offset: number): number {
  const segment = segmentAt(prose.segments, offset);
  if (segment === undefined) return 0;
  return segment.source + Math.min(offset - segment.start, Math.max(segment.length - 1, 0));
}

function segmentAt(segments: readonly ProseSegment[], offset: number): ProseSegment | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return segments[low];
}

/** Prose for a text that has no markup: what tests and tools use where there is no Markdown. */
export function plainProse(text: string): Prose {
  return { text, segments: [{ start: 0, source: 0, length: text.length }], code: [] };
}
