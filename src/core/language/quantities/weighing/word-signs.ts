import type { Lexeme } from '../lexemes.ts';
import { assets, burdens } from '../lexicon/cues.ts';
import { conditionals, modals, negators, planNouns, planWords } from '../lexicon/moods.ts';
import { badNouns, changeNouns, comparatives } from '../lexicon/nouns.ts';
import { verbAt } from '../verb-uses.ts';

/** What single words of a sentence say of the amounts in it: each class is a sign, apart before and after the amount. */
export const wordClasses = [
  'question',
  'modal',
  'if',
  'not',
  'plan',
  'comparative',
  'change',
  'bad',
  'asset',
  'burden',
  'i',
  'we',
  'you',
  'colon',
  'had',
  'have',
  'past',
  'verb-up',
  'verb-down',
  'verb-shift',
  'verb-gain',
  'verb-accomplish',
  'verb-perform',
  'verb-keep',
  'verb-suffer',
  'verb-show',
  'verb-enable',
  'verb-take',
  'verb-effort',
  'verb-plan',
  'verb-setting',
] as const;

const masks = new Map<string, number>();
const vocabulary: readonly (readonly [(typeof wordClasses)[number], Iterable<string>])[] = [
  ['question', ['?']],
  ['modal', modals],
  ['if', conditionals],
  ['not', [...negators, 'no', 'nobody', 'nothing']],
  ['plan', [...planWords, ...planNouns]],
  ['comparative', comparatives.keys()],
  ['change', changeNouns.keys()],
  ['bad', badNouns],
  ['asset', assets],
  ['burden', burdens],
  ['i', ['i', 'my', 'me']],
  ['we', ['we', 'our', 'us']],
  ['you', ['you', 'your']],
  ['colon', [':']],
  ['had', ['had']],
  ['have', ['has', 'have']],
];
for (const [name, words] of vocabulary)
  for (const word of words) masks.set(word, (masks.get(word) ?? 0) | (1 << wordClasses.indexOf(name)));

const classIndex = new Map<string, number>(wordClasses.map((name, index) => [name, index]));
const past = 1 << wordClasses.indexOf('past');

/** What the words of a sentence say, worked out once for all its amounts. */
export interface WordSigns {
  /** A bit for each class that a word is of. */
  readonly masks: readonly number[];
  /** The words, verbs by their base. */
  readonly words: readonly string[];
  readonly verbs: number;
}

/** Reads the words of a sentence. */
export function readWordSigns(lexemes: readonly Lexeme[]): WordSigns {
  let verbs = 0;
  const words = new Set<string>();
  const bits = lexemes.map(({ normal, kind }, index) => {
    const use = verbAt(lexemes, index);
    if (kind === 'word') words.add(use?.spelling?.base ?? normal);
    const mask = masks.get(normal) ?? 0;
    if (use === undefined) return mask;
    verbs += 1;
    const verb = use.kind === 'other' ? 0 : 1 << (classIndex.get(`verb-${use.kind}`) ?? 0);
    return mask | verb | (use.form === 'past' ? past : 0);
  });
  return { masks: bits, words: [...words], verbs };
}
