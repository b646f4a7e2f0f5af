/** Cardinal numbers below a hundred: they may stand in digits' place. */
export const cardinals: ReadonlyMap<string, number> = new Map([
  ...[
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ]
    .join(' ')
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
]);

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['dozen', 12],
  // India counts in these.
  ...'lakh lakhs lac lacs'.split(' ').map((word) => [word, 100_000] as const),
  ...'crore crores'.split(' ').map((word) => [word, 10_000_000] as const),
  ['hundreds', 100],
  ['thousands', 1_000],
  ['millions', 1_000_000],
  ['dozens', 12],
]);

/** Letters that multiply the digits they are glued to ("40k", "1.2M"). */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['k', 1_000],
  ['m', 1_000_000],
  ['mm', 1_000_000],
  ['mn', 1_000_000],
  ['mio', 1_000_000],
  ['b', 1_000_000_000],
  ['bn', 1_000_000_000],
  ['tn', 1_000_000_000_000],
  ['cr', 10_000_000],
]);

/** Parts of a whole, by the word that names one or several of them. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 1 / 2],
  ['halves', 1 / 2],
  ['third', 1 / 3],
  ['thirds', 1 / 3],
  ['quarter', 1 / 4],
  ['quarters', 1 / 4],
  ['fifth', 1 / 5],
  ['fifths', 1 / 5],
  ['sixth', 1 / 6],
  ['eighth', 1 / 8],
  ['tenth', 1 / 10],
  ['tenths', 1 / 10],
]);

/** Characters that are a fraction by themselves. */
export const fractionMarks: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 0.25],
  ['¾', 0.75],
]);

/** Words for a multiple that are verbs or participles, with what they multiply by. */
export const multiplyingVerbs: ReadonlyMap<string, number> = new Map([
  ...'double doubles doubled doubling'.split(' ').map((word) => [word, 2] as const),
  ...'triple triples tripled tripling treble trebles trebled trebling'.split(' ').map((word) => [word, 3] as const),
  ...'quadruple quadruples quadrupled quadrupling'.split(' ').map((word) => [word, 4] as const),
  ...'quintuple quintuples quintupled quintupling'.split(' ').map((word) => [word, 5] as const),
  ...'quartered quartering'.split(' ').map((word) => [word, 0.25] as const),
  ...'halve halves halved halving'.split(' ').map((word) => [word, 0.5] as const),
]);

/** Words for a multiple that stand before "as", "the" or "what". */
export const multiplyingAdverbs: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['triple', 3],
  ['half', 0.5],
]);

/** Ordinals in words; digits with -st, -nd, -rd and -th are read by their ending. */
export const ordinals: ReadonlySet<string> = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth fifteenth twentieth hundredth'.split(
    ' ',
  ),
);
