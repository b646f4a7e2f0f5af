import { readNounPhrase, type NounPhrase } from '../english/phrases.ts';
import { triggerFor } from '../english/triggers.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { causalPrepositions, dues, helps, othersDoing, vices } from './lexicon/events.ts';
import { innermost } from '../english/clauses.ts';
import { partyOf, type Cast, type Party } from './parties.ts';
import { PatternTable } from './patterns.ts';
import type { Reading } from './reading.ts';
import { tellsBadEvent } from './bad-events.ts';
import { badPlaces, circumstances, deficits, hindrances, isImposed, judgedWork, originOf } from './deficits.ts';
import { clefts, headed, loads } from './clefts.ts';
import { isFailing, ownerOf } from './owners.ts';
import { failings } from './lexicon/events.ts';

/** Another party, or a failing of theirs, that the sentence names as the cause of something bad. */
export interface Cause {
  readonly agent: { readonly start: number; readonly end: number };
  readonly party: Party | undefined;
  readonly start: number;
  readonly end: number;
  /** A plain cause is made good by what the writer did about it. */
  readonly weight: 'grave' | 'plain';
}

const demonstratives = wordSet('that this it');

/** Phrases that put the fault on what follows them. */
const pointers = new PatternTable<'always' | 'denied'>([
  ['fault|mistake|error of', 'always'],
  ['be ~ down to', 'always'],
  ['come|came down to', 'always'],
  ['consequence|result of', 'always'],
  ['be on', 'always'],
  ['all down to', 'always'],
  ['put|pin|lay that|it|this|blame|all ~ on|at', 'always'],
  ['responsibility|blame|fault ~ belongs|fall|falls to|on', 'always'],
  ['delay|delays|error|errors|problem|problems|failure|mistake ~ lie|lies|lay|rest|rests with|at', 'always'],
  ['responsibility|blame|fault ~ lie|lies|lay|rest|rests|sit|sits ~ with', 'always'],
  ['cause|caused|ruined|sunk|derailed|killed|delayed ~ by', 'always'],
]);

/** Nouns whose "was" names the culprit: "the problem was my boss". */
const culprits = wordSet('problem issue reason cause culprit obstacle bottleneck trouble blocker difficulty weakness');

/** Verbs by which a failing of others does its harm. */
const harming = wordSet(
  'kill sink ruin cost cause delay destroy derail wreck hurt break sabotage slow lead result mean make leave set push bring drive block prevent throw keep stop jeopardise jeopardize damage undo waste stall frustrate burn trigger disrupt crush crash tank drag doom undermine cripple paralyse paralyze poison hold put force',
);

/** All the causes that the sentence names. */
export function causesOf(reading: Reading, cast: Cast): Cause[] {
  return [
    ...deficits(reading, cast),
    ...circumstances(reading),
    ...badPlaces(reading),
    ...hindrances(reading, cast),
    ...judgedWork(reading, cast),
    ...prepositional(reading, cast),
    ...pointed(reading, cast),
    ...possessed(reading, cast),
    ...culpable(reading, cast),
    ...harmful(reading, cast),
    ...clefts(reading, cast),
    ...loads(reading, cast),
    ...headed(reading, cast),
  ];
}

const causal = triggerFor(causalPrepositions);

function prepositional(reading: Reading, cast: Cast): Cause[] {
  const { words } = reading;
  const found: Cause[] = [];
  words.forEach((word, index) => {
    if ((word.triggers & causal) === 0 || !causalPrepositions.has(word.normal)) return;
    const cause = target(reading, index + 1, cast);
    if (cause === undefined) return;
    // "No thanks to management"
    const thankless = word.normal === 'thanks-to' && wordAt(words, index - 1).normal === 'no';
    if (cause.weight === 'grave' || thankless || tellsBadEvent(reading, index, cause.end))
      found.push({ ...cause, start: index, weight: thankless ? 'grave' : cause.weight });
  });
  return found;
}

/** What stands after "because of": a party, a party's failing, or a failing of those in charge. */
function target(reading: Reading, from: number, cast: Cast): Cause | undefined {
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
  // "Thanks to Marta, who …": a capital and a "who" make a person.
  const person = party.kind === 'maybe' && (words[end]?.normal === 'who' || words[end + 1]?.normal === 'who');
  if (party.kind === 'party' || person) return { agent: phrase, party, start, end, weight: 'plain' };
  if (isImposed(words, phrase)) return { agent: phrase, party: undefined, start, end, weight: 'plain' };
  if (othersDoing.has(head.normal) && bad) return { agent: phrase, party: undefined, start, end, weight: 'plain' };
  if (words[phrase.start]?.normal === 'office' && head.normal === 'politics')
    return { agent: phrase, party: undefined, start, end, weight: 'plain' };
  return lackOrOrigin(reading, phrase, cast);
}

/** "Lack of support from my manager", "delays at the supplier", "terrible decisions by management". */
function lackOrOrigin(reading: Reading, phrase: NounPhrase, cast: Cast): Cause | undefined {
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
    const weighs = wordAt(words, match.end - 1).normal === 'on';
    // "That's on the backend team", not "the test was on the team's server".
    if (
      weighs &&
      wordAt(words, match.start).kind === 'be' &&
      !demonstratives.has(wordAt(words, match.start - 1).normal)
    )
      continue;
    const needsEvent =
      verb === 'consequence' ||
      verb === 'result' ||
      words[match.start]?.verb?.lemma === 'come' ||
      (!weighs && words[match.start]?.kind === 'be');
    if (needsEvent && !tellsBadEvent(reading, match.start, phrase.end)) continue;
    if (owner !== undefined) {
      if (isFailing(words, phrase))
        found.push({ agent: owner, party: owner.party, start: match.start, end: phrase.end, weight: 'grave' });
      continue;
    }
    const party = partyOf(reading, phrase, cast);
    if (party.kind === 'party')
      found.push({ agent: phrase, party, start: match.start, end: phrase.end, weight: 'grave' });
  }
  return found;
}

/** The phrase is what "it" or "that" is said to be; "found the vendor's mistake" only names it. */
function isSaidOfIt(words: readonly Word[], start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - 4); at -= 1) {
    const { kind } = wordAt(words, at);
    if (kind === 'be') return true;
    if (kind !== 'adverb' && kind !== 'article') return false;
  }
  return false;
}

const faults = wordSet('fault doing mistake blunder');
const charges = wordSet('job responsibility task problem');

const charged = triggerFor([...faults, ...charges]);

/** "That was QA's job, not mine", "it was QA's job to catch that". */
function chargesOthers(words: readonly Word[], index: number): boolean {
  const disowned = words.some(
    (word, at) => word.normal === 'not' && /^(?:mine|ours|me|my|us)$/.test(wordAt(words, at + 1).normal),
  );
  return (
    disowned ||
    (wordAt(words, index + 1).kind === 'to' &&
      /^(?:catch|check|prevent|notice|spot|test|tell|warn|make|ensure)$/.test(wordAt(words, index + 2).normal))
  );
}

/** "It was the warehouse's fault." */
function possessed(reading: Reading, cast: Cast): Cause[] {
  const { words } = reading;
  const found: Cause[] = [];
  words.forEach((word, index) => {
    if ((word.triggers & charged) === 0) return;
    if (!faults.has(word.normal) && !(charges.has(word.normal) && chargesOthers(words, index))) return;
    let start = index - 1;
    while (
      start > 0 &&
      (words[start]?.kind === 'open' || words[start]?.kind === 'article' || words[start]?.kind === 'possessive') &&
      words[start - 1]?.kind !== 'be'
    )
      start -= 1;
    const phrase = readNounPhrase(words, start, true);
    if (phrase?.head !== index || deniedBefore(words, start) || !isSaidOfIt(words, start)) return;
    const owner =
      ownerOf(reading, phrase, cast) ??
      (words[start]?.normal === 'their' ? { start, end: start + 1, party: undefined } : undefined);
    if (owner !== undefined) found.push({ agent: owner, party: owner.party, start, end: index + 1, weight: 'grave' });
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
    const joined = wordAt(words, verb.end).normal === 'with';
    const phrase = readNounPhrase(words, verb.end + (joined ? 1 : 0));
    if (phrase === undefined) continue;
    const party = partyOf(reading, phrase, cast);
    const follower = words[phrase.end];
    const whole =
      follower === undefined ||
      follower.kind === 'stop' ||
      follower.kind === 'comma' ||
      follower.kind === 'preposition' ||
      follower.kind === 'who';
    if (party.kind === 'party' && whole)
      found.push({ agent: phrase, party, start: subject.start, end: phrase.end, weight: 'grave' });
    const owner = ownerOf(reading, phrase, cast) ?? originOf(reading, phrase.end, cast);
    if (owner !== undefined && isFailing(words, phrase))
      found.push({ agent: owner, party: owner.party, start: subject.start, end: phrase.end, weight: 'grave' });
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
    const owner = ownerOf(reading, subject, cast) ?? originOf(reading, subject.end, cast);
    const bad = isFailing(words, subject);
    if (owner !== undefined && bad && verb.links[0].lemma !== 'be')
      found.push({ agent: owner, party: owner.party, start: subject.start, end: verb.end, weight: 'grave' });
    else if (
      owner === undefined &&
      othersDoing.has(head.normal) &&
      (bad || vices.has(head.normal) || words[subject.start]?.normal === 'office')
    ) {
      found.push({ agent: subject, party: undefined, start: subject.start, end: verb.end, weight: 'grave' });
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
