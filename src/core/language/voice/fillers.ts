import type { Reading } from '../attribution/reading.ts';
import { triggerFor } from '../english/triggers.ts';
import { lastLink } from '../english/verb-groups.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import type { Stretch } from './stretch.ts';
import { clauseAt } from './subjects.ts';

/** Adverbs that say "in other words" where they open a sentence, and nothing where they stand between "I" and its verb. */
const summing = wordSet('basically essentially literally');

/** Sounds of somebody who thinks. */
const sounds = wordSet('um uh erm hmm yeah');

/** Adverbs of degree of which one is enough. */
const degrees = wordSet('very really');

/** What is a filler where it is said twice. */
const doubled = wordSet('very really so');

/** Set phrases that are fillers only where commas or the ends of a sentence set them apart. */
const apart: readonly (readonly string[])[] = [
  ['you', 'know'],
  ['i', 'mean'],
  ['like'],
  ['needless', 'to', 'say'],
  ['as', 'a', 'matter', 'of', 'fact'],
];

/** Tails that stand for what the writer does not want to name. */
const tails: readonly (readonly string[])[] = [
  ['and', 'stuff', 'like', 'that'],
  ['and', 'stuff'],
  ['and', 'things', 'like', 'that'],
  ['or', 'something', 'like', 'that'],
  ['or', 'whatever'],
];

/** Words that set a thing against what was thought, said or expected before: "actually" then has a meaning. */
const contrasts = wordSet(
  'but though although even-though instead than rather-than however yet nor whether if unless only nobody nothing until not never think expect believe assume suppose seem appear say claim suspect doubt turn pretend',
);

/** A filler with the words of it that can go: of "very, very" the first. */
export interface Filler extends Stretch {
  /** Where the words that can go end, exclusive; `undefined` where a list would lose its "and" with them. */
  readonly idle: number | undefined;
}

/** The fillers of a sentence, by their place: the same words elsewhere mean something. */
export function findFillers(reading: Reading): Filler[] {
  const found: Filler[] = [];
  for (let index = 0; index < reading.words.length; index += 1) {
    if ((wordAt(reading.words, index).triggers & mayFill) === 0) continue;
    const end = fillerEnd(reading, index);
    if (end === undefined) continue;
    found.push({ start: index, end, idle: idleEnd(reading.words, index, end) });
    index = end - 1;
  }
  return found;
}

function idleEnd(words: readonly Word[], start: number, end: number): number | undefined {
  const { normal } = wordAt(words, start);
  if (doubled.has(normal)) return end - 1;
  const isTail = tails.some((tail) => stands(words, start, tail));
  return isTail && words.slice(0, start).some(({ kind }) => kind === 'comma') ? undefined : end;
}

function fillerEnd(reading: Reading, index: number): number | undefined {
  const { words } = reading;
  const { normal, kind } = wordAt(words, index);
  if (kind === 'open' && sounds.has(normal)) return setApart(words, index, index + 1) ? index + 1 : undefined;
  if (summing.has(normal)) return isSumming(words, index) ? index + 1 : undefined;
  if (normal === 'actually') return isIdle(reading, index) ? index + 1 : undefined;
  if (normal === 'anyway') return index === 0 && isComma(words, 1) ? 1 : undefined;
  if (doubled.has(normal)) return stackedEnd(words, index);
  return phraseEnd(words, index);
}

function isSumming(words: readonly Word[], index: number): boolean {
  if (setApart(words, index, index + 1)) return true;
  const [before, after] = [wordAt(words, index - 1), wordAt(words, index + 1)];
  if (isSpeaker(before)) return true;
  return (isComma(words, index + 1) || isSpeaker(after)) && opens(words, index);
}

/** "I actually went": between "I" and the verb of a plain statement that contradicts nothing. */
function isIdle(reading: Reading, index: number): boolean {
  const { words } = reading;
  if (!isSpeaker(wordAt(words, index - 1))) return false;
  const clause = clauseAt(reading, index);
  if (clause?.role !== 'main' || clause.verb.modal !== undefined || lastLink(clause.verb).negated) return false;
  return !words.some(
    ({ normal, negative, verb }) =>
      negative || contrasts.has(normal) || (verb !== undefined && contrasts.has(verb.lemma)),
  );
}

/** "Very, very", "really very", "so so": the words up to and with the second. */
function stackedEnd(words: readonly Word[], index: number): number | undefined {
  const { normal } = wordAt(words, index);
  const at = isComma(words, index + 1) ? index + 2 : index + 1;
  const second = wordAt(words, at).normal;
  const follower = wordAt(words, at + 1);
  const isStacked = normal === 'so' ? second === 'so' : degrees.has(second);
  return isStacked && (follower.kind === 'open' || follower.kind === 'adverb' || follower.kind === 'determiner')
    ? at + 1
    : undefined;
}

const mayFill = triggerFor([
  ...summing,
  ...sounds,
  ...doubled,
  'actually',
  'anyway',
  ...[...apart, ...tails].flatMap((phrase) => phrase.slice(0, 1)),
]);

function phraseEnd(words: readonly Word[], index: number): number | undefined {
  for (const phrase of apart) {
    const end = index + phrase.length;
    if (stands(words, index, phrase) && setApart(words, index, end)) return end;
  }
  for (const phrase of tails) {
    const end = index + phrase.length;
    const { kind } = wordAt(words, end);
    if (stands(words, index, phrase) && (kind === 'comma' || kind === 'stop' || kind === 'coordinator')) return end;
  }
  return undefined;
}

function stands(words: readonly Word[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((part, step) => words[index + step]?.normal === part);
}

/** At the beginning with a comma behind, between two commas, or behind a comma at the end. */
function setApart(words: readonly Word[], start: number, end: number): boolean {
  const closed = isComma(words, end);
  if (start === 0) return closed;
  return isComma(words, start - 1) && (closed || (start > 1 && wordAt(words, end).kind === 'stop'));
}

/** At the beginning of a sentence or behind its "and", "but" or "so". */
function opens(words: readonly Word[], index: number): boolean {
  return index === 0 || wordAt(words, index - 1).kind === 'coordinator';
}

function isComma(words: readonly Word[], index: number): boolean {
  return words[index]?.kind === 'comma';
}

function isSpeaker({ normal }: Word): boolean {
  return normal === 'i' || normal === 'we';
}
