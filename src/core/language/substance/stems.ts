import { stemmer } from 'stemmer';
import type { Reading } from '../attribution/reading.ts';
import { wordSet } from '../english/word-set.ts';
import type { Word } from '../english/words.ts';

/** Spellings repeat: a story has some 200 different ones, and the next edit has the same. */
const known = new Map<string, string>();
const mostKnown = 5000;

/** What a sentence has in common with others by its stems; a reading never changes. */
const stemsByReading = new WeakMap<Reading, ReadonlySet<string>>();

/**
 * Words that say nothing of what a story is about: two sentences that share only these need not speak of the same thing.
 */
const colourless = wordSet(
  'be have do get make go come take give put keep let see know think want need use say tell ask find try start begin become work thing way time day week month year people person team everyone lot part able sure good new first last own many more much most ensure able same whole full other just really also would could',
);

/**
 * A word without its endings: verbs by their base form, then cut down by Porter's rules, so that "drove" and "driving",
 * "deploy" and "deployment" are one.
 *
 * @param lemma - Lower case; the base form where it is known.
 */
export function stemOf(lemma: string): string {
  const before = known.get(lemma);
  if (before !== undefined) return before;
  // Porter writes "deploi" for "deploying" and "deploy" for "deployment".
  const stem = stemmer(lemma).replace(/i$/, 'y');
  if (known.size >= mostKnown) known.clear();
  known.set(lemma, stem);
  return stem;
}

/** The stems of a sentence's words, function words left out. */
export function stemsOf(reading: Reading): ReadonlySet<string> {
  const before = stemsByReading.get(reading);
  if (before !== undefined) return before;
  const stems = new Set(reading.words.filter(isOpen).map(stemOfWord));
  stemsByReading.set(reading, stems);
  return stems;
}

/** The stems from one word of a sentence to another that tell what it is about. */
export function topicsOf(reading: Reading, from = 0, to = reading.words.length): ReadonlySet<string> {
  return new Set(reading.words.slice(from, to).filter(isTopic).map(stemOfWord));
}

function isOpen({ kind }: Word): boolean {
  return kind === 'open' || kind === 'adverb' || kind === 'have' || kind === 'do';
}

function isTopic(word: Word): boolean {
  return word.kind === 'open' && word.normal.length > 1 && !colourless.has(word.verb?.lemma ?? word.normal);
}

function stemOfWord({ normal, verb }: Word): string {
  return stemOf(verb?.lemma ?? normal);
}
