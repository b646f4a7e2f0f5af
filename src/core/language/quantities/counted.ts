import type { Lexeme } from './lexemes.ts';
import { phraseEnders } from './lexicon/moods.ts';
import { verbSpelling } from './verb-table.ts';

/** Index of the noun that is counted after a number ("1,900 open applications"), or `from` where there is none. */
export function countNoun(lexemes: readonly Lexeme[], from: number): number {
  let last = from;
  for (let index = from + 1; index <= from + 4; index += 1) {
    const lexeme = lexemes[index];
    if (lexeme === undefined || lexeme.kind === 'mark' || lexeme.kind === 'number' || phraseEnders.has(lexeme.normal))
      break;
    if (index > from + 1 && endsBefore(lexemes, index)) break;
    if (lexemes[index + 1]?.normal === 'than') break;
    if (index > from + 1 && isPast(lexeme.normal)) break;
    if (index === from + 1 && verbSpelling(lexeme.normal)?.form === 'past' && isPhraseEnd(lexemes[index + 1])) break;
    last = index;
  }
  return last;
}

/** "one apology got me seven": the noun phrase ends before its verb. */
function isPast(normal: string): boolean {
  const verb = verbSpelling(normal);
  return verb?.form === 'past' && !normal.endsWith('ed') && !normal.endsWith('en');
}

/** "28 qualified, …": what stands last before an end is the verb. */
function isPhraseEnd(next: Lexeme | undefined): boolean {
  return next === undefined || next.kind === 'mark' || phraseEnders.has(next.normal);
}

/** A plural noun ends the phrase: what follows is its verb or an adjunct. */
function endsBefore(lexemes: readonly Lexeme[], index: number): boolean {
  const before = lexemes[index - 1]?.normal ?? '';
  return (/[a-z]s$/.test(before) && !before.endsWith('ss')) || irregularPlurals.has(before);
}

const irregularPlurals = new Set(['people', 'children', 'women', 'men', 'staff', 'feet', 'families']);
