import type { Edit, Fix, Message } from '../finding.ts';
import { message } from '../finding.ts';
import type { AnatomyPiece } from '../language/quantities/anatomy.ts';
import type { Passage } from '../answer/model.ts';
import { comparatives } from '../language/quantities/lexicon/nouns.ts';
import { durations } from '../language/quantities/lexicon/units.ts';
import type { Quantity } from '../language/quantities/model.ts';

const prompts: Readonly<Record<AnatomyPiece, { readonly text: string; readonly title: Message }>> = {
  baseline: { text: ' from ${1:⟨baseline⟩}', title: message('Add the baseline') },
  period: { text: ' within ${1:⟨period⟩}', title: message('Add the period') },
  scope: { text: ' across ${1:⟨scope⟩}', title: message('Add the scope') },
};

/** The order in which the pieces read well: "by 40 % from … within … across …". */
const order: readonly AnatomyPiece[] = ['baseline', 'period', 'scope'];

/** A repair with the pieces that it adds. */
export interface AnatomyFix extends Fix {
  readonly pieces: readonly AnatomyPiece[];
}

/**
 * Ways to complete a measured outcome: all missing pieces at once where there are several, then each by itself.
 *
 * @param text - The file's text.
 * @param quantity - The metric.
 * @returns None where it is no outcome or has every piece.
 */
export function anatomyFixes(text: string, quantity: Quantity): AnatomyFix[] {
  if (quantity.kind !== 'outcome') return [];
  const missing = order.filter((piece) => lacks(text, quantity, piece));
  const single = missing.map((piece) => ({
    pieces: [piece],
    title: prompts[piece].title,
    edits: editsFor(text, quantity, [piece]),
    safe: false,
  }));
  if (missing.length < 2) return single;
  const title = message('Add all that “{number}” lacks', { number: quantity.text });
  return [{ pieces: missing, title, edits: editsFor(text, quantity, missing), safe: false }, ...single];
}

/**
 * A baseline belongs to what changed: nobody asks "from what?" of twelve people trained or of no downtime, and
 * "£20k under budget" has its own.
 */
function lacks(text: string, quantity: Quantity, piece: AnatomyPiece): boolean {
  const { baseline, period, scope, value, unit, direction, range } = quantity;
  const measured = yardsticks.test(text.slice(range.end, range.end + 12));
  // "two weeks early" is a time itself.
  if (piece === 'period') return period === undefined && !(measured && durations.has(unit ?? ''));
  if (piece === 'scope') return scope === undefined;
  const changed = direction !== undefined || unit === '%' || unit === 'x' || unit === 'percentage points';
  return baseline === undefined && value !== 0 && changed && !measured;
}

const yardsticks = /^ (?:under|over|below|above|ahead|behind|short|early|late)\b/;

/** "by 40 % from …", but "40 % faster than …", "40 fewer calls than …". */
function promptOf(text: string, { range, slot }: Quantity, piece: AnatomyPiece): string {
  if (piece !== 'baseline') return prompts[piece].text;
  const phrase = text
    .slice(range.start, Math.max(range.end, slot))
    .toLowerCase()
    .split(/\P{L}+/u);
  const compared = phrase.includes('fewer') || comparatives.has(phrase.at(-1) ?? '');
  return compared ? ' than ${1:⟨baseline⟩}' : prompts.baseline.text;
}

/** One edit for each place, the pieces of one place in their order and the tab stops numbered through. */
function editsFor(text: string, quantity: Quantity, pieces: readonly AnatomyPiece[]): Edit[] {
  const byPlace = new Map<number, string>();
  for (const piece of pieces) {
    const place = placeOf(text, quantity, piece);
    const before = byPlace.get(place) ?? '';
    const stop = (before.match(/\$\{/g) ?? []).length + 1;
    byPlace.set(place, before + promptOf(text, quantity, piece).replace('${1:', `\${${String(stop)}:`));
  }
  return [...byPlace].map(([start, snippet]) => ({ range: { start, end: start }, text: snippet, snippet: true }));
}

/** Behind the amount and its noun, and behind the pieces that stand there already and go before. */
function placeOf(text: string, quantity: Quantity, piece: AnatomyPiece): number {
  let place = quantity.slot;
  for (const earlier of order.slice(0, order.indexOf(piece))) place = behind(text, place, quantity[earlier]);
  return behindMarks(text, place);
}

/** Behind a piece that follows right after the place. */
function behind(text: string, place: number, piece: Passage | undefined): number {
  if (piece === undefined || piece.range.end <= place || piece.range.start < place) return place;
  return /^[\s*_]*$/.test(text.slice(place, piece.range.start)) ? piece.range.end : place;
}

/** Out of the emphasis that ends at the place: "**40 %** from …", not "**40 % from …**". */
function behindMarks(text: string, place: number): number {
  return place + (/^[*_~`]+(?![\p{L}\p{N}])/u.exec(text.slice(place, place + 8))?.[0].length ?? 0);
}
