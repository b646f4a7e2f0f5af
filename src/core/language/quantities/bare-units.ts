import type { Amount } from './amount.ts';
import { amount } from './amount.ts';
import type { Lexeme } from './lexemes.ts';
import { frequencies, looseCounts } from './lexicon/loose.ts';
import { datedDesignators } from './lexicon/nouns.ts';
import { ordinals } from './lexicon/numbers.ts';
import { durations, secondsIn } from './lexicon/units.ts';
import { readNumberPhrase } from './number-phrase.ts';
import { verbAt } from './verb-uses.ts';

/** "in days instead of weeks", "hours rather than days". */
function readInstead(lexemes: readonly Lexeme[], start: number): Amount | undefined {
  const after = bareUnit(lexemes, start);
  if (after?.last !== start) return undefined;
  const link = `${lexemes[start + 1]?.normal ?? ''} ${lexemes[start + 2]?.normal ?? ''}`;
  const before = link === 'instead of' || link === 'rather than' ? bareUnit(lexemes, start + 3) : undefined;
  if (before === undefined || before.unit === after.unit) return undefined;
  return unitChange(start, after.last + 2, before, after, start + 3);
}

/** "on day three instead of day nine": both name when. */
function readDayInstead(lexemes: readonly Lexeme[], start: number): Amount | undefined {
  const designator = lexemes[start]?.normal ?? '';
  if (!datedDesignators.has(designator)) return undefined;
  const now = readNumberPhrase(lexemes, start + 1);
  const link = now === undefined ? -1 : now.last + 1;
  const linked = `${lexemes[link]?.normal ?? ''} ${lexemes[link + 1]?.normal ?? ''}`;
  if (now === undefined || (linked !== 'instead of' && linked !== 'rather than')) return undefined;
  const before = lexemes[link + 2]?.normal === designator ? readNumberPhrase(lexemes, link + 3) : undefined;
  if (before === undefined) return undefined;
  return amount({
    first: start,
    last: before.last,
    value: now.value,
    unit: durations.get(designator),
    form: 'change',
    baseline: [link + 2, before.last],
    direction: now.value < before.value ? 'down' : 'up',
  });
}

/** "from seconds to milliseconds", "from days to hours": units of time alone. */
export function readBareUnits(lexemes: readonly Lexeme[], start: number): Amount | undefined {
  if (lexemes[start]?.normal !== 'from') return readInstead(lexemes, start) ?? readDayInstead(lexemes, start);
  const before = bareUnit(lexemes, start + 1);
  if (before === undefined) return readRankChange(lexemes, start);
  if (lexemes[before.last + 1]?.normal !== 'to') return undefined;
  const after = bareUnit(lexemes, before.last + 2) ?? severalTimes(lexemes, before.last + 2);
  if (after === undefined) return withoutUnit(lexemes, start, before);
  if (before.unit === after.unit) return undefined;
  return unitChange(start, after.last, before, after, start + 1);
}

/** "from 14th to 3rd", "from fifth place to first". */
function readRankChange(lexemes: readonly Lexeme[], start: number): Amount | undefined {
  const before = rankAt(lexemes, start + 1);
  const to = lexemes[start + 2]?.normal === 'place' ? start + 3 : start + 2;
  const after = lexemes[to]?.normal === 'to' ? rankAt(lexemes, to + 1) : undefined;
  if (before === undefined || after === undefined) return undefined;
  return amount({
    first: start,
    last: to + 1,
    value: Number.isFinite(after) ? after : undefined,
    unit: 'place',
    form: 'change',
    baseline: [start + 1, to - 1],
    direction: after < before ? 'up' : 'down',
  });
}

function rankAt(lexemes: readonly Lexeme[], at: number): number | undefined {
  const { normal = '' } = lexemes[at] ?? {};
  if (/^\d+(?:st|nd|rd|th)$/.test(normal)) return Number.parseInt(normal, 10);
  if (normal === 'last' || normal === 'bottom') return Infinity;
  if (normal === 'top') return 1;
  return ordinals.has(normal) ? [...ordinals].indexOf(normal) + 1 : undefined;
}

/** "from hours to a single command": what it came down to has no unit. */
function withoutUnit(lexemes: readonly Lexeme[], start: number, before: BareUnit): Amount | undefined {
  const next = lexemes[before.last + 2];
  if (next?.kind !== 'word' || verbAt(lexemes, before.last + 2) !== undefined) return undefined;
  return amount({
    first: start,
    last: before.last + 2,
    unit: before.unit,
    form: 'change',
    baseline: [start + 1, before.last],
  });
}

interface BareUnit {
  readonly unit: string;
  readonly last: number;
}

function unitChange(first: number, last: number, before: BareUnit, after: BareUnit, baseline: number): Amount {
  const falls = (secondsIn.get(after.unit) ?? 0) < (secondsIn.get(before.unit) ?? 0);
  return amount({
    first,
    last: Math.max(last, before.last),
    unit: after.unit,
    form: 'change',
    baseline: [baseline, before.last],
    direction: falls ? 'down' : 'up',
  });
}

/** "several times a day". */
function severalTimes(lexemes: readonly Lexeme[], start: number): BareUnit | undefined {
  const counts = ['several', 'multiple', 'many', 'two', 'three', 'four', 'five', 'ten', 'a', 'few', 'dozens', 'of'];
  let index = start;
  while (counts.includes(lexemes[index]?.normal ?? '') && index < start + 3) index += 1;
  if (index === start || lexemes[index]?.normal !== 'times') return undefined;
  const unit = durations.get(lexemes[index + 2]?.normal ?? '');
  return unit === undefined ? undefined : { unit: `times per ${unit}`, last: index + 2 };
}

function bareUnit(lexemes: readonly Lexeme[], start: number): { unit: string; last: number } | undefined {
  let index = start;
  while (looseCounts.has(lexemes[index]?.normal ?? '') && index < start + 4) index += 1;
  const word = lexemes[index]?.normal ?? '';
  const frequency = frequencies.get(word);
  if (frequency !== undefined && index === start) return { unit: frequency, last: index };
  const unit = word.length > 2 || word === 'ms' ? durations.get(word) : undefined;
  return unit === undefined || (index === start && !word.endsWith('s')) ? undefined : { unit, last: index };
}
