import { wordSet } from '../english/word-set.ts';
import type { Amount } from './amount.ts';
import type { Lexeme } from './lexemes.ts';
import { beForms, doForms, haveForms, modals, negators } from './lexicon/moods.ts';
import { changeNouns } from './lexicon/nouns.ts';
import { verbAt } from './verb-uses.ts';

const longestPhrase = 7;

/** Words that open what comes after the amount and its noun: another clause, a time, a place, a reason. */
const openers = wordSet(`and but or so yet nor which that who whom whose where when while whilst because since as after
  before until till if though although whereas unlike for from to within over during across in on at by with without
  through throughout among between against under above below per despite thanks due via into onto than compared versus
  vs instead rather down up i we he she it they you everyone also only overnight afterwards again now then there here
  back overall year-on-year year-over-year yoy`);

/** "£20k under budget", "two weeks ahead of plan" stay together. */
const measuredAgainst = new Set(['under', 'over', 'above', 'below', 'ahead', 'behind', 'of']);
const plans = new Set(['budget', 'plan', 'schedule', 'target', 'quota', 'forecast', 'average']);

/**
 * Where a piece that is missing reads well: behind the amount and the noun it belongs to, before what comes next.
 *
 * @returns An offset in the file.
 */
export function slotAfter(lexemes: readonly Lexeme[], { first, last }: Amount): number {
  let end = last;
  // "a 30 % cut in costs" and "half of the orders" go on with the amount's noun.
  for (let index = last + 1; index <= last + longestPhrase; index += 1) {
    const lexeme = lexemes[index];
    if (lexeme === undefined || endsSlot(lexemes, index)) break;
    const { normal } = lexeme;
    if (measuredAgainst.has(normal) && plans.has(lexemes[index + 1]?.normal ?? '')) {
      end = index + 1;
      break;
    }
    const goesOn = normal === 'of' || (normal === 'in' && changeNouns.has(lexemes[index - 1]?.normal ?? ''));
    if (normal === 'ahead' && lexemes[index + 1]?.normal === 'of') continue;
    if (goesOn ? !isNounPhrase(lexemes, index + 1) : openers.has(normal)) break;
    end = index;
  }
  return lexemes[end]?.range.end ?? lexemes[first]?.range.end ?? 0;
}

function endsSlot(lexemes: readonly Lexeme[], index: number): boolean {
  const { normal, kind } = lexemes[index] as Lexeme;
  if (kind === 'mark') return normal !== '-' && normal !== '%';
  if (beForms.has(normal) || haveForms.has(normal) || doForms.has(normal) || modals.has(normal) || negators.has(normal))
    return true;
  const form = verbAt(lexemes, index)?.form;
  return form === 'past' || form === 'third' || form === 'gerund';
}

function isNounPhrase(lexemes: readonly Lexeme[], index: number): boolean {
  const lexeme = lexemes[index];
  return lexeme?.kind === 'word' && !endsSlot(lexemes, index);
}
