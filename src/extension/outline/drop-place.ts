/**
 * The place that a section gets when it is dropped: it takes that of the section it is dropped on, and the others make
 * room, as tabs do. Dropped between two sections, it goes to that side of the place that it comes from.
 *
 * @param starts - Offsets at which the answer's sections start, in order.
 * @param from - Which of them is dragged, from 0.
 * @param at - The offset of what it is dropped on; infinite below everything.
 * @returns Its place among the sections afterwards, from 0.
 */
export function dropPlace(starts: readonly number[], from: number, at: number): number {
  const isUp = at < (starts[from] ?? 0);
  return isUp ? starts.filter((start) => start < at).length : starts.filter((start) => start <= at).length - 1;
}
