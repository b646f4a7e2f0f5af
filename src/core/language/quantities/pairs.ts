import type { Amount } from './amount.ts';
import { amount } from './amount.ts';
import type { Lexeme } from './lexemes.ts';
import { determiners } from './lexicon/moods.ts';
import { levelNouns, months } from './lexicon/nouns.ts';
import { secondsIn } from './lexicon/units.ts';
import { isThenAndNow } from './then-now.ts';
import { beforeAmount, isApproximator } from './tone.ts';

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
  if (isThenAndNow(lexemes, first, second) || isSeries(lexemes, first, second))
    return change(first, second, first.first, second.last, agree(first, second));
  const share = shareOf(lexemes, first, second) ?? outOf(lexemes, first, second);
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
  // "the next one from 9 hours to 4": the "from" opens a pair of its own.
  const opens = lexemes[second.first - 1]?.normal === 'from' && lexemes[second.last + 1]?.normal === 'to';
  if (link === 'back' && opens) return undefined;
  if (link === 'back')
    return { ...change(second, first, first.first, second.last, agree(second, first)), form: 'change' };
  return undefined;
}

const longestShare = 16;

/** "Of the 30 apprentices, 28 qualified", "of the 27 that they found in 2021 we had closed 25". */
function shareOf(lexemes: readonly Lexeme[], first: Amount, second: Amount): Amount | undefined {
  if (first.form !== 'count' || second.form !== 'count' || first.value === undefined) return undefined;
  if (second.first - first.last > longestShare || (second.value ?? Infinity) > first.value) return undefined;
  const before = beforeAmount(lexemes, first.first);
  const of = determiners.has(lexemes[before]?.normal ?? '') ? before - 1 : before;
  if (lexemes[of]?.normal !== 'of') return undefined;
  // What opens its clause is the whole; "a team of 30, 28 of them" is none.
  const start = lexemes[of - 1]?.normal === 'out' ? of - 1 : of;
  const opens = start === 0 || lexemes[start - 1]?.kind === 'mark' || lexemes[start - 1]?.normal === 'and';
  const direct = lexemes[first.last + 1]?.normal === ',' && second.first === first.last + 2;
  return opens || direct
    ? amount({ first: first.first, last: second.last, value: second.value, unit: first.unit, form: 'ratio' })
    : undefined;
}

/** "two complaints out of 90 reviews", "one match in fourteen": a share with its noun between. */
function outOf(lexemes: readonly Lexeme[], first: Amount, second: Amount): Amount | undefined {
  if (first.form !== 'count' || second.form !== 'count' || (first.value ?? 0) >= (second.value ?? 0)) return undefined;
  const link = lexemes
    .slice(first.last + 1, second.first)
    .map(({ normal }) => normal)
    .join(' ');
  const bare = link === 'in' && second.first === second.last && first.last > first.first && (second.value ?? 0) < 1_900;
  return bare || /^out of(?: the| our| my| about| some)?$/.test(link)
    ? amount({ first: first.first, last: second.last, value: first.value, unit: first.unit, form: 'ratio' })
    : undefined;
}

/** "31 in March, 2 in June": one count, at two times. */
function isSeries(lexemes: readonly Lexeme[], first: Amount, second: Amount): boolean {
  if (first.form !== 'count' || second.form !== 'count' || second.first - first.last > 6) return false;
  const bare = second.unit === undefined && (first.unit === undefined || first.last > first.first);
  return bare && isAtTime(lexemes, first.last + 1) && isAtTime(lexemes, second.last + 1);
}

function isAtTime(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.normal !== 'in') return false;
  const { normal = '', capital } = lexemes[at + 1] ?? {};
  return (months.has(normal) && capital === true) || /^(?:[qh][1-4]|(?:19|20)\d\d)$/.test(normal);
}

/** How the lexemes between two amounts link them; `to`: from A to B, `back`: B, down from A. */
function linkOf(
  lexemes: readonly Lexeme[],
  start: number,
  end: number,
): 'to' | 'arrow' | 'back' | 'against' | undefined {
  const far =
    end - start <= 10 && lexemes[end - 1]?.normal === 'from' && ['down', 'up'].includes(lexemes[end - 2]?.normal ?? '');
  if (far) return 'back';
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
  if (word === 'became' || word === 'become') return 'arrow';
  if (word === 'into' && before === 'turned') return 'arrow';
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
  return (
    ['became', 'become', 'to', 'into', 'from', 'against', 'versus', 'vs'].includes(word) ||
    arrows.has(word) ||
    formerly.has(word)
  );
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
  'the a an our usual as low little high now like maybe perhaps probably something some around what say er um'.split(
    ' ',
  ),
);

/** The "from" that opens the pair, a few words back: "from about 800 ms". */
function fromBefore(lexemes: readonly Lexeme[], start: number): number | undefined {
  for (let index = start - 1; index >= Math.max(0, start - 5); index -= 1) {
    const word = lexemes[index]?.normal ?? '';
    // "Time to approve: 3d to 4h"
    if (word === 'from') return index;
    if (word === ':' && index === start - 1) return start;
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
