import { compile, matchFrom, type Pattern } from '../attribution/patterns.ts';
import type { Reading } from '../attribution/reading.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import type { Stretch } from './stretch.ts';

/** The words with which a story begins before it begins. */
export interface Opening extends Stretch {
  /** A sound of starting, which can go; else an announcement of what is about to be told. */
  readonly kind: 'sound' | 'announcement';
}

/** Sounds of somebody who is about to start. */
const sounds = wordSet('so well okay ok right yeah yes');

/** Words that can follow "so" without a comma where it is only a sound: a subject, not a degree. */
const subjects = wordSet('i we my our the there this it basically in at when');

/** Announcements, each of a kind: naming the story, promising it, recalling that there is one, repeating the question. */
const announcements: readonly Pattern[] = [
  'this is a|the story|example of|about',
  'this is about',
  'this|my story|example is about',
  'i want|would|had ~ to tell|talk|speak ~ about',
  'i am going to tell|talk ~ about',
  'i will tell|talk ~ about',
  'i am going to share|describe',
  'i want|would|had ~ to share|describe',
  'let me tell|share ~ about',
  'there was this one time|situation|project',
  'there was a time',
  'i remember a|one time',
  'a|the|one time when',
  'a|one time i',
  'an|one example of',
  'the example|story|situation i',
  'when i think about|of',
  'to answer your|the question',
  'throughout|in my career',
].map((pattern) => compile(pattern));

/**
 * What stands before the story in its first sentence.
 *
 * @returns `undefined` where the sentence starts with the story, or gives a time or a place all the same.
 */
export function findOpening({ words }: Reading): Opening | undefined {
  const end = soundsEnd(words);
  if (end > 0) return { start: 0, end, kind: 'sound' };
  if (isSet(words)) return undefined;
  if (wordAt(words, 0).normal === 'one' && wordAt(words, 1).normal === 'time' && wordAt(words, 2).kind === 'comma')
    return { start: 0, end: 2, kind: 'announcement' };
  for (const pattern of announcements) {
    const after = matchFrom(words, 0, pattern);
    // "A time limit", "an example sheet": the noun goes on.
    if (after > 0 && !goesOn(words, after)) return { start: 0, end: after, kind: 'announcement' };
  }
  return undefined;
}

function goesOn(words: readonly Word[], end: number): boolean {
  const { normal } = wordAt(words, end - 1);
  return (normal === 'time' || normal === 'situation' || normal === 'project') && wordAt(words, end).kind === 'open';
}

/** Where "so", "well, so" and the like end. */
function soundsEnd(words: readonly Word[]): number {
  let end = 0;
  let index = 0;
  while (sounds.has(wordAt(words, index).normal)) {
    const next = wordAt(words, index + 1);
    if (next.kind !== 'comma' && !(wordAt(words, index).normal === 'so' && subjects.has(next.normal))) break;
    end = index + 1;
    index += next.kind === 'comma' ? 2 : 1;
  }
  return end;
}

/** A number or a name gives the story a time or a place. */
function isSet(words: readonly Word[]): boolean {
  return words.some(
    ({ kind, normal, capital }, index) =>
      (kind === 'number' && normal !== 'one') || (capital && kind === 'open' && index > 0),
  );
}
