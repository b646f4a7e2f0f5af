import type { Answer, Section } from '../../answer/model.ts';
import type { Quantity } from '../quantities/model.ts';
import { rangeOfWords, type Reading } from '../attribution/reading.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { PatternTable } from '../attribution/patterns.ts';
import type { Range } from '../../text/range.ts';
import { overlaps } from '../../text/range.ts';
import { isQuestion, toldSentences } from '../voice/told.ts';
import { speaksOf, holdsStem } from './concept.ts';
import { aims, settled } from './concepts/aims.ts';
import { writtenParts } from './enough.ts';
import { stemsOf, topicsOf } from './stems.ts';

/** A goal that was set, or what was at stake. */
export interface NamedPromise {
  readonly kind: 'goal' | 'stake';
  /** The words that name it. */
  readonly range: Range;
}

/**
 * How a goal is named. `plain` ones say that it is one; `bound` ones say what had to be done, and are goals only where they
 * say by what it is measured: else they are duties, which the Action fulfils.
 */
const openers = new PatternTable<'plain' | 'bound' | 'stake'>([
  ['goal|aim|target|objective|ambition ~ be', 'plain'],
  ['i|we had|needed to', 'bound'],
  ['i|we be asked|told|expected|tasked|supposed|charged|meant|hired|due', 'bound'],
  ['i|we promise|undertake', 'bound'],
  ['i|we commit to', 'bound'],
  ['want|wanted|asked|expected|needed me|us to', 'bound'],
  ['task|job|brief|mandate|assignment|challenge be to', 'bound'],
  ['risk|risked|risking losing', 'stake'],
  ['risk of losing', 'stake'],
  ['stand|stood to lose', 'stake'],
  ['potentially losing', 'stake'],
  ['would|could|might lose', 'stake'],
  ['would|could|might have lost', 'stake'],
]);

/** Words after which a goal says by what it is measured. */
const bounds = new PatternTable<true>([
  ['without', true],
  ['below|under|above|over|by|to|at|within number', true],
]);

/** Goals about fewer things than this are pronouns and the like: nothing can be looked for. */
const leastTopics = 2;

/**
 * The goals and stakes that Situation and Task name and that neither Result nor Learning takes up: they share no word with
 * them and nothing that they are about, do not answer a number with a number, and do not say that the goal was reached or missed.
 *
 * @param answer - The story; where its Result says too little, none is unpaid.
 * @param quantities - The quantities of a section.
 */
export function unpaidPromises(answer: Answer, quantities: (section: Section) => readonly Quantity[]): NamedPromise[] {
  const results = writtenParts(answer, 'result');
  if (results.length === 0) return [];
  const told = answer.sections.filter(({ parts }) => parts.includes('task') || parts.includes('situation'));
  const later = answer.sections.filter(({ parts }) => parts.includes('result') || parts.includes('learning'));
  if (told.some((section) => later.includes(section))) return [];
  const payoff = later.flatMap(toldSentences);
  if (pointsBack(results)) return [];
  const isCounted = later.flatMap(quantities).some(({ value }) => value !== undefined);
  return told.flatMap((section) =>
    toldSentences(section).flatMap((reading) => {
      const inSentence = quantities(section).filter(({ range }) => overlaps(range, reading.sentence.range));
      const promise = isQuestion(reading) ? undefined : promiseOf(reading, section, inSentence);
      if (promise === undefined || (isCounted && inSentence.some(({ value }) => value !== undefined))) return [];
      return isPaid(reading, promise, payoff) ? [] : [promise.promise];
    }),
  );
}

/** Words that stand for what was named before: whoever opens the Result with one speaks of the goal. */
const pointing = wordSet(
  'both all none neither each every it they them this that these those not nobody one two most half',
);

function pointsBack(results: readonly Section[]): boolean {
  const [first] = results.flatMap(toldSentences);
  return first !== undefined && pointing.has(wordAt(first.words, 0).normal);
}

interface Found {
  readonly promise: NamedPromise;
  readonly topics: ReadonlySet<string>;
}

function promiseOf(reading: Reading, section: Section, quantities: readonly Quantity[]): Found | undefined {
  const [opener] = openers.find(reading.words);
  if (opener === undefined) return undefined;
  const { start, end, meaning } = opener;
  if (meaning !== 'stake' && !section.parts.includes('task')) return undefined;
  const measured = quantities.some(({ kind }) => kind === 'target' || kind === 'outcome');
  if (meaning === 'bound' && !measured && bounds.find(reading.words.slice(end)).length === 0) return undefined;
  const topics = topicsOf(reading, meaning === 'stake' ? 0 : end);
  if (topics.size < leastTopics) return undefined;
  const range = rangeOfWords(
    reading,
    wordAt(reading.words, start - 1).kind === 'possessive' ? start - 1 : start,
    lastOf(reading.words, end - 1),
  );
  return { promise: { kind: meaning === 'stake' ? 'stake' : 'goal', range }, topics };
}

/** The last word before the next comma or stop. */
function lastOf(words: readonly Word[], from: number): number {
  let index = from;
  while (!['comma', 'stop'].includes(wordAt(words, index + 1).kind)) index += 1;
  return index;
}

function isPaid(goal: Reading, { topics }: Found, payoff: readonly Reading[]): boolean {
  const about = aims.filter((aim) => holdsStem(topics, aim) || speaksOf(goal, aim));
  return payoff.some(
    (reading) =>
      speaksOf(reading, settled) ||
      about.some((aim) => speaksOf(reading, aim)) ||
      [...stemsOf(reading)].some((stem) => topics.has(stem)),
  );
}
