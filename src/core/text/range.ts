/**
 * A stretch of a file: offsets in UTF-16 code units, 0-based, `end` exclusive, into the file's text as it was given
 * (front matter, carriage returns and a byte order mark included).
 */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies in `outer`; equal ranges do. */
export function contains(outer: Range, inner: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether the offset lies in the range or at either of its ends. */
export function touches(range: Range, offset: number): boolean {
  return offset >= range.start && offset <= range.end;
}

/** Whether the two have a character in common. */
export function overlaps(first: Range, second: Range): boolean {
  return first.start < second.end && second.start < first.end;
}

/** The smallest range that covers both. */
export function cover(first: Range, second: Range): Range {
  return { start: Math.min(first.start, second.start), end: Math.max(first.end, second.end) };
}
