import type { Lexeme } from './lexemes.ts';
import { determiners, doForms, modals, nounPrepositions, subjectPronouns } from './lexicon/moods.ts';
import type { VerbClass } from './lexicon/verbs.ts';
import { nounsToo } from './lexicon/verbs.ts';
import type { VerbSpelling } from './verb-table.ts';

/** A verb where it stands, after telling it from the noun of the same spelling. */
export interface VerbUse {
  readonly spelling: VerbSpelling | undefined;
  readonly kind: VerbClass | 'other';
  readonly form: 'past' | 'base' | 'third' | 'gerund';
}

/**
 * One sentence is asked for many times before the next. It is read once, left to right: whether a word is a verb depends on
 * the words before it.
 */
let latest: { readonly lexemes: readonly Lexeme[]; readonly verbs: readonly (VerbUse | undefined)[] } = {
  lexemes: [],
  verbs: [],
};

/** The verb at a lexeme, or `undefined` where there is none. */
export function verbAt(lexemes: readonly Lexeme[], index: number): VerbUse | undefined {
  if (lexemes === latest.lexemes) return latest.verbs[index];
  const verbs: (VerbUse | undefined)[] = [];
  for (let at = 0; at < lexemes.length; at += 1) verbs.push(readVerb(lexemes, at, verbs));
  latest = { lexemes, verbs };
  return verbs[index];
}

function readVerb(
  lexemes: readonly Lexeme[],
  index: number,
  verbs: readonly (VerbUse | undefined)[],
): VerbUse | undefined {
  const lexeme = lexemes[index];
  if (lexeme?.kind !== 'word') return undefined;
  const { verb: spelling, past } = lexeme.facts;
  if (spelling === undefined) return past && !isAttributive(lexemes, index) ? unknownPast : undefined;
  if (spelling.form === 'past')
    return isAttributive(lexemes, index) ? undefined : { spelling, kind: spelling.kind, form: 'past' };
  if (spelling.form === 'gerund')
    return isAttributive(lexemes, index) || isObjectOfChange(verbs[index - 1])
      ? undefined
      : { spelling, kind: spelling.kind, form: 'gerund' };
  if (isNounHere(lexemes, index, spelling, verbs)) return undefined;
  const verbBase = beforeBase(lexemes, index);
  if (spelling.flat && !verbBase) return { spelling, kind: spelling.kind, form: 'past' };
  return { spelling, kind: spelling.kind, form: spelling.form };
}

/** What another verb says of an amount is unknown. */
const unknownPast: VerbUse = { spelling: undefined, kind: 'other', form: 'past' };

/** "cut waiting", "improved parking": the gerund names what changed. */
function isObjectOfChange(before: VerbUse | undefined): boolean {
  return before?.kind === 'up' || before?.kind === 'down';
}

/** "the reduced hours", "two threatened species": a participle before its noun. */
function isAttributive(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lexemes[index - 1];
  if (before === undefined) return false;
  return ['the', 'a', 'an', 'our', 'my', 'their', 'its', 'of', 'these', 'those'].includes(before.normal);
}

function beforeBase(lexemes: readonly Lexeme[], index: number): boolean {
  const word = skipAdverbs(lexemes, index - 1);
  const normal = lexemes[word]?.normal ?? '';
  return (
    normal === 'to' ||
    modals.has(normal) ||
    doForms.has(normal) ||
    normal.endsWith("n't") ||
    normal === 'helped' ||
    normal === 'us' ||
    normal === 'let' ||
    normal === 'me' ||
    normal === 'them'
  );
}

function isNounHere(
  lexemes: readonly Lexeme[],
  index: number,
  spelling: VerbSpelling,
  verbs: readonly (VerbUse | undefined)[],
): boolean {
  const before = lexemes[index - 1];
  if (before === undefined) return nounsToo.has(lexemes[index]?.normal ?? '') && !isDirectObject(lexemes, index + 1);
  const { normal, kind } = before;
  if (kind === 'number' || normal === '%' || determiners.has(normal) || nounPrepositions.has(normal)) return true;
  if (beforeBase(lexemes, index) || subjectPronouns.has(normal)) return false;
  if (isAdverb(normal)) return false;
  // "cutting costs by", "saw returns": the object of the verb before.
  if (verbs[index - 1] !== undefined) return true;
  if (!nounsToo.has(lexemes[index]?.normal ?? '')) return false;
  if (spelling.flat) return isAdjectiveLike(normal) || lexemes[index + 1]?.normal === 'of';
  if (normal === 'and' || normal === 'then' || before.kind === 'mark') return !isDirectObject(lexemes, index + 1);
  if (isDirectObject(lexemes, index + 1)) return false;
  if (lexemes[index + 1]?.normal !== 'by') return true;
  // "prices increase by", "churn drops by": a verb agrees with its noun, and has no other verb close before it.
  if ((spelling.form === 'base') !== normal.endsWith('s')) return true;
  return [2, 3, 4].some((step) => verbs[index - step] !== undefined);
}

function isAdjectiveLike(word: string): boolean {
  return /(?:al|ic|ive|ous|ful|less|ing|big|large|small|deep|net|unit|total)$/.test(word);
}

function isDirectObject(lexemes: readonly Lexeme[], index: number): boolean {
  const next = lexemes[index];
  return (
    next !== undefined &&
    (determiners.has(next.normal) ||
      next.kind === 'number' ||
      ['us', 'me', 'them', 'it', 'over', 'about'].includes(next.normal))
  );
}

/** Index of the first lexeme at or before an index that is no adverb. */
export function skipAdverbs(lexemes: readonly Lexeme[], from: number): number {
  let index = from;
  while (index >= 0) {
    const word = lexemes[index]?.normal ?? '';
    if (!isAdverb(word)) break;
    index -= 1;
  }
  return index;
}

/** "daily", "monthly" and their kin are adjectives as often. */
export function isAdverb(word: string): boolean {
  return skipped.has(word) || (word.endsWith('ly') && !timelyAdjectives.has(word));
}

const timelyAdjectives = new Set([
  'hourly',
  'daily',
  'nightly',
  'weekly',
  'monthly',
  'quarterly',
  'yearly',
  'early',
  'supply',
  'family',
  'costly',
  'friendly',
]);

const skipped = new Set([
  'also',
  'now',
  'then',
  'still',
  'just',
  'even',
  'already',
  'soon',
  'always',
  'ever',
  'since',
  'all',
  'both',
  'once',
  'more',
  'further',
]);
