import { Form } from './verb-forms.ts';
import { isVerbAt } from './phrases.ts';
import { wordSet } from './word-set.ts';
import { wordAt, type Word } from './words.ts';

/** One verb of a chain ("decided not to tell" has two). */
export interface Link {
  readonly lemma: string;
  readonly negated: boolean;
  /** Index of the word. */
  readonly at: number;
  /** It is passive ("had to be called"). */
  readonly passive?: boolean;
}

/** A verb with its auxiliaries, adverbs and the verbs that hang on it. */
export interface VerbGroup {
  readonly start: number;
  readonly end: number;
  /** From the outermost to the innermost; a copula is `be`. */
  readonly links: readonly [Link, ...Link[]];
  readonly modal: string | undefined;
  readonly passive: boolean;
  readonly progressive: boolean;
  readonly finite: boolean;
}

/** The last verb of a chain: the one that says what is done. */
export function lastLink(verb: VerbGroup): Link {
  return verb.links[verb.links.length - 1] ?? verb.links[0];
}

/** Verbs that pass their subject on to a following infinitive or -ing form: the last verb says what was done. */
const chaining = wordSet(
  'fail keep refuse decide choose continue start begin stop manage try tend seem appear need have use proceed decline forget neglect bother promise agree offer threaten plan hope expect want insist end be go rush dare elect opt attempt pretend claim struggle hesitate happen prefer commit finish resume quit give carry intend mean wish prove get resort avoid',
);

/** Participles and adjectives after "be" that take a "to" and pass the subject on. */
const passing = wordSet(
  'supposed meant expected due about able unable unwilling willing ready going scheduled set afraid reluctant slow quick happy content keen eager likely unlikely bound sure available',
);

/** Particles between a chaining verb and the next ("kept on asking", "ended up doing", "insisted on changing"). */
const particles = wordSet('on up to about');

/**
 * Reads the verb group that starts at a word; adverbs before the verb belong to it.
 *
 * @returns The group, or `undefined` where no verb stands.
 */
export function readVerbGroup(words: readonly Word[], start: number): VerbGroup | undefined {
  const state: Progress = {
    index: start,
    negated: false,
    modal: undefined,
    passive: false,
    progressive: false,
    finite: false,
  };
  for (;;) {
    const word = wordAt(words, state.index);
    switch (word.kind as string) {
      case 'adverb':
      case 'negator':
        state.negated ||= word.negative;
        state.index += 1;
        continue;
      case 'modal':
        state.modal = word.normal;
        state.finite = true;
        state.negated ||= word.negative;
        state.index += 1;
        continue;
      case 'be':
      case 'have':
      case 'do': {
        const main = auxiliary(words, word, state);
        if (main !== undefined) return group(words, start, main, state);
        continue;
      }
      case 'number':
        // "I first asked", "would first ask".
        if (!isOrder(words, state.index)) return undefined;
        state.index += 1;
        continue;
      case 'open':
        if (getsPassive(words, word, state)) continue;
        return isMainVerb(words, word, state) ? group(words, start, link(word, state), state) : undefined;
      case 'subordinator':
        // "I've since built …": after an auxiliary it is an adverb.
        if (word.normal !== 'since' || state.index === start || wordAt(words, state.index - 1).kind !== 'have')
          return undefined;
        state.index += 1;
        continue;
      default:
        return undefined;
    }
  }
}

/** A base form that could be a noun: after "to" it is a verb. */
export function bareVerb(words: readonly Word[], at: number): VerbGroup | undefined {
  const { verb } = wordAt(words, at);
  if (verb === undefined || (verb.forms & Form.base) === 0) return undefined;
  const link = { lemma: verb.lemma, negated: false, at };
  return {
    start: at,
    end: at + 1,
    links: [link],
    modal: undefined,
    passive: false,
    progressive: false,
    finite: false,
  };
}

interface Progress {
  index: number;
  negated: boolean;
  modal: string | undefined;
  passive: boolean;
  progressive: boolean;
  finite: boolean;
}

/** Whether "first" stands between a subject or an auxiliary and its verb: it is an adverb there. */
function isOrder(words: readonly Word[], index: number): boolean {
  const before = wordAt(words, index - 1);
  const opened = before.kind === 'modal' || before.kind === 'have' || subjectForms.has(before.normal);
  return wordAt(words, index).normal === 'first' && opened && wordAt(words, index + 1).verb !== undefined;
}

/** Pronouns that are subjects and nothing else. */
const subjectForms = wordSet('i we they');

function link(word: Word, state: Progress): Link {
  return { lemma: word.verb?.lemma ?? word.normal, negated: state.negated, at: state.index };
}

function group(words: readonly Word[], start: number, main: Link, state: Progress): VerbGroup {
  const [, ...rest] = chain(words, main);
  const { modal, progressive, finite } = state;
  const passive = state.passive || rest.some((one) => one.passive === true);
  return {
    start,
    end: (rest[rest.length - 1] ?? main).at + 1,
    links: [main, ...rest],
    modal,
    passive,
    progressive,
    finite,
  };
}

/** Takes in a form of be, have or do; yields it as the main verb where none follows that it helps. */
function auxiliary(words: readonly Word[], word: Word, state: Progress): Link | undefined {
  state.negated ||= word.negative;
  state.finite ||= word.normal !== 'being' && word.normal !== 'having' && word.normal !== 'been';
  const next = nextVerb(words, state.index + 1);
  if (next === undefined || !helps(word, wordAt(words, next.at))) {
    return { lemma: word.kind, negated: state.negated || nextNegates(words, state.index + 1), at: state.index };
  }
  const helped = wordAt(words, next.at);
  const forms = helped.verb?.forms ?? 0;
  if (word.kind === 'be') {
    if ((forms & Form.participle) !== 0 && (forms & Form.gerund) === 0) state.passive = true;
    else state.progressive = true;
  }
  state.negated ||= next.negated;
  state.index = next.at;
  return helped.kind === 'open' ? link(helped, state) : undefined;
}

/** "I got blamed", "we got dragged into it": "get" helps a participle as "be" does. */
function getsPassive(words: readonly Word[], word: Word, state: Progress): boolean {
  if (word.verb?.lemma !== 'get' || state.passive) return false;
  const next = wordAt(words, state.index + 1);
  const forms = next.verb?.forms ?? 0;
  if (
    next.kind !== 'open' ||
    (forms & Form.participle) === 0 ||
    (forms & Form.base) !== 0 ||
    !isParticipleAfterGet(words, state.index + 1)
  )
    return false;
  state.passive = true;
  state.finite = true;
  state.index += 1;
  return true;
}

/** "Got lost luggage back": before a noun the participle is an adjective. */
function isParticipleAfterGet(words: readonly Word[], index: number): boolean {
  const follower = wordAt(words, index + 1);
  return follower.kind !== 'open' || follower.verb !== undefined;
}

function helps(auxiliaryWord: Word, verb: Word): boolean {
  const forms = verb.verb?.forms ?? 0;
  switch (auxiliaryWord.kind as string) {
    case 'be':
      return (forms & (Form.participle | Form.gerund)) !== 0 && !passing.has(verb.normal);
    case 'have':
      return (forms & Form.participle) !== 0;
    default:
      return (forms & Form.base) !== 0;
  }
}

function isMainVerb(words: readonly Word[], word: Word, state: Progress): boolean {
  if (word.verb === undefined) {
    // "I triage", "would triage": what follows a subject form or a modal is a verb, known or not.
    const opened = state.modal !== undefined || subjectForms.has(subjectBefore(words, state.index));
    state.finite ||= opened;
    return opened && !word.capital;
  }
  const free = { determined: false, named: false, opened: false };
  if (state.modal === undefined && !state.finite && !isVerbAt(words, state.index, true, free)) {
    // "They change it", "my boss blocks it": after a pronoun, an adverb or a party it is a verb even where it could be a noun.
    const previous = wordAt(words, state.index - 1);
    const afterNoun =
      previous.kind === 'open' && isVerbAt(words, state.index, false, { ...free, named: true, opened: true });
    if (!afterNoun && !['pronoun', 'adverb', 'negator', 'who'].includes(previous.kind)) return false;
  }
  if ((word.verb.forms & (Form.past | Form.base | Form.third)) !== 0) state.finite = true;
  return true;
}

/** The word before the adverbs that stand before a verb ("I never quote"). */
function subjectBefore(words: readonly Word[], index: number): string {
  let at = index - 1;
  while (wordAt(words, at).kind === 'adverb' || wordAt(words, at).kind === 'negator') at -= 1;
  return wordAt(words, at).normal;
}

function nextVerb(words: readonly Word[], from: number): { at: number; negated: boolean } | undefined {
  let negated = false;
  for (let index = from; index < words.length && index < from + 5; index += 1) {
    const word = wordAt(words, index);
    if (word.kind === 'adverb' || word.kind === 'negator' || word.normal === 'since') {
      negated ||= word.negative;
      continue;
    }
    if (word.verb !== undefined && !word.genitive) return { at: index, negated };
    return undefined;
  }
  return undefined;
}

function nextNegates(words: readonly Word[], from: number): boolean {
  for (let index = from; index < words.length; index += 1) {
    const word = wordAt(words, index);
    if (word.kind !== 'adverb' && word.kind !== 'negator') return false;
    if (word.negative) return true;
  }
  return false;
}

/** The verbs that hang on the first one, each with its own negation. */
function chain(words: readonly Word[], first: Link): Link[] {
  const links = [first];
  let current = first;
  while (chaining.has(current.lemma)) {
    const next = linked(words, current);
    if (next === undefined) break;
    links.push(next);
    current = next;
  }
  return links;
}

function linked(words: readonly Word[], link: Link): Link | undefined {
  let index = link.at + 1;
  let negated = false;
  let infinitive = false;
  if (link.lemma === 'be') {
    while (words[index]?.kind === 'adverb' || words[index]?.kind === 'negator') index += 1;
    if (!passing.has(words[index]?.normal ?? '')) return undefined;
    index += 1;
    if (words[index]?.kind !== 'to') return undefined;
  }
  for (; index < link.at + 7; index += 1) {
    const word = words[index];
    if (word === undefined) return undefined;
    if (word.kind === 'to') infinitive = true;
    else if (word.kind === 'adverb' || word.kind === 'negator') negated ||= word.negative;
    else if (particles.has(word.normal)) continue;
    else if (infinitive && word.kind === 'be' && helps(word, wordAt(words, index + 1))) {
      const participle = wordAt(words, index + 1).verb;
      const passive = participle !== undefined && (participle.forms & Form.gerund) === 0;
      return { lemma: participle?.lemma ?? 'be', negated, at: index + 1, passive };
    } else if (word.verb !== undefined) {
      const wanted = infinitive ? Form.base | Form.gerund : Form.gerund;
      if ((word.verb.forms & wanted) === 0 || (!infinitive && link.lemma === 'have')) return undefined;
      return { lemma: word.verb.lemma, negated, at: index };
    } else return undefined;
  }
  return undefined;
}
