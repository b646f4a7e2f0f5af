import type { Quantity } from '../../core/language/quantities/model.ts';
import { touches } from '../../core/text/range.ts';
import type { State } from './state.ts';

/** The metric at an offset in a narrative section, from what is known already. */
export function quantityAt(state: State | undefined, offset: number): Quantity | undefined {
  if (state?.kind !== 'answers') return undefined;
  const sections = state.report?.answers.flatMap(({ analysis }) => analysis.sections) ?? [];
  return sections.flatMap(({ quantities }) => quantities).find(({ range }) => touches(range, offset));
}
