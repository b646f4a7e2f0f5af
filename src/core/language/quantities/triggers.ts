import type { Lexeme } from './lexemes.ts';
import { frequencies, looseCounts } from './lexicon/loose.ts';
import { months } from './lexicon/nouns.ts';
import { cardinals, fractions, multiplyingAdverbs, multiplyingVerbs, ordinals, scales } from './lexicon/numbers.ts';
import { currencies, durations } from './lexicon/units.ts';

/** Whether an amount or a number's name can start with a word, and what the next word has to be for it. */
export const Opening = { none: 0, any: 1, article: 2, in: 3, from: 4, unit: 5 } as const;
export type Opening = (typeof Opening)[keyof typeof Opening];

/** Words that can open an amount or a name without being a number: "no downtime", "all but one". */
const openers = 'last nil no zero without not never all none every everyone nobody order orders us c'.split(' ');

const always: ReadonlySet<string> = new Set([
  ...openers,
  ...cardinals.keys(),
  ...scales.keys(),
  ...fractions.keys(),
  ...multiplyingVerbs.keys(),
  ...multiplyingAdverbs.keys(),
  ...ordinals,
  ...months,
  ...currencies.keys(),
]);

/** After an article: "a dozen", "a third", "a factor of", "an hour", "a full day", "A$". */
const afterArticles: ReadonlySet<string> = new Set([
  ...scales.keys(),
  ...fractions.keys(),
  ...durations.keys(),
  ...'couple factor full single whole entire extra $'.split(' '),
]);

/** After "from": "from days to hours", "from several weeks", "from monthly to weekly", "from 14th to 3rd". */
const afterFrom: ReadonlySet<string> = new Set([
  ...looseCounts,
  ...frequencies.keys(),
  ...durations.keys(),
  ...ordinals,
  ...'last bottom top'.split(' '),
]);

/** After a unit of time: "hours rather than days", "day a …" and any other number, "S$". */
const beside: ReadonlySet<string> = new Set(['instead', 'rather', 'a', 'an', '$']);

/** What can open an amount by its spelling. */
export function openingOf(normal: string): Opening {
  if (normal === 'a' || normal === 'an') return Opening.article;
  if (normal === 'in') return Opening.in;
  if (normal === 'from') return Opening.from;
  if (always.has(normal) || normal.endsWith("n't")) return Opening.any;
  return durations.has(normal) ? Opening.unit : Opening.none;
}

/** Whether an amount or a number's name can start at the lexeme: a cheap look that spares most words the reading. */
export function canOpen(lexemes: readonly Lexeme[], index: number): boolean {
  const { kind, facts } = lexemes[index] as Lexeme;
  if (kind === 'number' || kind === 'name') return true;
  const { opening } = facts;
  if (opening === Opening.none || opening === Opening.any) return opening === Opening.any;
  const next = lexemes[index + 1];
  if (next === undefined) return false;
  switch (opening) {
    case Opening.article:
      return afterArticles.has(next.normal);
    case Opening.in:
      return next.normal === 'half';
    case Opening.from:
      return next.kind !== 'word' || afterFrom.has(next.normal);
    case Opening.unit:
      return beside.has(next.normal) || next.kind === 'number' || next.facts.opening === Opening.any;
  }
}
