/** How much a predicate says against its subject; see the lexicon of verbs. */
export type Gravity = 'grave' | 'plain' | 'slight';
