import type { Lexeme } from './lexemes.ts';
import { changeNouns, stateNouns } from './lexicon/nouns.ts';
import { beForms, conditionals, firstPerson, haveForms, modals, negators, planWords } from './lexicon/moods.ts';
import { phrasalVerbs } from './lexicon/phrasal.ts';
import type { VerbClass } from './lexicon/verbs.ts';
import type { Mood } from './mood.ts';
import { isPlanNoun, moodBefore, moodOf } from './mood.ts';
import type { VerbUse } from './verb-uses.ts';
import { isAdverb, skipAdverbs, verbAt } from './verb-uses.ts';

/** The verb or noun that an amount belongs to. */
export interface Governor {
  readonly kind: VerbClass | 'other' | 'none';
  readonly mood: Mood;
  readonly at: number;
  readonly passive: boolean;
  readonly negated: boolean;
}

const clauseSubordinators = new Set([
  'because',
  'since',
  'as',
  'when',
  'while',
  'although',
  'though',
  'whereas',
  'until',
  'before',
  'after',
  'once',
]);

/**
 * Finds what governs an amount: the nearest verb before it in its clause, or for an amount in front of its verb the verb
 * after it.
 *
 * @param lexemes - The sentence.
 * @param first - The amount's first lexeme.
 * @param last - Its last.
 */
export function governorOf(lexemes: readonly Lexeme[], first: number, last: number): Governor {
  // "The aim was to halve it": the amount is a verb with a mood of its own.
  if (first > 0 && first === last && verbAt(lexemes, first)?.form === 'base') return describe(lexemes, first);
  const forward = isSubject(lexemes, first) ? verbAfter(lexemes, last) : undefined;
  if (forward !== undefined) return describe(lexemes, forward);
  for (let index = beforeEstimate(lexemes, first); index >= 0; index -= 1) {
    const { normal, kind } = lexemes[index] as Lexeme;
    if (normal === ';' || isSentenceBreak(lexemes, index)) break;
    if (normal === ':' && index > 0 && !hasFiniteVerb(lexemes, index)) return underHeading(lexemes, index, first);
    const found = describeAt(lexemes, index);
    if (found !== undefined) return found;
    if (kind === 'word' && (planWords.has(normal) || isPlanNoun(lexemes, index)))
      return { kind: 'plan', mood: 'planned', at: index, passive: false, negated: false };
    if (kind === 'word' && (modals.has(normal) || conditionals.has(normal)))
      return { kind: 'plan', mood: 'planned', at: index, passive: false, negated: false };
    if (beForms.has(normal) || haveForms.has(normal)) return describe(lexemes, index);
  }
  const after = verbAfter(lexemes, last);
  if (after !== undefined) return describe(lexemes, after);
  return { kind: 'none', mood: 'open', at: first, passive: false, negated: false };
}

/** Whether a clause stands before the colon: "It cost us a fine sum: £18,400". */
function hasFiniteVerb(lexemes: readonly Lexeme[], colon: number): boolean {
  for (let index = 0; index < colon; index += 1) {
    const { normal } = lexemes[index] as Lexeme;
    const form = verbAt(lexemes, index)?.form;
    if (form === 'past' || form === 'third' || beForms.has(normal) || haveForms.has(normal)) return true;
  }
  return false;
}

/** "Goal: 40 % fewer errors" is planned, "Time to hire (days): 62 → 38" is not. */
function underHeading(lexemes: readonly Lexeme[], colon: number, first: number): Governor {
  for (let index = colon - 1; index >= 0; index -= 1) {
    if (planWords.has(lexemes[index]?.normal ?? '') || isPlanNoun(lexemes, index))
      return { kind: 'plan', mood: 'planned', at: index, passive: false, negated: false };
  }
  const heading = lexemes[colon - 1]?.normal ?? '';
  const kind = changeNouns.has(heading)
    ? (changeNouns.get(heading) ?? 'gain')
    : measured.has(heading)
      ? 'keep'
      : 'none';
  return { kind, mood: kind === 'none' ? 'open' : 'real', at: first, passive: false, negated: false };
}

/** "Response rate: 71 %". */
const measured = new Set([...stateNouns, 'rate', 'rating', 'score']);

const estimates = new Set('estimated projected expected maybe perhaps probably possibly'.split(' '));

/** "saved an estimated $50k", "to maybe ten": the amount is rough, the saving is no plan. */
function beforeEstimate(lexemes: readonly Lexeme[], first: number): number {
  return estimates.has(lexemes[first - 1]?.normal ?? '') ? first - 2 : first - 1;
}

function isSentenceBreak(lexemes: readonly Lexeme[], index: number): boolean {
  const { normal, kind } = lexemes[index] as Lexeme;
  return kind === 'mark' && (normal === '.' || normal === '!' || normal === '?') && index > 0;
}

/** Whether the amount opens its clause, so that its verb comes after it. */
function isSubject(lexemes: readonly Lexeme[], first: number): boolean {
  let index = first - 1;
  while (index >= 0 && isOpener(lexemes[index] as Lexeme)) index -= 1;
  if (index < 0) return true;
  const { normal, kind } = lexemes[index] as Lexeme;
  if (kind === 'mark') return normal !== '(' && normal !== '~' && normal !== '-';
  return [
    'and',
    'but',
    'so',
    'that',
    'because',
    'where',
    'while',
    'which',
    'when',
    'whereas',
    'since',
    'then',
    'after',
  ].includes(normal);
}

function isOpener({ normal, kind }: Lexeme): boolean {
  return kind === 'word' && (isTone.has(normal) || normal.endsWith('ly'));
}

const isTone = new Set([
  'only',
  'about',
  'around',
  'over',
  'almost',
  'the',
  'all',
  'some',
  'at',
  'least',
  'more',
  'than',
  'fewer',
  'less',
  'my',
  'our',
  'another',
  'other',
  'a',
  'an',
  'just',
  'first',
  'another',
  'full',
  'well',
]);

function verbAfter(lexemes: readonly Lexeme[], last: number): number | undefined {
  for (let index = last + 1; index < Math.min(lexemes.length, last + 13); index += 1) {
    const { normal, kind } = lexemes[index] as Lexeme;
    if (normal === ';' || normal === ',' || normal === '—' || normal === ':') return undefined;
    if (kind !== 'word') continue;
    if (['who', 'that', 'which', 'whom', 'them'].includes(normal)) continue;
    // "two of the suppliers I coached passed": the relative clause has a verb of its own.
    if (firstPerson.has(normal) && index > last + 1) {
      const own = verbAt(lexemes, index + 1) === undefined ? 0 : 1;
      index += own;
      continue;
    }
    if (modals.has(normal)) return index;
    if (beForms.has(normal) || haveForms.has(normal)) {
      if (verbAfterAuxiliary(lexemes, index) !== undefined) return verbAfterAuxiliary(lexemes, index);
      return index;
    }
    const use = verbAt(lexemes, index);
    if (use !== undefined && use.form !== 'gerund') return index;
    if (clauseSubordinators.has(normal)) return undefined;
  }
  return undefined;
}

function verbAfterAuxiliary(lexemes: readonly Lexeme[], auxiliary: number): number | undefined {
  for (let index = auxiliary + 1; index < auxiliary + 4; index += 1) {
    const normal = lexemes[index]?.normal ?? '';
    const use = verbAt(lexemes, index);
    if (use !== undefined && (use.form === 'past' || use.form === 'gerund')) return index;
    if (!(negators.has(normal) || isAdverb(normal) || beForms.has(normal) || haveForms.has(normal))) return undefined;
  }
  return undefined;
}

/** The verb or noun of change at a lexeme with its mood, or `undefined` where the walk goes on. */
function describeAt(lexemes: readonly Lexeme[], index: number): Governor | undefined {
  const use = verbAt(lexemes, index);
  if (use !== undefined) return describe(lexemes, index);
  const { normal } = lexemes[index] as Lexeme;
  if (changeNouns.has(normal)) {
    const direction = changeNouns.get(normal);
    return { kind: direction ?? 'shift', mood: moodBefore(lexemes, index), at: index, passive: false, negated: false };
  }
  return undefined;
}

function describe(lexemes: readonly Lexeme[], at: number): Governor {
  const use = verbAt(lexemes, at);
  const { normal } = lexemes[at] as Lexeme;
  if (use === undefined || beForms.has(normal) || haveForms.has(normal)) return describeAuxiliary(lexemes, at, normal);
  const { mood, negated, passive } = moodOf(lexemes, at, use);
  const kind = kindWithParticle(lexemes, at, use);
  return { kind, mood: kind === 'plan' ? 'planned' : mood, at, passive, negated };
}

function describeAuxiliary(lexemes: readonly Lexeme[], at: number, normal: string): Governor {
  const base = { kind: 'setting' as const, at, passive: false };
  if (modals.has(normal)) return { ...base, kind: 'plan', mood: 'planned', negated: false };
  const before = lexemes[skipAdverbs(lexemes, at - 1)]?.normal ?? '';
  const named = changeNouns.has(before) && !amounts.has(before) && normal !== 'had';
  const negated = negators.has(lexemes[at + 1]?.normal ?? '') || normal.endsWith("n't");
  if (normal === 'be' || normal === 'have' || normal === 'being' || normal === 'having') {
    const mood = before === 'to' || modals.has(before) || normal === 'being' ? moodBefore(lexemes, at) : 'general';
    return { ...base, mood: modals.has(before) || (before === 'to' && mood !== 'real') ? 'planned' : mood, negated };
  }
  if (isAimed(lexemes, at)) return { ...base, kind: 'plan', mood: 'planned', negated };
  if (normal === 'been' && before === 'had') return { ...base, mood: 'background', negated };
  if ((normal === 'was' || normal === 'were') && isProgressive(lexemes, at + 1))
    return { ...base, mood: 'background', negated };
  const past = normal === 'was' || normal === 'were' || normal === 'had' || normal === 'been';
  // "The saving was £20k": the noun says what the amount is.
  if (past && named) return { ...base, kind: changeNouns.get(before) ?? 'gain', mood: 'real', negated };
  return { ...base, mood: past ? 'real' : 'general', negated };
}

/** "went down 5 %" falls, "came up with" and "reached out" do other things than their verbs. */
function kindWithParticle(lexemes: readonly Lexeme[], at: number, { kind, spelling }: VerbUse): Governor['kind'] {
  // "set us back", "wrote it off": a pronoun may stand between.
  const between = lexemes[at + 1];
  const noun = between?.kind === 'word' && lexemes[at + 2]?.normal === 'back';
  const object = noun || objectPronouns.has(between?.normal ?? '') ? 1 : 0;
  const particle = lexemes[at + object + 1]?.normal ?? '';
  const base = spelling?.base ?? '';
  const phrasal =
    phrasalVerbs.get(`${base} ${particle}`) ??
    phrasalVerbs.get(`${base} ${particle} ${lexemes[at + object + 2]?.normal ?? ''}`);
  if (phrasal !== undefined) return phrasal;
  return kind === 'shift' && (particle === 'up' || particle === 'down') ? particle : kind;
}

/** "The goal for the year was 300 guests": what is said of a plan has not come about. */
function isAimed(lexemes: readonly Lexeme[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 6); index -= 1) {
    if (lexemes[index]?.kind === 'mark' || verbAt(lexemes, index)?.form === 'past') return false;
    if (isPlanNoun(lexemes, index)) return true;
  }
  return false;
}

/** Nouns of change that are as often a plain amount of money. */
const amounts = new Set(['bonus', 'profit', 'surplus', 'deficit', 'return', 'loss']);

const objectPronouns = new Set(['us', 'me', 'it', 'them', 'him', 'her']);

/** "was causing": a course of things, the setting of a story. */
function isProgressive(lexemes: readonly Lexeme[], start: number): boolean {
  const at = isAdverb(lexemes[start]?.normal ?? '') ? start + 1 : start;
  const { normal = '', kind } = lexemes[at] ?? {};
  return kind === 'word' && normal.length > 5 && normal.endsWith('ing');
}
