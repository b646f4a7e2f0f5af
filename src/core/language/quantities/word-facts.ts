import { Form } from '../english/verb-forms.ts';
import { verbForm } from '../english/verbs.ts';
import { beForms, haveForms } from './lexicon/moods.ts';
import { comparativeAdverbs, looseDegrees, looseQuantifiers, sizeAdjectives, sizeAdverbs } from './lexicon/vague.ts';
import type { Opening } from './triggers.ts';
import { openingOf } from './triggers.ts';
import type { VerbSpelling } from './verb-table.ts';
import { verbSpelling } from './verb-table.ts';

/** What the spelling alone tells of a word: worked out once for all sentences that it stands in. */
export interface WordFacts {
  readonly opening: Opening;
  /** What it is as a verb that says something of an amount. */
  readonly verb: VerbSpelling | undefined;
  /** It is the past of some other verb. */
  readonly past: boolean;
  /** A vague size can start with it. */
  readonly sizes: boolean;
}

const sizes: ReadonlySet<string> = new Set([
  ...comparativeAdverbs,
  ...sizeAdverbs,
  ...sizeAdjectives,
  ...[...looseDegrees, ...looseQuantifiers].flatMap((words) => words.slice(0, 1)),
]);

/** Works out what a word's spelling tells; whoever asks keeps it. */
export function factsOf(normal: string): WordFacts {
  const verb = verbSpelling(normal);
  const past = verb === undefined && isUnknownPast(normal);
  return { opening: openingOf(normal), verb, past, sizes: sizes.has(normal) };
}

/** Any other word in -ed is a past: what it says of an amount is unknown. */
function isUnknownPast(normal: string): boolean {
  const regular = normal.endsWith('ed') && normal.length >= 5 && !normal.includes('-') && !normal.endsWith('eed');
  return regular || isIrregularPast(normal);
}

/** Spelt only as a past: "underwent", not "set" or "lead". */
function isIrregularPast(normal: string): boolean {
  if (beForms.has(normal) || haveForms.has(normal)) return false;
  const forms = verbForm(normal)?.forms ?? 0;
  return (forms & Form.past) !== 0 && (forms & (Form.base | Form.gerund)) === 0;
}
