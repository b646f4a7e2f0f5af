import type { NarrativePart } from '../../answer/model.ts';
import type { Lexeme } from './lexemes.ts';
import { resultCues, situationCues } from './lexicon/cues.ts';

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
  if (isSincePerfect(lexemes) || hasSincePerfect(lexemes)) return 'result';
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

/** "Three regions have since copied it." */
function hasSincePerfect(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some(
    ({ normal }, index) => normal === 'since' && ['have', 'has'].includes(lexemes[index - 1]?.normal ?? ''),
  );
}

/** "Since the change, … have …": what has held from then on. */
function isSincePerfect(lexemes: readonly Lexeme[]): boolean {
  if (lexemes[0]?.normal !== 'since') return false;
  const comma = lexemes.findIndex(({ normal }) => normal === ',');
  return comma > 0 && lexemes.slice(comma).some(({ normal }) => normal === 'have' || normal === 'has');
}
