import type { NarrativePart } from '../../answer/model.ts';
import type { Reading } from '../attribution/reading.ts';
import type { Clause } from '../english/clauses.ts';
import { isPresent } from '../english/tense.ts';
import { lastLink } from '../english/verb-groups.ts';
import { Form } from '../english/verb-forms.ts';
import { isNounLike } from '../english/verbs.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import {
  credited,
  deeds,
  demeanours,
  funds,
  inOnesHand,
  mishaps,
  opining,
  outcomes,
  persons,
  praise,
} from './lexicon/hedging.ts';
import type { Stretch } from './stretch.ts';
import { clauseAt, isMain, isMine, isOurs } from './subjects.ts';

/**
 * How a hedge weakens what it stands beside.
 * - `opinion`: an act is told as what the writer thinks ("I think I handled it well");
 * - `softener`: an adverb takes some of it back ("kind of", "somewhat");
 * - `attempt`: what is done by doing it is only tried ("tried to listen");
 * - `share`: some part of something ("helped with", "was involved in").
 */
export type HedgeKind = 'opinion' | 'softener' | 'attempt' | 'share';

export interface Hedge extends Stretch {
  readonly kind: HedgeKind;
}

/**
 * The hedges of a sentence that weaken an act or a result of the writer's own.
 *
 * @param reading - The sentence.
 * @param part - The part of the story that it stands in.
 * @param next - The sentence that follows, which may tell how an attempt ended.
 */
export function findHedges(reading: Reading, part: NarrativePart, next: Reading | undefined): Hedge[] {
  const found: Hedge[] = [];
  for (let index = 0; index < reading.words.length; index += 1) {
    const hedge = opinionAt(reading, index) ?? softenerAt(reading, index, part);
    if (hedge !== undefined) found.push(hedge);
  }
  if (part !== 'action' && part !== 'result') return found;
  for (const clause of reading.clauses) {
    if (
      !isMain(reading, clause) ||
      !(isMine(reading, clause) || isOurs(reading, clause)) ||
      !isPlainPast(reading, clause)
    )
      continue;
    const hedge = attemptOf(reading, clause, next) ?? shareOf(reading, clause);
    if (hedge !== undefined) found.push(hedge);
  }
  return found.sort((one, other) => one.start - other.start);
}

/** Simple past without "had", "not" or a modal: an event of the story. */
function isPlainPast({ words }: Reading, { verb }: Clause): boolean {
  if (verb.modal !== undefined || verb.links[0].negated || verb.progressive) return false;
  for (let index = verb.start; index < verb.links[0].at; index += 1) {
    const { kind } = wordAt(words, index);
    if (kind === 'have' || kind === 'do') return false;
  }
  return !wordAt(words, verb.start).negative;
}

function opinionAt(reading: Reading, index: number): Hedge | undefined {
  const { words } = reading;
  if (wordAt(words, index).normal !== 'i' || !opensClause(words, index)) return undefined;
  const end = opinionEnd(words, index + 1);
  if (end === undefined) return undefined;
  const subject = wordAt(words, end).normal === 'that' && wordAt(words, end + 1).kind === 'pronoun' ? end + 1 : end;
  const { normal } = wordAt(words, subject);
  if (normal !== 'i' && normal !== 'we' && !deeds.has(normal)) return undefined;
  const clause = reading.clauses.find((one) => one.subject?.head === subject);
  if (clause === undefined || lastLink(clause.verb).negated || isPresent(words, clause)) return undefined;
  return isCredit(words, clause) ? { start: index, end, kind: 'opinion' } : undefined;
}

/** Where "think", "feel like", "would say" or "like to think" ends. */
function opinionEnd(words: readonly Word[], index: number): number | undefined {
  const { normal } = wordAt(words, index);
  const next = wordAt(words, index + 1).normal;
  if (opining.has(normal)) return normal === 'feel' && next === 'like' ? index + 2 : index + 1;
  if ((normal === 'would' || normal === 'had') && next === 'say') return index + 2;
  if (normal === 'like' && next === 'to' && wordAt(words, index + 2).normal === 'think') return index + 3;
  return undefined;
}

function isCredit(words: readonly Word[], { verb, end }: Clause): boolean {
  const { lemma } = lastLink(verb);
  if (lemma !== 'do' && lemma !== 'be' && lemma !== 'go') return verb.links.some((link) => credited.has(link.lemma));
  for (let index = verb.end; index < end; index += 1) if (praise.has(wordAt(words, index).normal)) return true;
  return false;
}

function softenerAt(reading: Reading, index: number, part: NarrativePart): Hedge | undefined {
  const { words } = reading;
  const { normal } = wordAt(words, index);
  const found =
    ((normal === 'kind-of' || normal === 'sort-of') && isVague(reading, index)) ||
    (normal === 'somewhat' && isPartial(reading, index, part)) ||
    (normal === 'hopefully' && isHope(reading, index));
  return found ? { start: index, end: index + 1, kind: 'softener' } : undefined;
}

/** "I kind of led", "it sort of worked"; not "a kind of", nor "it was kind of her". */
function isVague(reading: Reading, index: number): boolean {
  const { words } = reading;
  const before = wordAt(words, index - 1);
  const after = wordAt(words, index + 1);
  if (!adverbial.has(before.kind)) return false;
  // "That sort of fault" against "a list that sort of worked".
  if (before.kind === 'who' && ((after.verb?.forms ?? 0) & Form.past) === 0) return false;
  const clause = clauseOf(reading, index);
  if (clause === undefined) return false;
  if (isMine(reading, clause) || isOurs(reading, clause)) return true;
  const isFriendly =
    before.kind === 'be' && (after.kind === 'article' || after.kind === 'pronoun' || after.kind === 'possessive');
  return isDeed(reading, clause) && !isFriendly;
}

const adverbial = wordSet('pronoun be have do modal coordinator comma adverb who');

/** "Waiting times improved somewhat": behind the verb, and in the Result behind "was" too. */
function isPartial(reading: Reading, index: number, part: NarrativePart): boolean {
  const { words } = reading;
  const before = wordAt(words, index - 1);
  const clause = clauseOf(reading, index);
  if (clause === undefined) return false;
  if (before.kind === 'be') return part === 'result' && !isPerson(reading, clause);
  const isBehind = index === clause.verb.end || wordAt(words, index + 1).kind === 'stop';
  if (!isBehind || before.kind === 'article') return false;
  return isMine(reading, clause) || isOurs(reading, clause) || (part === 'result' && !isPerson(reading, clause));
}

/** "Hopefully this helped": about what the writer did, in the past. */
function isHope(reading: Reading, index: number): boolean {
  const { words } = reading;
  if (!opensClause(words, index) && wordAt(words, index - 1).kind !== 'who') return false;
  const clause = clauseOf(reading, index);
  if (clause === undefined || clause.verb.modal !== undefined || isPresent(words, clause)) return false;
  return isMine(reading, clause) || isOurs(reading, clause) || isDeed(reading, clause);
}

/** The clause whose verb the adverb stands beside. */
function clauseOf(reading: Reading, index: number): Clause | undefined {
  return (
    reading.clauses.find(({ verb }) => verb.start <= index && index < verb.end) ??
    reading.clauses.find(({ start }) => start > index && start <= index + 2) ??
    clauseAt(reading, index)
  );
}

function isDeed({ words, clauses }: Reading, clause: Clause): boolean {
  if (clause.role === 'relative' && clause.connector === 'which') return true;
  const { subject } = clauses.includes(clause) ? clause : { subject: undefined };
  return subject !== undefined && deeds.has(wordAt(words, subject.head).normal);
}

function isPerson({ words }: Reading, { subject }: Clause): boolean {
  return subject !== undefined && persons.has(wordAt(words, subject.head).normal);
}

function opensClause(words: readonly Word[], index: number): boolean {
  const { kind } = wordAt(words, index - 1);
  return index === 0 || kind === 'comma' || kind === 'coordinator' || kind === 'stop' || kind === 'who';
}

function attemptOf(reading: Reading, clause: Clause, next: Reading | undefined): Hedge | undefined {
  const { words } = reading;
  const start = clause.verb.links[0].at;
  const to = attemptTo(words, start);
  if (to === undefined || tellsOutcome(words, words.length) || (next !== undefined && tellsOutcome(next.words, 8)))
    return undefined;
  const end = ownEnd(words, to + 1);
  return end === undefined ? undefined : { start, end, kind: 'attempt' };
}

/** The "to" of "tried to", "attempted to" and "did my best to". */
function attemptTo(words: readonly Word[], at: number): number | undefined {
  const { normal } = wordAt(words, at);
  let index = at + 1;
  if (normal === 'did' && wordAt(words, index).normal === 'my' && wordAt(words, index + 1).normal === 'best')
    index += 2;
  else if (normal !== 'tried' && normal !== 'attempted') return undefined;
  return wordAt(words, index).kind === 'to' ? index : undefined;
}

/** Where the act that was tried ends, if it is one that is done by doing it. */
function ownEnd(words: readonly Word[], at: number): number | undefined {
  const { normal, verb, kind } = wordAt(words, at);
  const next = wordAt(words, at + 1).normal;
  if (normal === 'make') return next === 'sure' ? at + 2 : undefined;
  if (kind === 'be' || normal === 'stay' || normal === 'remain') {
    for (let index = at + 1; index < at + 4; index += 1) if (demeanours.has(wordAt(words, index).normal)) return at + 1;
    return undefined;
  }
  return verb !== undefined && inOnesHand.has(verb.lemma) ? at + 1 : undefined;
}

function tellsOutcome(words: readonly Word[], limit: number): boolean {
  for (let index = 0; index < words.length && index < limit; index += 1) {
    const { normal, negative, verb } = wordAt(words, index);
    if (negative || outcomes.has(normal) || (verb !== undefined && outcomes.has(verb.lemma))) return true;
  }
  return false;
}

function shareOf(reading: Reading, clause: Clause): Hedge | undefined {
  const { words } = reading;
  const { at, lemma } = clause.verb.links[0];
  const end = shareEnd(words, at, lemma, clause.verb.passive);
  if (end === undefined) return undefined;
  return { start: clause.verb.passive ? clause.verb.start : at, end, kind: 'share' };
}

function shareEnd(words: readonly Word[], at: number, lemma: string, passive: boolean): number | undefined {
  const next = wordAt(words, at + 1).normal;
  switch (lemma) {
    case 'help':
      return passive ? undefined : helpEnd(words, at);
    case 'involve':
      return passive && next === 'in' && !mentions(words, at + 2, mishaps) ? at + 2 : undefined;
    case 'be':
      return next === 'part' && wordAt(words, at + 2).normal === 'of' ? at + 3 : undefined;
    case 'contribute':
      return next === 'to' && !mentions(words, at + 2, funds) ? at + 2 : undefined;
    case 'assist':
      return next === 'with' || next === 'in' || next === 'on' ? at + 2 : undefined;
    default:
      return undefined;
  }
}

/** "Helped with", "helped out with", "helped to set up", "helped organise"; whom one helps is no hedge. */
function helpEnd(words: readonly Word[], at: number): number | undefined {
  const out = wordAt(words, at + 1).normal === 'out' ? at + 2 : at + 1;
  const next = wordAt(words, out);
  if (next.normal === 'with' || (out > at + 1 && (next.normal === 'in' || next.normal === 'on'))) return out + 1;
  const act = next.kind === 'to' ? out + 1 : out;
  const { verb, normal } = wordAt(words, act);
  if (verb === undefined || (verb.forms & Form.base) === 0) return undefined;
  const after = wordAt(words, act + 1);
  const isAct = next.kind === 'to' || !isNounLike(normal) || after.kind === 'article' || after.kind === 'possessive';
  if (!isAct) return undefined;
  return after.normal === 'up' || after.normal === 'out' ? act + 2 : act + 1;
}

function mentions(words: readonly Word[], from: number, set: ReadonlySet<string>): boolean {
  for (let index = from; index < from + 5; index += 1) if (set.has(wordAt(words, index).normal)) return true;
  return false;
}
