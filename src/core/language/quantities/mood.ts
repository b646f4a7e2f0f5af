import type { Lexeme } from './lexemes.ts';
import {
  backgroundWords,
  beForms,
  conditionals,
  doForms,
  modals,
  negators,
  overtakers,
  planNouns,
  planWords,
} from './lexicon/moods.ts';
import type { VerbUse } from './verb-uses.ts';
import { skipAdverbs, verbAt } from './verb-uses.ts';

/**
 * Whether what an amount belongs to has come about: `real`; `planned` (aimed at, feared, possible); `background` (how
 * things stood before the story's outcome); `general` (always so); `open` where no verb tells.
 */
export type Mood = 'real' | 'planned' | 'background' | 'general' | 'open';

/** Mood of a verb, with what else its auxiliaries say. */
export interface VerbMood {
  readonly mood: Mood;
  readonly negated: boolean;
  readonly passive: boolean;
}

/** Mood of the verb at an index, from its form and the auxiliaries before it. */
export function moodOf(lexemes: readonly Lexeme[], at: number, use: VerbUse): VerbMood {
  const auxiliary = skipAdverbs(lexemes, at - 1);
  const before = lexemes[auxiliary]?.normal ?? '';
  const negated = negators.has(before) || before.endsWith("n't");
  const none = { negated, passive: false };
  if (negated && !beForms.has(before)) {
    const earlier = lexemes[auxiliary - 1]?.normal ?? '';
    return { ...none, mood: modals.has(earlier) ? 'planned' : 'real' };
  }
  // "we'd lost" is "we had lost".
  if (before.endsWith("'d") && use.form === 'past' && use.spelling?.flat !== true)
    return { ...none, mood: 'background' };
  if (modals.has(before)) return { ...none, mood: isAbility(lexemes, auxiliary, before) ? 'real' : 'planned' };
  if (isWished(lexemes, at, use)) return { ...none, mood: 'planned' };
  if (use.form === 'past') return pastMood(lexemes, auxiliary, before, none);
  if (use.form === 'gerund') {
    if (before === 'was' || before === 'were') return { ...none, mood: 'background' };
    if (before === 'been') return { ...none, mood: lexemes[auxiliary - 1]?.normal === 'had' ? 'background' : 'real' };
    return { ...none, mood: beForms.has(before) ? 'real' : moodBefore(lexemes, at) };
  }
  // "had to scrap 400 parts": what nobody aims at came about.
  if (before === 'to' && use.kind === 'suffer' && lexemes[auxiliary - 1]?.normal === 'had')
    return { ...none, mood: 'real' };
  if (before === 'to') return { ...none, mood: infinitiveMood(lexemes, auxiliary) };
  if (doForms.has(before)) return { ...none, mood: 'real' };
  if (use.form === 'base' && enablersBefore.has(before)) return { ...none, mood: moodBefore(lexemes, at) };
  if (use.form === 'base' && (auxiliary < 0 || lexemes[auxiliary]?.kind === 'mark') && use.kind !== 'setting')
    return { ...none, mood: 'planned' };
  return { ...none, mood: 'general' };
}

/** "we can now", and "We could reduce it from 3 hours to one": were able to, where nothing makes it a case. */
function isAbility(lexemes: readonly Lexeme[], at: number, modal: string): boolean {
  if (modal === 'can') return hasNow(lexemes);
  if (modal !== 'could' || at > 3 || lexemes.at(-1)?.normal === '?') return false;
  const rest = new Set(lexemes.slice(at + 1).map(({ normal }) => normal));
  return rest.has('from') && rest.has('to') && !['have', 'if', 'or', 'would', 'but'].some((word) => rest.has(word));
}

const enablersBefore = new Set(['helped', 'us', 'them', 'me', 'and', 'let', 'her', 'him']);

/** "wanted that we reduce it", "wanted the bill cut": a verb without a tense after one of wishing. */
function isWished(lexemes: readonly Lexeme[], at: number, { form, spelling }: VerbUse): boolean {
  if (form !== 'base' && !(form === 'past' && spelling?.flat === true)) return false;
  for (let index = at - 1; index >= Math.max(0, at - 6); index -= 1) {
    const { kind, normal } = lexemes[index] as Lexeme;
    if (kind === 'mark' || normal === 'and' || normal === 'but' || normal === 'so') return false;
    const verb = verbAt(lexemes, index);
    if (verb !== undefined) return verb.kind === 'plan';
  }
  return false;
}

function hasNow(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some(({ normal }) => normal === 'now');
}

function pastMood(lexemes: readonly Lexeme[], auxiliary: number, before: string, none: { negated: boolean }): VerbMood {
  if (before === 'had' || before === "i'd" || before === "we'd") return { ...none, passive: false, mood: 'background' };
  if (before === 'have') {
    const earlier = lexemes[skipAdverbs(lexemes, auxiliary - 1)]?.normal ?? '';
    return { ...none, passive: false, mood: modals.has(earlier) ? 'planned' : 'real' };
  }
  if (before === 'be') {
    const earlier = lexemes[skipAdverbs(lexemes, auxiliary - 1)]?.normal ?? '';
    if (modals.has(earlier)) return { ...none, passive: true, mood: 'planned' };
    return { ...none, passive: true, mood: earlier === 'to' ? infinitiveMood(lexemes, auxiliary - 1) : 'planned' };
  }
  if (before === 'been') {
    const earlier = lexemes[skipAdverbs(lexemes, auxiliary - 1)]?.normal ?? '';
    return {
      ...none,
      passive: true,
      mood: earlier === 'had' ? 'background' : modals.has(lexemes[auxiliary - 2]?.normal ?? '') ? 'planned' : 'real',
    };
  }
  if (before === 'is' || before === 'are') return { ...none, passive: true, mood: 'general' };
  return { ...none, passive: beForms.has(before), mood: 'real' };
}

/** "to cut costs": real after "managed", planned after "wanted"; open where the verb before says neither. */
function infinitiveMood(lexemes: readonly Lexeme[], to: number): Mood {
  for (let index = to - 1; index >= 0; index -= 1) {
    const { normal } = lexemes[index] as Lexeme;
    if (normal === ';' || normal === '.') break;
    if (normal === 'able') return moodOfAble(lexemes, index);
    if (normal === 'used') return 'background';
    if (planWords.has(normal) || isPlanNoun(lexemes, index) || modals.has(normal)) return 'planned';
    const use = verbAt(lexemes, index);
    if (use === undefined) continue;
    // "was allowed to spend": a leave, no deed.
    if (use.kind === 'enable' && moodOf(lexemes, index, use).passive) return 'planned';
    if (use.kind === 'enable' || use.kind === 'show' || use.spelling?.base === 'achieve')
      return moodOf(lexemes, index, use).mood === 'planned' ? 'planned' : 'real';
    // "got it to run", "got them to agree".
    if (use.spelling?.base === 'get' && index < to - 1)
      return moodOf(lexemes, index, use).mood === 'planned' ? 'planned' : 'real';
    if (use.spelling?.base === 'go' || use.spelling?.base === 'continue' || use.spelling?.base === 'come')
      return 'real';
    return 'planned';
  }
  return 'planned';
}

function moodOfAble(lexemes: readonly Lexeme[], able: number): Mood {
  const before = lexemes[skipAdverbs(lexemes, able - 1)]?.normal ?? '';
  if (before === 'be') return modals.has(lexemes[skipAdverbs(lexemes, able - 2)]?.normal ?? '') ? 'planned' : 'general';
  return 'real';
}

/** A noun of plan, unless it is what was overtaken ("beat the target by"). */
export function isPlanNoun(lexemes: readonly Lexeme[], index: number): boolean {
  if (!planNouns.has(lexemes[index]?.normal ?? '')) return false;
  // "overshot the budget by", "moved the deadline by": by how much the plan itself was missed or moved.
  if (lexemes[index + 1]?.normal === 'by' || lexemes[index + 1]?.normal === 'from') return false;
  for (let step = index - 1; step >= Math.max(0, index - 5); step -= 1) {
    const { normal, kind } = lexemes[step] as Lexeme;
    if (kind === 'mark') break;
    if (overtakers.has(normal)) return false;
  }
  return true;
}

/** Mood of the clause before an index: for gerunds, nouns of change and infinitives that hang on an earlier verb. */
export function moodBefore(lexemes: readonly Lexeme[], from: number): Mood {
  for (let index = from - 1; index >= 0; index -= 1) {
    const { normal, kind } = lexemes[index] as Lexeme;
    if (normal === ';' || normal === '.') break;
    if (kind !== 'word') continue;
    if (planWords.has(normal) || isPlanNoun(lexemes, index)) return 'planned';
    if (modals.has(normal) || conditionals.has(normal)) return 'planned';
    if (backgroundWords.has(normal)) return 'background';
    const use = verbAt(lexemes, index);
    if (use === undefined) continue;
    if (use.kind === 'plan') return 'planned';
    if (use.form === 'gerund') {
      if (lexemes[index - 1]?.normal === 'were' || lexemes[index - 1]?.normal === 'was') return 'background';
      continue;
    }
    const { mood } = moodOf(lexemes, index, use);
    return mood === 'general' ? 'real' : mood;
  }
  return 'real';
}
