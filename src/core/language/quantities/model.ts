import type { Passage } from '../../answer/model.ts';
import type { Range } from '../../text/range.ts';

/**
 * What a number is about. Only an `outcome` is a measured result.
 * - `outcome`: something achieved or suffered, with an amount ("cut it by 40 %", "no downtime", "doubled");
 * - `target`: an amount aimed at, estimated or planned;
 * - `scale`: how big the setting is ("15 engineers", "a 2 TB table");
 * - `effort`: what was put in ("worked two weekends");
 * - `date`, `version`, `ordinal`, `identifier` (names such as EC2, P0, HTTP 500), `label` ("Day 1", "24/7", "one of").
 */
export const quantityKinds = [
  'outcome',
  'target',
  'scale',
  'effort',
  'date',
  'version',
  'ordinal',
  'identifier',
  'label',
] as const;
export type QuantityKind = (typeof quantityKinds)[number];

/** An amount with its anatomy. Pieces that the text does not give are `undefined`. */
export interface Quantity {
  readonly kind: QuantityKind;
  /** The amount itself with its unit, as written ("40 %", "from 800 ms to 200 ms", "doubled"). */
  readonly text: string;
  /** Where `text` stands. */
  readonly range: Range;
  /** The amount as a number: 40 for "40 %", 2 for "doubled"; for a change from one value to another the latter. */
  readonly value: number | undefined;
  /** Of a range ("15–20 %") the upper end; `value` is then the lower one. */
  readonly most: number | undefined;
  /** "%", "percentage points", a currency's ISO 4217 code, "ms", "engineers" …; `x` for multiples. */
  readonly unit: string | undefined;
  readonly direction: 'up' | 'down' | undefined;
  /** What it was before ("from 800 ms"). */
  readonly baseline: Passage | undefined;
  /** Over which time ("in three weeks", "per quarter", "since March"). */
  readonly period: Passage | undefined;
  /** Of or for what ("across all 12 models", "for 40,000 users"). */
  readonly scope: Passage | undefined;
  /** Offset in the file at which what is missing reads well: "fell by 40 %| within a month", "a 30 % cut in costs|". */
  readonly slot: number;
}

/** A word that stands where a number could ("significantly", "a lot faster"). */
export type VagueSize = Passage;
