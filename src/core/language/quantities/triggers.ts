import type { Lexeme } from './lexemes.ts';
import { months } from './lexicon/nouns.ts';
import { cardinals, fractions, multiplyingAdverbs, multiplyingVerbs, ordinals, scales } from './lexicon/numbers.ts';
import { currencies, durations } from './lexicon/units.ts';

/** Words that can open an amount or a name without being a number: "no downtime", "from days to hours", "all but one". */
const openers =
  'last nil a an no zero without not never all none every everyone nobody from in by order orders us c day'.split(' ');

const triggers: ReadonlySet<string> = new Set([
  ...openers,
  ...cardinals.keys(),
  ...scales.keys(),
  ...fractions.keys(),
  ...multiplyingVerbs.keys(),
  ...multiplyingAdverbs.keys(),
  ...ordinals,
  ...months,
  ...currencies.keys(),
  ...durations.keys(),
]);

/** Whether an amount or a number's name can start at the lexeme: a cheap look that spares most words the reading. */
export function canOpen({ kind, normal }: Lexeme): boolean {
  return kind === 'number' || kind === 'name' || triggers.has(normal) || normal.endsWith("n't");
}
