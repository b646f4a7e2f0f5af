import type { Amount } from './amount.ts';
import { amount } from './amount.ts';
import type { Lexeme } from './lexemes.ts';
import { haveForms, phraseEnders } from './lexicon/moods.ts';
import { badAdjectives, badNouns, softNouns } from './lexicon/nouns.ts';
import { cardinals } from './lexicon/numbers.ts';
import { durations } from './lexicon/units.ts';
import { verbAt } from './verb-uses.ts';

/** "no downtime", "zero data loss", "without a single damaged load", "not one complaint". */
export function readZero(lexemes: readonly Lexeme[], start: number, word: string): Amount | undefined {
  const open = negatedOpening(lexemes, start, word) ?? zeroOpening(lexemes, start, word);
  if (open === undefined) return undefined;
  const compound =
    word === 'zero' && lexemes[start + 1]?.normal === '-' && badNouns.has(lexemes[open.at]?.normal ?? '');
  const noun = compound ? open.at : nounAfter(lexemes, open.at);
  if (noun === undefined) return undefined;
  const perfect = lexemes[start - 1]?.normal === 'had' && haveForms.has(lexemes[start - 2]?.normal ?? '');
  const spoken = word !== 'zero' && word !== 'nil' && !perfect && !isTimed(lexemes, noun + 1);
  if (!open.any && !isBad(lexemes, open.at, noun, spoken) && !isHarm(lexemes, noun + 1)) return undefined;
  const adjectival = lexemes[start + 1]?.normal === '-';
  return amount({ first: start, last: noun, value: 0, unit: lexemes[noun]?.normal, form: 'zero', adjectival });
}

/** "haven't had an outage", "did not lose a record", "without losing a single order". */
function negatedOpening(
  lexemes: readonly Lexeme[],
  start: number,
  word: string,
): { at: number; any: boolean } | undefined {
  const denies = word === 'not' || word === 'never' || word === 'without' || word.endsWith("n't");
  if (!denies) return undefined;
  for (let index = start + 1; index <= start + 3; index += 1) {
    const { normal = '', kind } = lexemes[index] ?? {};
    if (kind !== 'word') return undefined;
    const harmful = harmfulVerbs.has(normal);
    if (!harmful && !possessingVerbs.has(normal)) continue;
    const next = lexemes[index + 1]?.normal ?? '';
    if (next === 'a' && lexemes[index + 2]?.normal === 'single') return { at: index + 3, any: true };
    if (!['a', 'an', 'any', 'another', 'one', 'single'].includes(next)) return undefined;
    return { at: index + 2, any: harmful };
  }
  return undefined;
}

const harmfulVerbs = new Set(
  'lose losing lost miss missing missed drop dropping dropped break breaking broken damage damaging skip skipping cancel cancelling'.split(
    ' ',
  ),
);
const possessingVerbs = new Set(
  'had have having seen see saw received receive receiving recorded record reported needed encountered experienced suffered'.split(
    ' ',
  ),
);

/** Where the noun phrase of a zero-claim starts, and whether any noun will do. */
function zeroOpening(
  lexemes: readonly Lexeme[],
  start: number,
  word: string,
): { at: number; any: boolean } | undefined {
  const next = lexemes[start + 1]?.normal ?? '';
  const after = lexemes[start + 2]?.normal ?? '';
  if (word === 'not') {
    if (next === 'a' && after === 'single') return { at: start + 3, any: true };
    return next === 'one' || next === 'any' ? { at: start + 2, any: false } : undefined;
  }
  if (word === 'without') {
    if (next === 'a' && after === 'single') return { at: start + 3, any: true };
    if (next === 'one' && after === 'single') return { at: start + 3, any: true };
    const skip = ['any', 'a', 'an', 'one', 'further'].includes(next) ? 2 : 1;
    return { at: start + skip, any: false };
  }
  if (
    word === 'never' &&
    (next === 'had' || next === 'saw' || next === 'lost') &&
    (after === 'a' || after === 'another')
  )
    return { at: start + 3, any: false };
  if (word === 'zero' && next === '-') return { at: start + 2, any: false };
  if (word === 'zero' || word === 'nil' || word === 'no')
    return { at: start + (['more', 'further', 'new', 'additional'].includes(next) ? 2 : 1), any: false };
  return undefined;
}

/** Index of the head of the noun phrase that starts at a lexeme. */
function nounAfter(lexemes: readonly Lexeme[], from: number): number | undefined {
  let last: number | undefined;
  for (let index = from; index < from + 5; index += 1) {
    const lexeme = lexemes[index];
    if (lexeme === undefined || lexeme.kind === 'mark') break;
    if (phraseEnders.has(lexeme.normal) && lexeme.normal !== 'near') break;
    if (last !== undefined && endsPhrase(lexemes, index)) break;
    last = index;
    // A plural is the head; a singular may stand before one ("no incident process").
    if (badNouns.has(lexeme.normal) && lexeme.normal.endsWith('s') && !lexeme.normal.endsWith('ss')) return index;
  }
  return last;
}

/** "no issues since launch", "no complaints in six months": said of a stretch of time, it is a count after all. */
function isTimed(lexemes: readonly Lexeme[], start: number): boolean {
  for (let index = start; index < Math.min(lexemes.length, start + 6); index += 1) {
    const { normal } = lexemes[index] as Lexeme;
    if (normal === 'since' || normal === 'reported' || normal === 'recorded' || durations.has(normal)) return true;
  }
  return false;
}

function endsPhrase(lexemes: readonly Lexeme[], index: number): boolean {
  const { normal } = lexemes[index] as Lexeme;
  const form = verbAt(lexemes, index)?.form;
  return (
    normal.endsWith('ly') ||
    ['whatsoever', 'either', 'anywhere', 'overnight'].includes(normal) ||
    form === 'past' ||
    form === 'third'
  );
}

/** "No issues" is a manner of speaking, "zero issues" a count. */
function isBad(lexemes: readonly Lexeme[], from: number, noun: number, spoken: boolean): boolean {
  const { normal } = lexemes[noun] as Lexeme;
  if (badNouns.has(normal) && !(spoken && softNouns.has(normal))) return true;
  for (let index = from; index < noun; index += 1) if (badAdjectives.has(lexemes[index]?.normal ?? '')) return true;
  return false;
}

/** "all but two", "every one of the …", "none of them", "both analysts" count without a number of their own. */
export function readAll(lexemes: readonly Lexeme[], start: number, word: string): Amount | undefined {
  const next = lexemes[start + 1]?.normal ?? '';
  const after = lexemes[start + 2];
  if ((word === 'all' || word === 'everyone') && next === 'but') {
    const left = after?.value ?? cardinals.get(after?.normal ?? '');
    const named = left !== undefined || after?.normal === 'a';
    return named ? amount({ first: start, last: start + 2, value: left, unit: undefined, form: 'ratio' }) : undefined;
  }
  if (word === 'none' && next !== 'of' && isTimed(lexemes, start + 1)) {
    return amount({ first: start, last: start, value: 0, unit: undefined, form: 'zero' });
  }
  if ((word === 'none' && next === 'of') || (word === 'not' && next === 'one' && after?.normal === 'of'))
    return amount({ first: start, last: word === 'not' ? start + 1 : start, value: 0, unit: undefined, form: 'ratio' });
  if (word === 'every' && lexemes[start + 2]?.normal === 'but' && cardinals.has(lexemes[start + 3]?.normal ?? ''))
    return amount({
      first: start,
      last: start + 3,
      value: cardinals.get(lexemes[start + 3]?.normal ?? ''),
      form: 'ratio',
    });
  if (word === 'every' && next === 'one' && after?.normal === 'of')
    return amount({ first: start, last: start + 1, value: undefined, unit: undefined, form: 'ratio' });
  const nobody = word === 'nobody' ? start : word === 'no' && next === 'one' ? start + 1 : undefined;
  if (nobody === undefined) return undefined;
  return isHarm(lexemes, nobody + 1)
    ? amount({ first: start, last: nobody, value: 0, unit: 'people', form: 'zero' })
    : undefined;
}

const beforeHarms = new Set('was were got has have is are else from had been ever'.split(' '));

/** "nobody was hurt", "no customer has complained": what follows would have been bad. */
function isHarm(lexemes: readonly Lexeme[], start: number): boolean {
  let index = start;
  while (index < start + 4 && beforeHarms.has(lexemes[index]?.normal ?? '')) index += 1;
  const word = lexemes[index]?.normal ?? '';
  if (harms.has(word)) return true;
  const verb = verbAt(lexemes, index);
  return verb?.form === 'past' && (verb.kind === 'suffer' || harmfulVerbs.has(word));
}

const harms = new Set('harmed killed dismissed fired laid complained noticed flagged'.split(' '));
