import type { Prose, ProseSegment } from './prose.ts';
import type { Range } from './range.ts';

/** A stretch of prose that is set off by markup. */
export interface Emphasis extends Range {
  /** `weak` for one asterisk or `<i>`, `strong` for two or `<b>`. */
  readonly weight: 'weak' | 'strong';
  /** Whether it was written as HTML. */
  readonly html: boolean;
  /** Where its markup begins and ends in the file. */
  readonly source: Range;
}

/** Prose with what a search for labels has to know of the markup that was taken out. */
export interface MarkedProse {
  readonly prose: Prose;
  /** Offsets in the prose at which a line of the file begins; the first is 0. */
  readonly lines: readonly number[];
  /** In order of their ends. */
  readonly emphases: readonly Emphasis[];
}

/** Puts prose together from pieces of the file, folding white space and keeping the way back. */
export class ProseWriter {
  #text = '';
  #segments: ProseSegment[] = [];
  #code: Range[] = [];
  #lines: number[] = [0];
  #emphases: Emphasis[] = [];
  /** Offset in the file of white space that is written only when more text follows. */
  #space = -1;
  #newLine = false;

  /** Offset in the prose at which the next character will stand. */
  get next(): number {
    return this.#text.length + (this.#space >= 0 && this.#text !== '' ? 1 : 0);
  }

  /** Offset in the prose after the last character. */
  get end(): number {
    return this.#text.length;
  }

  /**
   * Adds text in which white space is folded to single spaces, with none at either end.
   *
   * @param text - The text; not empty.
   * @param source - Offset in the file of its first character; the others follow it one for one.
   */
  write(text: string, source: number): void {
    if (this.#space >= 0 && this.#text !== '') this.#append(' ', this.#space);
    this.#space = -1;
    if (this.#newLine && this.#text !== '') this.#lines.push(this.#text.length);
    this.#newLine = false;
    this.#append(text, source);
  }

  /** Adds white space, of which any run becomes one space; none stands at either end. */
  space(source: number): void {
    if (this.#space < 0) this.#space = source;
  }

  /** Adds white space at which a line of the file ends. */
  lineBreak(source: number): void {
    this.space(source);
    this.#newLine = true;
  }

  /** Notes that a stretch of what was written is code. */
  markCode(start: number): void {
    if (this.end > start) this.#code.push({ start, end: this.end });
  }

  /** Notes that a stretch of what was written was emphasised. */
  markEmphasis(start: number, weight: Emphasis['weight'], source: Range, html = false): void {
    if (this.end > start) this.#emphases.push({ start, end: this.end, weight, html, source });
  }

  /** What was written. */
  finish(): MarkedProse {
    const prose = { text: this.#text, segments: this.#segments, code: this.#code };
    return { prose, lines: this.#lines, emphases: this.#emphases };
  }

  #append(text: string, source: number): void {
    const start = this.#text.length;
    const last = this.#segments.at(-1);
    if (last !== undefined && last.source + last.length === source) {
      this.#segments[this.#segments.length - 1] = { ...last, length: last.length + text.length };
    } else {
      this.#segments.push({ start, source, length: text.length });
    }
    this.#text += text;
  }
}
