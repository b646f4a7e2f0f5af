import { Form } from './verb-forms.ts';
import { isNounLike } from './verbs.ts';
import { wordAt, type Word } from './words.ts';
import { hasNoun, isRoleOrGroup, personRoles } from './roles.ts';
import { wordSet } from './word-set.ts';

/** A noun phrase: words `start` to `end` (exclusive), `head` the word that names it. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly head: number;
}

/** Heads that only measure out what follows "of": "one of the vendors" is about vendors. */
const measures = wordSet(
  'one two three some most many none half rest member members couple several all each both any few number majority group pair handful lot neither either part third quarter much',
);

/** Determiners that may stand before an article or a possessive. */
const before = wordSet('all both half such what');

interface Progress {
  opened: boolean;
  determined: boolean;
  named: boolean;
  /** A possessive 's stands in it: an -ing form after it is a noun ("the board's constant meddling"). */
  owned?: boolean;
}

/**
 * Reads the noun phrase that starts at a word.
 *
 * @param words - The sentence.
 * @param start - Index of the word.
 * @param afterPreposition - Whether a preposition governs it: a participle is then an adjective.
 * @returns The phrase, or `undefined` where none starts.
 */
export function readNounPhrase(
  words: readonly Word[],
  start: number,
  afterPreposition = false,
): NounPhrase | undefined {
  const first = words[start];
  if (first === undefined) return undefined;
  if (first.kind === 'pronoun') return extend(words, { start, end: start + 1, head: start });
  if (first.normal === 'her' && words[start + 1]?.kind !== 'open') return { start, end: start + 1, head: start };
  const progress: Progress = { opened: afterPreposition, determined: false, named: false };
  let head = -1;
  let index = start;
  for (; index < words.length; index += 1) {
    const word = wordAt(words, index);
    if (!accepts(words, index, start, progress)) break;
    progress.opened = true;
    if (
      word.kind === 'open' ||
      word.kind === 'opaque' ||
      word.kind === 'number' ||
      word.kind === 'determiner' ||
      word.kind === 'who'
    ) {
      head = index;
      if (word.kind === 'open' || word.kind === 'opaque') progress.named = !word.genitive;
      progress.owned = progress.owned === true || word.genitive;
    }
    if (word.kind === 'article' || word.kind === 'possessive') progress.determined = true;
  }
  if (head < 0) return undefined;
  return extend(words, { start, end: head + 1, head });
}

function extend(words: readonly Word[], phrase: NounPhrase): NounPhrase {
  const head = wordAt(words, phrase.head);
  if (words[phrase.end]?.normal === 'else') return { ...phrase, end: phrase.end + 1 };
  if (words[phrase.end]?.normal !== 'of' || !measures.has(head.normal)) return phrase;
  const inner = readNounPhrase(words, phrase.end + 1, true);
  return inner === undefined ? phrase : { start: phrase.start, end: inner.end, head: inner.head };
}

function accepts(words: readonly Word[], index: number, start: number, progress: Progress): boolean {
  const word = wordAt(words, index);
  const first = index === start;
  switch (word.kind as string) {
    case 'article':
    case 'possessive':
      return first || (!progress.named && before.has(words[index - 1]?.normal ?? ''));
    case 'determiner':
    case 'number':
      return !progress.named;
    case 'adverb':
      return progress.determined && !progress.named && words[index + 1]?.kind === 'open';
    case 'opaque':
      return true;
    case 'preposition':
      // "The outside counsel", "our upstairs neighbour": after a determiner and before a noun it is an adjective.
      return progress.determined && !progress.named && words[index + 1]?.kind === 'open';
    case 'who':
      return first;
    case 'open':
      return !isVerbAt(words, index, first && !progress.opened, progress);
    default:
      return false;
  }
}

/** Whether an open-class word is a verb where it stands. */
export function isVerbAt(
  words: readonly Word[],
  index: number,
  first: boolean,
  progress: { determined: boolean; named: boolean; opened: boolean; owned?: boolean },
): boolean {
  const word = wordAt(words, index);
  if (word.verb === undefined || word.genitive) return false;
  const { forms } = word.verb;
  const previous = words[index - 1];
  const adjectival = !first && !progress.named;
  if ((forms & Form.past) !== 0 || (forms & Form.participle) !== 0) {
    if (!adjectival)
      return (
        !(isNounLike(word.normal) && (forms & Form.base) !== 0) ||
        startsObject(words[index + 1]) ||
        (!first && isPartyLike(previous))
      );
    if (previous?.kind === 'determiner' || previous?.kind === 'number' || previous?.kind === 'who')
      return !startsNoun(words[index + 1]);
    return false;
  }
  if (adjectival) return false;
  if ((forms & Form.gerund) !== 0 && progress.owned === true) return false;
  if ((forms & Form.gerund) !== 0) return !isNounLike(word.normal) || (first && startsObject(words[index + 1]));
  if (!isNounLike(word.normal)) return true;
  if (first) return false;
  const name = previous?.normal ?? '';
  const third = (forms & Form.third) !== 0;
  if (!third && !name.endsWith('s')) return false;
  const next = words[index + 1];
  if (startsObject(next)) return isPartyLike(previous);
  // "My manager plays favourites", "my boss yells at me"; but "the vendor delays caused …".
  const gerund = next?.verb !== undefined && (next.verb.forms & Form.gerund) !== 0;
  const carriesOn =
    next !== undefined &&
    (next.kind === 'adverb' ||
      gerund ||
      (next.kind === 'open' && next.verb === undefined) ||
      (!third && next.kind === 'preposition'));
  return carriesOn && previous !== undefined && !previous.genitive && hasNoun(personRoles, name);
}

function isPartyLike(word: Word | undefined): boolean {
  return word !== undefined && !word.genitive && (isRoleOrGroup(word.normal) || word.capital);
}

function startsNoun(word: Word | undefined): boolean {
  return word !== undefined && (word.kind === 'open' || word.kind === 'opaque') && word.verb === undefined;
}

function startsObject(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return ['article', 'possessive', 'determiner', 'pronoun', 'who'].includes(word.kind);
}
