/** How an amount is told; it settles what the sentence must say for it to be an outcome. */
export type AmountForm =
  | 'count'
  | 'percent'
  | 'money'
  | 'duration'
  | 'measure'
  | 'multiple'
  | 'fraction'
  | 'ratio'
  | 'rating'
  | 'zero'
  | 'change';

/** An amount found in a sentence; all numbers are indices of lexemes unless said otherwise. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  readonly value: number | undefined;
  /** Of a range, the upper end; `value` is the lower. */
  readonly most: number | undefined;
  readonly unit: string | undefined;
  readonly form: AmountForm;
  /** It describes a noun ("a 15-minute stand-up") or is named by an article ("the 12 clinics"). */
  readonly adjectival: boolean;
  /** "per month", "a day". */
  readonly rate: readonly [number, number] | undefined;
  /** What it was before. */
  readonly baseline: readonly [number, number] | undefined;
  readonly direction: 'up' | 'down' | undefined;
}

/** An amount with the optional pieces left open. */
export function amount(pieces: Partial<Amount> & Pick<Amount, 'first' | 'last' | 'form'>): Amount {
  const { first, last, value, most, unit, form, adjectival = false, rate, baseline, direction } = pieces;
  return { first, last, value, most, unit, form, adjectival, rate, baseline, direction };
}
