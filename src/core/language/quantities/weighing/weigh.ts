import type { Evidence } from '../evidence.ts';
import type { Surroundings } from './signs.ts';
import { tellSigns } from './signs.ts';
import { bias, weights } from './weights.ts';

/** The weights of each group by what its sign says; read when the first amount is weighed. */
let table: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined;

function readTable(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(Object.entries(weights).map(([group, line]) => [group, readLine(line)]));
}

function readLine(line: string): ReadonlyMap<string, number> {
  const pieces = line.split(' ');
  const found = new Map<string, number>();
  for (let index = 0; index + 1 < pieces.length; index += 2)
    found.set(pieces[index] ?? '', Number(pieces[index + 1]) / 100);
  return found;
}

/**
 * How much all that stands around an amount speaks for its being an outcome.
 *
 * @returns Log odds: above 0 it is the likelier.
 */
export function weigh(evidence: Evidence, around: Surroundings): number {
  const known = (table ??= readTable());
  let sum = bias;
  tellSigns(evidence, around, (group, value) => {
    sum += known.get(group)?.get(value) ?? 0;
  });
  return sum;
}
