import { lastLink } from '../english/verb-groups.ts';
import { readNounPhrase, type NounPhrase } from '../english/phrases.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import {
  badEvents,
  badStates,
  badVerbs,
  causalPrepositions,
  dues,
  failingAdjectives,
  failings,
  helps,
  othersDoing,
} from './lexicon/events.ts';
import { graveTraits } from './lexicon/traits.ts';
import { innermost } from '../english/clauses.ts';
import { partyOf, type Cast, type Party } from './parties.ts';
import { PatternTable } from './patterns.ts';
import type { Reading } from './reading.ts';

/** Another party, or a failing of theirs, that the sentence names as the cause of something bad. */
export interface Cause {
  readonly agent: { readonly start: number; readonly end: number };
  readonly party: Party | undefined;
  readonly start: number;
  readonly end: number;
}

/** Phrases that put the fault on what follows them. */
const pointers = new PatternTable<'always' | 'denied'>([
  ['fault|mistake|error of', 'always'],
  ['be ~ down to', 'always'],
  ['come|came down to', 'always'],
  ['consequence|result of', 'always'],
  ['responsibility|blame|fault ~ lie|lies|lay|rest|rests|sit|sits ~ with', 'always'],
  ['cause|caused|ruined|sunk|derailed|killed|delayed ~ by', 'always'],
]);

/** Nouns whose "was" names the culprit: "the problem was my boss". */
const culprits = wordSet('problem issue reason cause culprit obstacle bottleneck trouble blocker difficulty weakness');

/** Verbs by which a failing of others does its harm. */
const harming = wordSet(
  'kill sink ruin cost cause delay destroy derail wreck hurt break sabotage slow lead result mean make leave doom undermine cripple paralyse paralyze poison hold put force',
);

const themselves = wordSet('their his her');

/** All the causes that the sentence names. */
export function causesOf(reading: Reading, cast: Cast): Cause[] {
  return [
    ...prepositional(reading, cast),
    ...pointed(reading, cast),
    ...possessed(reading, cast),
    ...culpable(reading, cast),
    ...harmful(reading, cast),
  ];
}

function prepositional(reading: Reading, cast: Cast): Cause[] {
  const { words } = reading;
  const found: Cause[] = [];
  words.forEach((word, index) => {
    if (!causalPrepositions.has(word.normal)) return;
    const cause = target(reading, index + 1, cast);
    if (cause === undefined) return;
    if (cause.weight === 'grave' || tellsBadEvent(reading, index, cause.end)) found.push({ ...cause, start: index });
  });
  return found;
}

/** What stands after "because of": a party, a party's failing, or a failing of those in charge. */
function target(reading: Reading, from: number, cast: Cast): (Cause & { weight: 'grave' | 'plain' }) | undefined {
  const { words } = reading;
  let start = from;
  while (words[start]?.kind === 'adverb') start += 1;
  const phrase = readNounPhrase(words, start, true);
  if (phrase === undefined) return undefined;
  const head = wordAt(words, phrase.head);
  const owner = ownerOf(reading, phrase, cast);
  const bad = isFailing(words, phrase);
  const end = phrase.end;
  if (owner !== undefined) {
    if (helps.has(head.normal) && !bad) return undefined;
    if (!bad) return undefined;
    return { agent: owner, party: owner.party, start, end, weight: failings.has(head.normal) ? 'grave' : 'plain' };
  }
  const party = partyOf(reading, phrase, cast);
  if (party.kind === 'party') return { agent: phrase, party, start, end, weight: 'plain' };
  if (othersDoing.has(head.normal) && bad) return { agent: phrase, party: undefined, start, end, weight: 'plain' };
  if (words[phrase.start]?.normal === 'office' && head.normal === 'politics')
    return { agent: phrase, party: undefined, start, end, weight: 'plain' };
  return lackOrOrigin(reading, phrase, cast);
}

/** "Lack of support from my manager", "delays at the supplier", "terrible decisions by management". */
function lackOrOrigin(
  reading: Reading,
  phrase: NounPhrase,
  cast: Cast,
): (Cause & { weight: 'grave' | 'plain' }) | undefined {
  const { words } = reading;
  const head = wordAt(words, phrase.head);
  let { end } = phrase;
  let due = false;
  if (head.normal === 'lack' || head.normal === 'absence') {
    const inner = words[end]?.normal === 'of' ? readNounPhrase(words, end + 1, true) : undefined;
    if (inner === undefined) return undefined;
    for (let index = inner.start; index < inner.end; index += 1) due ||= dues.has(wordAt(words, index).normal);
    if (!due) return undefined;
    end = inner.end;
  } else if (!isFailing(words, phrase)) return undefined;
  const preposition = words[end]?.normal;
  if (
    preposition === 'from' ||
    preposition === 'by' ||
    preposition === 'of' ||
    preposition === 'at' ||
    preposition === 'in' ||
    preposition === 'on'
  ) {
    const origin = readNounPhrase(words, end + 1, true);
    const party = origin === undefined ? undefined : partyOf(reading, origin, cast);
    if (origin !== undefined && party?.kind === 'party')
      return { agent: origin, party, start: phrase.start, end: origin.end, weight: 'plain' };
  }
  return due ? undefined : undefined;
}

/** The party that a phrase belongs to: "the vendor's delays", "their indecision". */
function ownerOf(
  reading: Reading,
  phrase: NounPhrase,
  cast: Cast,
): { start: number; end: number; party: Party } | undefined {
  const { words } = reading;
  for (let index = phrase.start; index < phrase.head; index += 1) {
    const word = wordAt(words, index);
    if (word.genitive) {
      const owner = { start: phrase.start, end: index + 1, head: index };
      const party = partyOf(reading, owner, cast);
      if (party.kind === 'party' || party.kind === 'maybe') return { ...owner, party };
    }
    if (themselves.has(word.normal) && (cast.latest !== undefined || word.normal !== 'their')) {
      const party = partyOf(reading, { start: index, end: index + 1, head: index }, cast);
      if (party.kind === 'party') return { start: index, end: index + 1, party };
    }
  }
  return undefined;
}

function isFailing(words: readonly Word[], phrase: NounPhrase): boolean {
  const head = wordAt(words, phrase.head);
  if (failings.has(head.normal)) return true;
  for (let index = phrase.start; index < phrase.head; index += 1) {
    const { normal } = wordAt(words, index);
    if (failingAdjectives.has(normal) || graveTraits.has(normal)) return true;
  }
  return false;
}

/** Whether the sentence, outside the stretch, tells of something that went wrong. */
export function tellsBadEvent(reading: Reading, from: number, to: number): boolean {
  const { words, clauses } = reading;
  for (const clause of clauses) {
    if (clause.verb.start >= from && clause.verb.start < to) continue;
    const lemma = innermost(clause);
    const last = lastLink(clause.verb);
    if (badVerbs.has(lemma) && !last.negated) return true;
    if (last.negated && lemma !== 'be' && lemma !== 'have') return true;
  }
  for (let index = 0; index < words.length; index += 1) {
    if (index >= from && index < to) continue;
    const { normal } = wordAt(words, index);
    if (
      badStates.has(normal) ||
      badEvents.has(normal) ||
      (normal.endsWith('s') && badEvents.has(normal.slice(0, -1)))
    ) {
      if (words[index - 1]?.normal !== 'no' && words[index - 1]?.normal !== 'without') return true;
    }
  }
  return false;
}

/** "The delay was down to the vendor", "was caused by my colleague's mistakes". */
function pointed(reading: Reading, cast: Cast): Cause[] {
  const { words } = reading;
  const found: Cause[] = [];
  for (const match of pointers.find(words)) {
    if (words.slice(match.start, match.end).some((word) => word.negative) || deniedBefore(words, match.start)) continue;
    const phrase = readNounPhrase(words, match.end, true);
    if (phrase === undefined) continue;
    const owner = ownerOf(reading, phrase, cast);
    const verb = wordAt(words, match.start).normal;
    const needsEvent =
      verb === 'consequence' ||
      verb === 'result' ||
      words[match.start]?.verb?.lemma === 'come' ||
      words[match.start]?.kind === 'be';
    if (needsEvent && !tellsBadEvent(reading, match.start, phrase.end)) continue;
    if (owner !== undefined) {
      if (isFailing(words, phrase))
        found.push({ agent: owner, party: owner.party, start: match.start, end: phrase.end });
      continue;
    }
    const party = partyOf(reading, phrase, cast);
    if (party.kind === 'party') found.push({ agent: phrase, party, start: match.start, end: phrase.end });
  }
  return found;
}

/** "It was the warehouse's fault." */
function possessed(reading: Reading, cast: Cast): Cause[] {
  const { words } = reading;
  const found: Cause[] = [];
  words.forEach((word, index) => {
    if (word.normal !== 'fault' && word.normal !== 'doing') return;
    let start = index - 1;
    while (
      start > 0 &&
      (words[start]?.kind === 'open' || words[start]?.kind === 'article' || words[start]?.kind === 'possessive') &&
      words[start - 1]?.kind !== 'be'
    )
      start -= 1;
    const phrase = readNounPhrase(words, start, true);
    if (phrase?.head !== index || deniedBefore(words, start)) return;
    const owner =
      ownerOf(reading, phrase, cast) ??
      (words[start]?.normal === 'their' ? { start, end: start + 1, party: undefined } : undefined);
    if (owner !== undefined) found.push({ agent: owner, party: owner.party, start, end: index + 1 });
  });
  return found;
}

/** "The main reason for the delay was the contractor", "The culprit was my boss". */
function culpable(reading: Reading, cast: Cast): Cause[] {
  const { words } = reading;
  const found: Cause[] = [];
  for (const clause of reading.clauses) {
    const { subject, verb } = clause;
    if (
      subject === undefined ||
      verb.links[0].lemma !== 'be' ||
      verb.links.length > 1 ||
      verb.links[0].negated ||
      verb.passive
    )
      continue;
    if (!culprits.has(wordAt(words, subject.head).normal)) continue;
    const phrase = readNounPhrase(words, verb.end);
    if (phrase === undefined) continue;
    const party = partyOf(reading, phrase, cast);
    const follower = words[phrase.end];
    const whole =
      follower === undefined ||
      follower.kind === 'stop' ||
      follower.kind === 'comma' ||
      follower.kind === 'preposition' ||
      follower.kind === 'who';
    if (party.kind === 'party' && whole) found.push({ agent: phrase, party, start: subject.start, end: phrase.end });
    const owner = ownerOf(reading, phrase, cast);
    if (owner !== undefined && isFailing(words, phrase))
      found.push({ agent: owner, party: owner.party, start: subject.start, end: phrase.end });
  }
  return found;
}

/** "Office politics killed the project", "Their indecision cost us the season". */
function harmful(reading: Reading, cast: Cast): Cause[] {
  const { words } = reading;
  const found: Cause[] = [];
  for (const clause of reading.clauses) {
    const { subject, verb } = clause;
    if (
      subject === undefined ||
      !harming.has(innermost(clause)) ||
      verb.links[0].negated ||
      verb.passive ||
      verb.modal !== undefined
    )
      continue;
    const head = wordAt(words, subject.head);
    const owner = ownerOf(reading, subject, cast);
    const bad = isFailing(words, subject);
    if (owner !== undefined && bad)
      found.push({ agent: owner, party: owner.party, start: subject.start, end: verb.end });
    else if (
      owner === undefined &&
      othersDoing.has(head.normal) &&
      (bad || words[subject.start]?.normal === 'office')
    ) {
      found.push({ agent: subject, party: undefined, start: subject.start, end: verb.end });
    }
  }
  return found;
}

function deniedBefore(words: readonly Word[], start: number): boolean {
  for (let index = start - 1; index >= 0 && index >= start - 5; index -= 1) {
    const word = wordAt(words, index);
    if (word.kind === 'stop' || word.kind === 'comma' || word.kind === 'coordinator' || word.kind === 'subordinator')
      return false;
    if (word.negative || word.normal === 'nobody' || word.normal === 'say' || word.normal === 'not') return true;
  }
  return false;
}
