import type { NarrativePart } from '../../answer/model.ts';
import type { Lexeme } from './lexemes.ts';
import { resultCues, situationCues } from './lexicon/cues.ts';
import { firstPerson } from './lexicon/moods.ts';
import { months, weekdays } from './lexicon/nouns.ts';
import { seasonsAndFeasts } from './lexicon/units.ts';
import { verbAt } from './verb-uses.ts';

interface Cue {
  readonly words: readonly string[];
  readonly part: NarrativePart;
}

const cuesByHead = new Map<string, Cue[]>();
for (const [phrases, part] of [
  [resultCues, 'result'],
  [situationCues, 'situation'],
] as const) {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const head = words[0] ?? '';
    cuesByHead.set(head, [...(cuesByHead.get(head) ?? []), { words, part }]);
  }
}

/**
 * The part of the story that a sentence is read as: what its section says, or where that says nothing or Action, what
 * its own words say ("as a result", "when I joined").
 */
export function partOf(lexemes: readonly Lexeme[], part: NarrativePart | undefined): NarrativePart | undefined {
  if (part !== undefined && part !== 'action') return part;
  if (isSincePerfect(lexemes) || hasSincePerfect(lexemes) || isFoundBy(lexemes) || isOwnFault(lexemes)) return 'result';
  let found: NarrativePart | undefined;
  for (let index = 0; index < lexemes.length; index += 1) {
    const cue = cuesByHead
      .get(lexemes[index]?.normal ?? '')
      ?.find(({ words }) => words.every((word, step) => lexemes[index + step]?.normal === word));
    if (cue === undefined) continue;
    if (cue.part === 'result') return 'result';
    found = cue.part;
  }
  return part ?? found;
}

/** "Three regions have since copied it", "has been above 96 since the change". */
function hasSincePerfect(lexemes: readonly Lexeme[]): boolean {
  const since = lexemes.findIndex(({ normal }) => normal === 'since');
  if (since <= 0) return false;
  if (isPerfect(lexemes, since - 1)) return true;
  const perfect = lexemes.findIndex((_, index) => isPerfect(lexemes, index));
  // "I have worked here since" is no more than a course of life.
  return perfect > 0 && perfect < since && !firstPerson.has(lexemes[perfect - 1]?.normal ?? '');
}

function isPerfect(lexemes: readonly Lexeme[], index: number): boolean {
  const { normal = '' } = lexemes[index] ?? {};
  return normal === 'have' || normal === 'has' || normal === "hasn't" || normal === "haven't";
}

/** "Thirty families were in homes by spring": how it stood at the end of a stretch. */
function isFoundBy(lexemes: readonly Lexeme[]): boolean {
  const by = lexemes.findIndex(({ normal }, index) => normal === 'by' && endsStretch(lexemes, index + 1));
  if (by === 0) return lexemes.some((_, index) => verbAt(lexemes, index)?.form === 'past' || isHad(lexemes[index]));
  return by > 0 && lexemes.slice(0, by).some(({ normal }) => normal === 'were' || normal === 'was');
}

function isHad(lexeme: Lexeme | undefined): boolean {
  return ['had', 'were', 'was', "we'd", "i'd"].includes(lexeme?.normal ?? '');
}

function endsStretch(lexemes: readonly Lexeme[], at: number): boolean {
  const { normal = '', capital } = lexemes[at] ?? {};
  if (normal === 'the') return ['end', 'close', 'finish'].includes(lexemes[at + 1]?.normal ?? '');
  return seasonsAndFeasts.has(normal) || weekdays.has(normal) || (months.has(normal) && capital === true);
}

/** "… because of my mistake", "Because I filed late, …": what the writer brought about. */
function isOwnFault(lexemes: readonly Lexeme[]): boolean {
  if (lexemes[0]?.normal === 'my' && [1, 2, 3].some((at) => faults.has(lexemes[at]?.normal ?? ''))) return true;
  return lexemes.some(({ normal }, index) => {
    if (normal !== 'because') return false;
    const next = lexemes[index + 1]?.normal;
    if (next === 'of') return ['my', 'our', 'it', 'that', 'this'].includes(lexemes[index + 2]?.normal ?? '');
    return index === 0 && next === 'i' && !wishes.has(verbAt(lexemes, 2)?.kind ?? 'plan');
  });
}

/** "My measuring error meant …". */
const faults = new Set(['error', 'mistake', 'oversight', 'slip', 'blunder', 'typo']);

const wishes = new Set(['plan', 'setting']);

/** "Since the change, … have …": what has held from then on. */
function isSincePerfect(lexemes: readonly Lexeme[]): boolean {
  if (lexemes[0]?.normal !== 'since') return false;
  const comma = lexemes.findIndex(({ normal }) => normal === ',');
  if (lexemes.some(({ normal }) => normal === ':')) return true;
  return comma > 0 && lexemes.slice(comma).some(({ normal }) => normal === 'have' || normal === 'has');
}
