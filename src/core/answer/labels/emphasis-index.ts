import type { Emphasis, MarkedProse } from '../../text/prose-writer.ts';

/** More emphases than this at one place are no label. */
const mostNested = 8;

function outerFirst(first: Emphasis, second: Emphasis): number {
  return first.start - second.start || second.end - first.end || first.source.start - second.source.start;
}

/** The emphases of a leaf by where they begin. */
export class EmphasisIndex {
  readonly #sorted: readonly Emphasis[];

  constructor(marked: MarkedProse) {
    this.#sorted = [...marked.emphases].sort(outerFirst);
  }

  /** In order of their starts. */
  get all(): readonly Emphasis[] {
    return this.#sorted;
  }

  /**
   * The widest emphasis that begins on the line, at or before an offset, and takes it in.
   *
   * @param line - Start and end of the line in the prose.
   */
  covering(offset: number, line: { readonly start: number; readonly end: number }): Emphasis | undefined {
    let found: Emphasis | undefined;
    const last = this.#lastBefore(offset);
    for (let index = last; index >= 0 && index > last - mostNested; index -= 1) {
      const emphasis = this.#sorted[index];
      if (emphasis === undefined || emphasis.start < line.start) break;
      if (emphasis.end > offset && emphasis.end <= line.end) found = emphasis;
    }
    return found;
  }

  #lastBefore(offset: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
