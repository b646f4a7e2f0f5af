import type { Piece } from './piece.ts';

/** Levels of headings: frames as the parts of a file without any, parts one deeper under them, hints on strategy deeper still. */
const top = 2;

const underStrategy: ReadonlySet<string> = new Set(['signals', 'what-they-look-for', 'tip']);

/**
 * The level of each label's heading. A frame ("The STAR Narrative") holds what follows it, as long as that is of the kind
 * of its first label: parts of the story, or notes.
 *
 * @param pieces - In order.
 */
export function headingDepths(pieces: readonly Piece[]): number[] {
  let base = top;
  let holds: string | undefined;
  let strategy: number | undefined;
  return pieces.map(({ label }) => {
    const meaning = label?.meaning;
    if (meaning === undefined) return top;
    if (meaning.kind === 'frame' || meaning.kind === 'question') {
      [base, holds, strategy] = [meaning.kind === 'frame' ? top + 1 : top, undefined, undefined];
      return top;
    }
    if (holds !== undefined && holds !== meaning.kind) base = top;
    holds = meaning.kind;
    if (meaning.kind !== 'coach') strategy = undefined;
    else if (meaning.part === 'coach-strategy') strategy = base;
    else if (!underStrategy.has(meaning.part)) strategy = undefined;
    return meaning.kind === 'coach' && underStrategy.has(meaning.part) && strategy !== undefined ? strategy + 1 : base;
  });
}
