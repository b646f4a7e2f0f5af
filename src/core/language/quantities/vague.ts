import type { Sentence } from '../sentence.ts';
import { governorOf } from './governor.ts';
import { countNoun } from './counted.ts';
import type { Lexeme } from './lexemes.ts';
import { rangeOf, readLexemes, textOf } from './lexemes.ts';
import { changeNouns } from './lexicon/nouns.ts';
import {
  looseDegrees,
  looseQuantifiers,
  plainSizeAdverbs,
  attitudes,
  comparativeAdverbs,
  sizeAdjectives,
  sizeAdverbs,
  sizedComparatives,
  unmeasured,
} from './lexicon/vague.ts';
import type { VagueSize } from './model.ts';
import { readMeasured } from './measured.ts';
import { readNumberName } from './names.ts';
import { verbAt } from './verb-uses.ts';
import { readWordAmount } from './word-changes.ts';

/**
 * Finds the words of size that stand where a number could: beside a change ("dropped significantly", "a huge
 * improvement", "much faster") or as an amount that came about ("saved a lot of time"). Where a number stands beside
 * them they are not vague ("significantly, by 40 %"), nor where nothing has come about yet.
 *
 * @param sentence - The sentence.
 */
export function findVagueSizes(sentence: Sentence): readonly VagueSize[] {
  return readLexemes(sentence).flatMap((lexemes) => findIn(lexemes));
}

function findIn(lexemes: readonly Lexeme[]): readonly VagueSize[] {
  const found: VagueSize[] = [];
  for (let index = 0; index < lexemes.length; index += 1) {
    const last = sizeAt(lexemes, index);
    if (last === undefined) continue;
    if (!isNumberNear(lexemes, index, last) && !isUnreal(lexemes, index, last)) {
      found.push({ text: textOf(lexemes, index, last), range: rangeOf(lexemes, index, last) });
    }
    index = last;
  }
  return found;
}

/** Last lexeme of the vague size that starts at an index, or `undefined` where none does. */
function sizeAt(lexemes: readonly Lexeme[], index: number): number | undefined {
  const { normal, kind, facts } = lexemes[index] as Lexeme;
  if (kind !== 'word' || !facts.sizes) return undefined;
  return (
    adverbAt(lexemes, index, normal) ??
    adjectiveAt(lexemes, index, normal) ??
    degreeAt(lexemes, index, normal) ??
    quantifierAt(lexemes, index, normal)
  );
}

function adverbAt(lexemes: readonly Lexeme[], index: number, normal: string): number | undefined {
  const next = lexemes[index + 1]?.normal ?? '';
  if (comparativeAdverbs.has(normal))
    return sizedComparatives.has(next) && !isLinked(lexemes, index) && !isAttitude(lexemes, index + 1)
      ? index + 1
      : undefined;
  if (!sizeAdverbs.has(normal)) return undefined;
  if (sizedComparatives.has(next)) return isAttitude(lexemes, index + 1) ? undefined : index + 1;
  if (plainSizeAdverbs.has(normal) && (isDone(lexemes, index + 1) || doneBefore(lexemes, index))) return index;
  return isChange(lexemes, index + 1) || changeBefore(lexemes, index) ? index : undefined;
}

/** "much more careful". */
function isAttitude(lexemes: readonly Lexeme[], at: number): boolean {
  const { normal } = lexemes[at] as Lexeme;
  return (normal === 'more' || normal === 'less') && attitudes.has(lexemes[at + 1]?.normal ?? '');
}

/** A past that says something was done or suffered, whatever it was. */
function isDone(lexemes: readonly Lexeme[], at: number): boolean {
  const verb = verbAt(lexemes, at);
  return verb?.form === 'past' && verb.kind !== 'setting' && verb.kind !== 'plan' && verb.kind !== 'show';
}

function doneBefore(lexemes: readonly Lexeme[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    if (lexemes[at]?.kind === 'mark') return false;
    if (verbAt(lexemes, at) !== undefined) return isDone(lexemes, at);
  }
  return false;
}

/** "not much more", "as far better as": no claim of size. */
function isLinked(lexemes: readonly Lexeme[], index: number): boolean {
  return ['not', 'how', "wasn't", "isn't", "didn't", 'any', 'no', 'so', 'as'].includes(
    lexemes[index - 1]?.normal ?? '',
  );
}

function adjectiveAt(lexemes: readonly Lexeme[], index: number, normal: string): number | undefined {
  if (!sizeAdjectives.has(normal)) return undefined;
  for (let at = index + 1; at <= index + 2; at += 1) {
    const { normal: noun = '', kind } = lexemes[at] ?? {};
    if (kind !== 'word') return undefined;
    if (changeNouns.has(noun) && noun !== 'change' && noun !== 'shift' && noun !== 'return' && noun !== 'delay')
      return index;
  }
  return undefined;
}

function degreeAt(lexemes: readonly Lexeme[], index: number, normal: string): number | undefined {
  const words = phraseAt(lexemes, index, degreesByHead.get(normal));
  if (words === undefined) return undefined;
  const after = index + words.length;
  if (sizedComparatives.has(lexemes[after]?.normal ?? '')) return after;
  return lexemes[after]?.normal !== 'of' && changeBefore(lexemes, index) ? after - 1 : undefined;
}

const degreesByHead = byHead(looseDegrees);
const quantifiersByHead = byHead(looseQuantifiers);

function byHead(phrases: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) found.set(phrase[0] ?? '', [...(found.get(phrase[0] ?? '') ?? []), phrase]);
  return found;
}

/** "saved a lot of time", "won many customers": only as what an outcome's verb has for its object. */
function quantifierAt(lexemes: readonly Lexeme[], index: number, normal: string): number | undefined {
  const words = phraseAt(lexemes, index, quantifiersByHead.get(normal));
  if (words === undefined) return undefined;
  const noun = lexemes[index + words.length];
  if (
    noun?.kind !== 'word' ||
    unmeasured.has(noun.normal) ||
    noun.normal === 'of' ||
    noun.normal === 'the' ||
    noun.normal === 'other'
  )
    return undefined;
  const before = lexemes[index - 1]?.normal ?? '';
  if (before === 'as' || before === 'so' || before === 'too' || before === 'how') return undefined;
  const verb =
    verbAt(lexemes, index - 1) ??
    (['us', 'me', 'them', 'over', 'in'].includes(before) ? verbAt(lexemes, index - 2) : undefined);
  const isOutcome =
    verb !== undefined &&
    (verb.kind === 'gain' ||
      verb.kind === 'up' ||
      verb.kind === 'down' ||
      verb.spelling?.base === 'lose' ||
      verb.spelling?.base === 'attract' ||
      verb.spelling?.base === 'bring');
  return isOutcome ? countNoun(lexemes, index + words.length - 1) : undefined;
}

function phraseAt(
  lexemes: readonly Lexeme[],
  index: number,
  phrases: readonly (readonly string[])[] | undefined,
): readonly string[] | undefined {
  const next = lexemes[index + 1]?.normal;
  return phrases?.find(
    (words) =>
      (words.length === 1 || words[1] === next) && words.every((word, step) => lexemes[index + step]?.normal === word),
  );
}

function isChange(lexemes: readonly Lexeme[], index: number): boolean {
  const verb = verbAt(lexemes, index);
  if (verb !== undefined) return verb.kind === 'up' || verb.kind === 'down' || verb.spelling?.base === 'exceed';
  return false;
}

/** A verb of change a few words before, in the same clause: "improved the onboarding dramatically". */
function changeBefore(lexemes: readonly Lexeme[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 6); at -= 1) {
    if (lexemes[at]?.kind === 'mark') return false;
    if (isChange(lexemes, at)) return true;
    if (verbAt(lexemes, at) !== undefined) return lexemes[at]?.normal === 'went' || lexemes[at]?.normal === 'came';
  }
  return false;
}

/** Whether an amount stands beside the words with no verb between, so that it gives their size. */
function isNumberNear(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  for (let index = last + 1; index < Math.min(lexemes.length, last + 14); index += 1) {
    if (isAmountAt(lexemes, index)) return true;
    if (index > last + 1 && isFinite(lexemes, index)) break;
  }
  for (let index = first - 1; index >= Math.max(0, first - 12); index -= 1) {
    if (isAmountAt(lexemes, index)) return true;
    if (isFinite(lexemes, index) && index < first - 1 && lexemes[index + 1]?.kind === 'mark') break;
    if (isFinite(lexemes, index)) break;
  }
  return false;
}

function isFinite(lexemes: readonly Lexeme[], index: number): boolean {
  const form = verbAt(lexemes, index)?.form;
  return form === 'past' || form === 'third';
}

function isAmountAt(lexemes: readonly Lexeme[], index: number): boolean {
  const { kind, normal } = lexemes[index] as Lexeme;
  if (kind === 'name' || kind === 'mark') return false;
  if (readNumberName(lexemes, index) !== undefined) return false;
  if (readWordAmount(lexemes, index) !== undefined) return true;
  const amount = normal === 'one' ? undefined : readMeasured(lexemes, index);
  return (
    amount !== undefined &&
    !(amount.form === 'duration' && ['in', 'within', 'over', 'for', 'after'].includes(lexemes[index - 1]?.normal ?? ''))
  );
}

function isUnreal(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  const after = verbAt(lexemes, last + 1) === undefined ? first : last + 2;
  return governorOf(lexemes, after, last).mood === 'planned';
}
