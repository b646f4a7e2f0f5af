import type { Reading } from '../attribution/reading.ts';
import type { Clause } from '../english/clauses.ts';
import { isPresent } from '../english/tense.ts';
import { Form } from '../english/verb-forms.ts';
import { lastLink } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import type { Stretch } from './stretch.ts';
import { isMain, isMine, isOurs } from './subjects.ts';

/** A clause that tells what the writer would do, or does again and again. */
export interface Habit extends Stretch {
  readonly reading: Reading;
}

/** What the main clauses of a part tell. */
export interface Doings {
  /** What is told as a habit or a supposition. */
  readonly habits: readonly Habit[];
  /** Number of clauses that tell what happened once. */
  readonly events: number;
  /** Number of all other main clauses. */
  readonly others: number;
}

type Telling = 'habit' | 'present' | 'event' | 'other';

/** Adverbs and conjunctions of habit. */
const habitual = wordSet(
  'usually typically generally normally often always whenever every-time each-time regularly mostly ordinarily sometimes',
);

/** Phrases of habit, word by word. */
const phrases: readonly (readonly string[])[] = [
  ['as', 'a', 'rule'],
  ['most', 'of', 'the', 'time'],
  ['in', 'such', 'cases'],
  ['in', 'such', 'situations'],
];

/** What comes around again, behind "each" and "every". */
const rounds = wordSet('morning evening day night week month shift time');

/** Verbs and adverbs after which "would" wishes or is polite. */
const wishes = wordSet('like rather prefer love hate have');

/** Tells habits from events in the sentences of a part. */
export function findDoings(readings: readonly Reading[]): Doings {
  const habits: Habit[] = [];
  const present: Habit[] = [];
  let events = 0;
  let others = 0;
  for (const reading of readings) {
    const marked = isMarked(reading.words);
    let read = 0;
    for (const clause of reading.clauses) {
      if (!isMain(reading, clause) || clause.verb.start < read) continue;
      const supposed = supposedAt(reading, clause);
      if (supposed !== undefined) read = supposed + 1;
      const telling = supposed === undefined ? tellingOf(reading, clause, marked) : 'habit';
      const habit = { reading, start: startOf(clause), end: (supposed ?? lastLink(clause.verb).at) + 1 };
      if (telling === 'habit') habits.push(habit);
      else if (telling === 'present') present.push(habit);
      else if (telling === 'event') events += 1;
      else others += 1;
    }
  }
  // Beside a habit, a plain "I ask" tells one too.
  return habits.length > 0
    ? { habits: [...habits, ...present], events, others }
    : { habits, events, others: others + present.length };
}

function tellingOf(reading: Reading, clause: Clause, marked: boolean): Telling {
  const { words } = reading;
  const { verb } = clause;
  const own = isMine(reading, clause) || isOurs(reading, clause);
  if (verb.modal === 'would') return own && !isWish(words, clause) ? 'habit' : 'other';
  if (verb.modal === 'will') return own ? 'habit' : 'other';
  if (verb.modal !== undefined) return 'other';
  if (isCustom(words, clause)) return own ? 'habit' : 'other';
  if (isPresent(words, clause)) {
    if (!own) return 'other';
    return marked ? 'habit' : 'present';
  }
  return own && hasInnerAdverb(words, clause) ? 'habit' : 'event';
}

function isWish(words: readonly Word[], { verb, end }: Clause): boolean {
  for (let index = verb.start; index < Math.min(verb.end + 1, end); index += 1)
    if (wishes.has(wordAt(words, index).normal)) return true;
  return false;
}

/** "Used to check", "tend to write". */
function isCustom(words: readonly Word[], { verb }: Clause): boolean {
  const [{ lemma, at }] = verb.links;
  if (verb.links.length < 2 || verb.passive) return false;
  return lemma === 'tend' || (lemma === 'use' && wordAt(words, at).normal === 'used');
}

/** "I always answered": between subject and verb, where it speaks of every time. */
function hasInnerAdverb(words: readonly Word[], { verb }: Clause): boolean {
  for (let index = verb.start; index < verb.links[0].at; index += 1)
    if (habitual.has(wordAt(words, index).normal)) return true;
  return false;
}

/** The verb behind a contracted "would" ("I'd explain"), which the reader of words takes for "had". */
function supposedAt(reading: Reading, clause: Clause): number | undefined {
  const { words, sentence } = reading;
  const { at } = clause.verb.links[0];
  const { normal, first } = wordAt(words, at);
  if (normal !== 'had' || sentence.tokens[first]?.normal.endsWith("'d") !== true) return undefined;
  if (!isMine(reading, clause) && !isOurs(reading, clause)) return undefined;
  let index = at + 1;
  while (wordAt(words, index).kind === 'adverb' || wordAt(words, index).kind === 'negator') index += 1;
  const { verb, normal: next } = wordAt(words, index);
  const forms = verb?.forms ?? 0;
  if ((forms & Form.base) === 0 || (forms & Form.participle) !== 0 || wishes.has(next)) return undefined;
  return index;
}

function startOf({ subject, verb, start }: Clause): number {
  return subject !== undefined && subject.start >= start ? subject.start : verb.start;
}

function isMarked(words: readonly Word[]): boolean {
  return words.some((word, index) => {
    if (habitual.has(word.normal)) return true;
    if (word.normal === 'each' || word.normal === 'every') return rounds.has(wordAt(words, index + 1).normal);
    return phrases.some((phrase) => phrase.every((part, step) => words[index + step]?.normal === part));
  });
}
