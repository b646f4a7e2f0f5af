import type { Amount } from '../amount.ts';
import type { Lexeme } from '../lexemes.ts';
import { assets, burdens, outsiders, resources, settings } from '../lexicon/cues.ts';
import { determiners, firstPerson, modals, subjectPronouns } from '../lexicon/moods.ts';
import { badNouns, changeNouns, comparatives } from '../lexicon/nouns.ts';
import { secondsIn } from '../lexicon/units.ts';
import { skipAdverbs, verbAt } from '../verb-uses.ts';

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const openers = wordSet(
  'when if because after before by since within in at on for as of out only all every not nobody no it there this that they he she the a my our i we two three one',
);

const befores = wordSet(
  'to by from within of for in at with over under about after than the all only just a an up down every top some my our below above between until since exactly another first last nearly almost around less more fewer least',
);

const afters = wordSet(
  'of in to from than ago later earlier late early before after and for with on at per each a more less fewer ahead behind short instead since by over under that who were was had is are have',
);

const auxiliaries = wordSet('was were has have had been be is are and');

/** The word that opens a sentence, where it is one that says how the sentence goes on. */
export function openerOf(lexemes: readonly Lexeme[]): string {
  const { normal = '' } = lexemes[0] ?? {};
  return openers.has(normal) ? normal : 'other';
}

/** The word right before an amount, if it is one of those that say something of it. */
export function priorOf(lexemes: readonly Lexeme[], { first }: Amount): string | undefined {
  const { normal = '' } = lexemes[first - 1] ?? {};
  return befores.has(normal) ? normal : undefined;
}

/** What stands before an amount: a word of the closed classes itself, of any other its class. */
export function beforeOf(lexemes: readonly Lexeme[], at: number, governor: number): string {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return 'start';
  if (befores.has(lexeme.normal)) return lexeme.normal;
  if (at === governor) return 'governor';
  if (lexeme.kind === 'mark') return 'mark';
  if (verbAt(lexemes, at) !== undefined) return 'verb';
  return determiners.has(lexeme.normal) ? 'determiner' : 'word';
}

/** What follows an amount, in the same way. */
export function afterOf(lexemes: readonly Lexeme[], at: number): string {
  const lexeme = lexemes[at];
  if (lexeme === undefined) return 'end';
  const { normal, kind } = lexeme;
  if (afters.has(normal)) return normal;
  if (kind !== 'word') return normal === '.' || normal === ',' ? normal : kind;
  if (comparatives.has(normal)) return 'comparative';
  return changeNouns.has(normal) ? 'change' : (verbAt(lexemes, at)?.form ?? 'word');
}

/** Who or what a verb is said of, by kind. */
export function subjectOf(lexemes: readonly Lexeme[], verb: number): string {
  const lexeme = lexemes[skipAdverbs(lexemes, verb - 1)];
  if (lexeme === undefined) return 'start';
  const { normal, kind } = lexeme;
  if (normal === 'i' || normal === "i'd" || normal === "i've") return 'i';
  if (firstPerson.has(normal)) return 'we';
  if (normal === 'it' || normal === 'this' || normal === 'that' || normal === 'which') return 'it';
  if (normal === 'there' || normal === 'to') return normal;
  if (subjectPronouns.has(normal)) return 'they';
  if (kind !== 'word') return kind;
  if (modals.has(normal)) return 'modal';
  return auxiliaries.has(normal) ? normal : 'noun';
}

/** What more or less of a thing means: trouble, something wished for, or only another setting. */
export function nounClassOf(noun: string): string | undefined {
  if (burdens.has(noun) || badNouns.has(noun)) return 'burden';
  if (assets.has(noun) || assets.has(`${noun}s`)) return 'asset';
  if (settings.has(noun)) return 'setting';
  if (outsiders.has(noun)) return 'outsider';
  return resources.has(noun) ? 'resource' : undefined;
}

/** Sort of unit; of times, about how long. */
export function unitClassOf({ unit, form }: Amount): string {
  if (form === 'count') return unit === undefined ? 'bare' : 'things';
  if (form !== 'duration') return form;
  const seconds = secondsIn.get(unit ?? '') ?? 0;
  if (seconds < 60) return 'moment';
  if (seconds < 86_400) return 'hours';
  return seconds < 2_000_000 ? 'days' : 'months';
}

const sizes: readonly (readonly [number, string])[] = [
  [1, 'below-1'],
  [2, '1'],
  [5, 'few'],
  [20, 'some'],
  [200, 'many'],
  [2_000, 'hundreds'],
];

/** Rough size of a number. */
export function sizeOf(value: number | undefined): string {
  if (value === undefined) return 'none';
  return sizes.find(([limit]) => value < limit)?.[1] ?? 'thousands';
}
