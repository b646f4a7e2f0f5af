import { wordSet } from './word-set.ts';

/**
 * The closed word classes of English: they are complete enough to find the edges of phrases and clauses by, which is
 * what the analysis needs. Everything that is in none of them is an open-class word.
 */
export const articles = wordSet('the a an');

/** Demonstratives, quantifiers and the like: they open a noun phrase and can stand alone as one. */
export const determiners = wordSet(
  'this that these those some any each every all both half most many few several another other either neither no such enough much more less what which whose',
);

export const possessives = wordSet('my your his her its our their whose');

export const pronouns = wordSet(
  'i me we us you he him she they them it myself ourselves himself herself themselves itself yourself',
  'mine ours yours theirs hers someone somebody everyone everybody anyone anybody nobody no-one none others',
  'everything nothing something anything there one whoever',
);

/** Words that say "not" wherever they stand in a verb group; the half-negatives count, as they do in a complaint. */
export const negators = wordSet('not never hardly barely rarely seldom scarcely no-longer neither nor');

export const prepositions = wordSet(
  'of in on at by for from with without within into onto over under above below between among through throughout across against about around behind beside besides beyond near past per towards toward upon via amid despite like unlike than except off out up down during outside inside along alongside regarding concerning versus following',
  // Multi-word prepositions, joined by the reader of words.
  'because-of due-to owing-to thanks-to on-account-of as-a-result-of instead-of rather-than in-spite-of according-to in-front-of out-of such-as as-well-as courtesy-of',
);

/** Conjunctions that join equals. */
export const coordinators = wordSet('and or but so yet nor then & plus');

/** Conjunctions that open a subordinate clause. */
export const subordinators = wordSet(
  'because if unless when whenever while although though since after before as until till once whether lest whereas wherever',
  'even-though even-if so-that in-case as-if as-soon-as every-time each-time the-moment now-that as-long-as in-order-that provided-that',
);

export const modals = wordSet('will would can could shall should may might must cannot ought');

export const forms = {
  be: wordSet('be am is are was were been being'),
  have: wordSet('have has had having'),
  do: wordSet('do does did'),
} as const;

/** Adverbs that stand inside or beside a verb group and do not end in -ly. */
export const adverbs = wordSet(
  'always often sometimes ever again already also just still soon then now once twice there here too very quite rather so even only almost nearly maybe perhaps however instead therefore thus later earlier ago away back together anyway regardless well far fast hard late early yesterday today tomorrow tonight forever simply never not else somehow somewhat outright straight right actually kind-of sort-of of-course as-usual as-always at-all at-least at-first in-the-end for-once for-some-reason so-much-as no-longer meanwhile nonetheless nevertheless next',
);

/** Words in -ly that are no adverbs. */
export const falseAdverbs = wordSet(
  'family supply reply assembly anomaly ally bully july italy rally apply rely comply imply multiply early only daily weekly monthly yearly quarterly hourly friendly unfriendly elderly costly likely unlikely lonely ugly orderly timely untimely fly sly folly monopoly',
);

/** Numbers in words: they open a noun phrase ("two of the vendors"). */
export const numerals = wordSet(
  'one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand dozen first second third last next',
);

/**
 * Function words that are written as several: each joined to one word, so that the walk over a sentence sees one.
 * Keyed by the first word; the longest must come first.
 */
export const joined: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    as: ['as a result of', 'as soon as', 'as long as', 'as well as', 'as if', 'as usual', 'as always'],
    at: ['at all', 'at least', 'at first'],
    because: ['because of'],
    courtesy: ['courtesy of'],
    due: ['due to'],
    each: ['each time'],
    even: ['even though', 'even if'],
    every: ['every time'],
    according: ['according to'],
    in: ['in case', 'in spite of', 'in front of', 'in order that', 'in the end'],
    instead: ['instead of'],
    kind: ['kind of'],
    no: ['no one', 'no longer'],
    now: ['now that'],
    of: ['of course'],
    on: ['on account of'],
    out: ['out of'],
    owing: ['owing to'],
    provided: ['provided that'],
    rather: ['rather than'],
    so: ['so that', 'so much as'],
    sort: ['sort of'],
    such: ['such as'],
    thanks: ['thanks to'],
    the: ['the moment'],
    for: ['for some reason', 'for once'],
  }),
);

/** Contracted negatives and what they are without the "not". */
export const contractedNegatives: ReadonlyMap<string, string> = new Map(
  "don't:do doesn't:does didn't:did isn't:is aren't:are wasn't:was weren't:were haven't:have hasn't:has hadn't:had won't:will wouldn't:would can't:can cannot:can couldn't:could shan't:shall shouldn't:should mustn't:must needn't:must ain't:is mightn't:might"
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Contracted verbs; "'s" and "'d" are read by what follows. */
export const clitics: ReadonlyMap<string, string> = new Map([
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'re", 'are'],
  ["'d", 'had'],
  ["'s", 'is'],
]);

/** Words after which "'s" is "is" or "has", never a possessive. */
export const hostsOfIs = wordSet('it he she that this there here what who where how everything nothing');
