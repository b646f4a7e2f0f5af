import type { Amount } from './amount.ts';
import { amount } from './amount.ts';
import type { Lexeme } from './lexemes.ts';
import { determiners } from './lexicon/moods.ts';
import { levelNouns } from './lexicon/nouns.ts';
import { ordinals } from './lexicon/numbers.ts';
import { durations, secondsIn } from './lexicon/units.ts';
import { isThenAndNow } from './then-now.ts';
import { beforeAmount, isApproximator } from './tone.ts';
import { verbAt } from './verb-uses.ts';

const arrows = new Set(['→', '⇒', '➔', '->', '=>', '➜', '⟶', '>']);

/**
 * Puts pairs of amounts together that tell one change: "from 800 ms to 200 ms", "2 % → 7 %", "five hours, down from two
 * days", "four days instead of nine". The earlier value becomes the baseline of the later.
 */
export function joinPairs(lexemes: readonly Lexeme[], amounts: readonly Amount[]): readonly Amount[] {
  const joined: Amount[] = [];
  for (const next of amounts) {
    const before = joined.at(-1);
    const pair = before === undefined ? undefined : pairOf(lexemes, before, next);
    const earlier = joined.at(-2);
    // "from twelve in a month to three": a stretch of time may stand between.
    const across =
      pair === undefined &&
      before?.form === 'duration' &&
      earlier !== undefined &&
      linkOf(lexemes, before.last + 1, next.first) === 'to'
        ? pairOf(lexemes, earlier, next)
        : undefined;
    if (pair === undefined && across === undefined) joined.push(next);
    else joined.splice(across === undefined ? -1 : -2, 2, ...[across ?? pair].filter((found) => found !== undefined));
  }
  return joined;
}

function pairOf(lexemes: readonly Lexeme[], first: Amount, second: Amount): Amount | undefined {
  if (first.baseline !== undefined) return undefined;
  if (isThenAndNow(lexemes, first, second))
    return change(first, second, first.first, second.last, agree(first, second));
  const share = shareOf(lexemes, first, second);
  if (share !== undefined) return share;
  const link = linkOf(lexemes, first.last + 1, second.first);
  if (link === 'to') {
    const from = fromBefore(lexemes, first.first);
    return from === undefined ? undefined : change(first, second, from, second.last, agree(first, second));
  }
  if (link === 'arrow') return change(first, second, first.first, second.last, agree(first, second));
  // "98 %, against 60 % before" stays a level, "five hours, down from two days" is a change.
  if (link === 'against')
    return {
      ...first,
      last: second.last,
      baseline: [second.first, second.last],
      direction: directionOf(second, first),
    };
  if (link === 'back')
    return { ...change(second, first, first.first, second.last, agree(second, first)), form: 'change' };
  return undefined;
}

/** "Of the 30 apprentices, 28 qualified". */
function shareOf(lexemes: readonly Lexeme[], first: Amount, second: Amount): Amount | undefined {
  if (first.form !== 'count' || second.form !== 'count' || lexemes[first.last + 1]?.normal !== ',') return undefined;
  if (second.first !== first.last + 2 || (second.value ?? 0) > (first.value ?? 0)) return undefined;
  const of = beforeAmount(lexemes, first.first);
  const isWhole = lexemes[determiners.has(lexemes[of]?.normal ?? '') ? of - 1 : of]?.normal === 'of';
  return isWhole
    ? amount({ first: first.first, last: second.last, value: second.value, unit: first.unit, form: 'ratio' })
    : undefined;
}

/** How the lexemes between two amounts link them; `to`: from A to B, `back`: B, down from A. */
function linkOf(
  lexemes: readonly Lexeme[],
  start: number,
  end: number,
): 'to' | 'arrow' | 'back' | 'against' | undefined {
  if (end - start > 7 || end < start) return undefined;
  let index = end - 1;
  while (
    index >= start &&
    (isApproximator(lexemes[index]?.normal ?? '') || isLoose(lexemes[index])) &&
    !isLink(lexemes, index)
  )
    index -= 1;
  if (index < start) return undefined;
  const word = lexemes[index]?.normal ?? '';
  const before = lexemes[index - 1]?.normal ?? '';
  if (arrows.has(word) || (word === '>' && before === '-')) return index - start <= 2 ? 'arrow' : undefined;
  if (word === 'to' || word === 'into') return 'to';
  if (formerly.has(word)) return index - start <= 2 && ['(', ',', '['].includes(before) ? 'back' : undefined;
  const near = index - start <= (linkPartners.has(word) ? 5 : 3);
  if (!near) return undefined;
  if (word === 'from') return index === start || ['down', 'up', ',', '('].includes(before) ? 'back' : undefined;
  if (word === 'of') return before === 'instead' ? 'back' : undefined;
  if (word === 'than') return before === 'rather' ? 'back' : undefined;
  if (word === 'to' || word === 'with') return before === 'compared' ? 'back' : undefined;
  if (word === 'against' || word === 'versus' || word === 'vs') return 'against';
  return undefined;
}

/** Words that link on their own, or with the word before them. */
function isLink(lexemes: readonly Lexeme[], index: number): boolean {
  const word = lexemes[index]?.normal ?? '';
  const partner = linkPartners.get(word);
  if (partner !== undefined) return lexemes[index - 1]?.normal === partner;
  return ['to', 'into', 'from', 'against', 'versus', 'vs'].includes(word) || arrows.has(word) || formerly.has(word);
}

/** "3 % (previously 11 %)". */
const formerly = new Set(['previously', 'formerly', 'was', 'originally', 'before']);

const linkPartners = new Map([
  ['of', 'instead'],
  ['than', 'rather'],
  ['with', 'compared'],
]);

/** Between two amounts: "~", a bracket, "just", "the usual". */
function isLoose(lexeme: Lexeme | undefined): boolean {
  return (
    levelNouns.has(lexeme?.normal ?? '') ||
    lexeme?.normal === 'of' ||
    lexeme?.kind === 'mark' ||
    looseWords.has(lexeme?.normal ?? '')
  );
}

const looseWords = new Set(
  'the a an our usual as low little high now like maybe perhaps probably something some around'.split(' '),
);

/** The "from" that opens the pair, a few words back: "from about 800 ms". */
function fromBefore(lexemes: readonly Lexeme[], start: number): number | undefined {
  for (let index = start - 1; index >= Math.max(0, start - 5); index -= 1) {
    const word = lexemes[index]?.normal ?? '';
    if (word === 'from') return index;
    if (!isApproximator(word) && !isLoose(lexemes[index])) return undefined;
  }
  return undefined;
}

/** A pair without "from" still holds where both sides are of one kind: "improved 82 to 96 percent". */
function agree(before: Amount, after: Amount): { unit: string | undefined; form: Amount['form'] } {
  const named = after.unit === undefined || (after.form === 'count' && before.form !== 'count') ? before : after;
  return { unit: named.unit, form: 'change' };
}

function change(
  before: Amount,
  after: Amount,
  first: number,
  last: number,
  named: { unit: string | undefined; form: Amount['form'] },
): Amount {
  return amount({
    first,
    last,
    value: after.value,
    unit: named.unit,
    form: named.form,
    rate: after.rate ?? before.rate,
    baseline: [before.first, before.last],
    direction: directionOf(before, after),
  });
}

function directionOf(before: Amount, after: Amount): 'up' | 'down' | undefined {
  const [low, high] = [comparable(before, after), comparable(after, before)];
  if (low === undefined || high === undefined || low === high) return undefined;
  return high > low ? 'up' : 'down';
}

function comparable({ value, unit }: Amount, other: Amount): number | undefined {
  if (value === undefined) return undefined;
  return value * (secondsIn.get(unit ?? other.unit ?? '') ?? 1);
}

/** "in days instead of weeks", "hours rather than days". */
function readInstead(lexemes: readonly Lexeme[], start: number): Amount | undefined {
  const after = bareUnit(lexemes, start);
  if (after?.last !== start) return undefined;
  const link = `${lexemes[start + 1]?.normal ?? ''} ${lexemes[start + 2]?.normal ?? ''}`;
  const before = link === 'instead of' || link === 'rather than' ? bareUnit(lexemes, start + 3) : undefined;
  if (before === undefined || before.unit === after.unit) return undefined;
  return unitChange(start, after.last + 2, before, after, start + 3);
}

/** "from seconds to milliseconds", "from days to hours": units of time alone. */
export function readBareUnits(lexemes: readonly Lexeme[], start: number): Amount | undefined {
  if (lexemes[start]?.normal !== 'from') return readInstead(lexemes, start);
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
    value: after,
    unit: 'place',
    form: 'change',
    baseline: [start + 1, to - 1],
    direction: after < before ? 'up' : 'down',
  });
}

function rankAt(lexemes: readonly Lexeme[], at: number): number | undefined {
  const { normal = '' } = lexemes[at] ?? {};
  if (/^\d+(?:st|nd|rd|th)$/.test(normal)) return Number.parseInt(normal, 10);
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

/** "from monthly to weekly": how often, by the time between. */
const frequencies = new Map([
  ['hourly', 'hours'],
  ['daily', 'days'],
  ['nightly', 'nights'],
  ['weekly', 'weeks'],
  ['fortnightly', 'sprints'],
  ['monthly', 'months'],
  ['quarterly', 'quarters'],
  ['yearly', 'years'],
  ['annual', 'years'],
  ['annually', 'years'],
]);

const looseCounts = new Set([
  'several',
  'many',
  'a',
  'an',
  'few',
  'some',
  'just',
  'couple',
  'of',
  'under',
  'mere',
  'the',
]);

function bareUnit(lexemes: readonly Lexeme[], start: number): { unit: string; last: number } | undefined {
  let index = start;
  while (looseCounts.has(lexemes[index]?.normal ?? '') && index < start + 4) index += 1;
  const word = lexemes[index]?.normal ?? '';
  const frequency = frequencies.get(word);
  if (frequency !== undefined && index === start) return { unit: frequency, last: index };
  const unit = word.length > 2 || word === 'ms' ? durations.get(word) : undefined;
  return unit === undefined || (index === start && !word.endsWith('s')) ? undefined : { unit, last: index };
}
