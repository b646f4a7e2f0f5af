import { location } from 'vfile-location';
import type { Range } from './range.ts';

/** A place for people and tools: line and column 1-based, offset 0-based in UTF-16 code units. */
export interface LinePoint {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface LineRange {
  readonly start: LinePoint;
  readonly end: LinePoint;
}

/**
 * Makes the conversion from offsets to lines and columns for one text.
 *
 * @param text - The file's text as given.
 */
export function lineRanges(text: string): (range: Range) => LineRange {
  const place = location(text);
  const toPoint = (offset: number): LinePoint => {
    const point = place.toPoint(Math.min(offset, text.length));
    return { line: point?.line ?? 1, column: point?.column ?? 1, offset };
  };
  return (range) => ({ start: toPoint(range.start), end: toPoint(range.end) });
}
