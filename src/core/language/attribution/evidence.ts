import { isPastPerfect, isPresent } from '../english/tense.ts';
import { lastLink } from '../english/verb-groups.ts';
import type { Clause } from '../english/clauses.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { tellsBadEvent } from './bad-events.ts';
import { consequence, givenReason, hurts } from './harm.ts';
import { isSupposed, isUnreal } from './hypothesis.ts';
import { ownedPlaces } from './judging.ts';
import { graveTraits, plainTraits } from './lexicon/traits.ts';
import { harmless, helping, neutral, plainActs, telling } from './lexicon/verbs.ts';
import { doesSomething, isFair, isKind, isTask, refusesBlame } from './mitigation.ts';
import { PatternTable } from './patterns.ts';
import { isDecider, isPublic, type Party, passageOf } from './parties.ts';
import type { Scene } from './scene.ts';

/** What in a sentence speaks for or against its being blame; each is counted, and weighed by `lexicon/weights.ts`. */
export const signs = [
  // What another party does
  'partyActs',
  'partyOmits',
  'partyIs',
  'partyWouldNot',
  'partyHelps',
  'partyTells',
  'partySuffers',
  'partyHad',
  'partyIsReason',
  'partyIsGivenReason',
  'partyHasConsequence',
  'partyThwarts',
  'nobodyDid',
  'partyNeutral',
  'partyExplained',
  'partyUnsure',
  'whoNot',
  'explains',
  'goodTold',
  'partyIndefinite',
  'partyPublic',
  'partyDecides',
  'byAgent',
  // What went wrong
  'badTold',
  'thingHurt',
  'thingHurtAfter',
  'groupHurt',
  'groupHurtAfter',
  'consequent',
  'thanksTo',
  // How it is told
  'stress',
  'trait',
  'objectUs',
  'sentences',
  'length',
  // What the writer does and grants
  'writerActs',
  'writerOther',
  'writerSuffers',
  'groupActs',
  'groupOther',
  'writerWord',
  'groupWord',
  'self',
  'owned',
  'ownedSoftly',
  'fair',
  'kind',
  'task',
  'forbearance',
  'supposed',
  'unreal',
  'until',
] as const;
export type Sign = (typeof signs)[number];

/** How often each sign was met. */
export type Evidence = Partial<Record<Sign, number>>;

/** Words of stress: a grievance is told with them. */
const stresses = wordSet(
  'just simply even clearly obviously never nobody no-one whole entire ever somehow apparently of-course bother whatever every always nothing all only once actually plainly already still',
);

const traits = wordSet('poor wrong late bad worse worst useless broken incompetent careless');

/** "That's why", "which is how", "and that was the end of …". */
const explanations = new PatternTable<true>([
  ['that|which|this be ~ why|how|what|because', true],
  ['that be ~ end of', true],
  ['there go|goes|went', true],
  ['by which time', true],
  ['as ~ result', true],
  ['as-a-result|as-a-result-of', true],
  ['be the|one reason|cause', true],
]);

/** Words of a good outcome or a good opinion. */
const goods = wordSet(
  'saved won better best accurate thorough patient kind calm polite right honest grateful glad happy proud welcome thanks thank thanked praise praised laughing smile smiled solved fixed improved recovered reopened approved agreed settled shared worked works taught learned adopted safe sound excellent brilliant generous quickly promptly at-once together free ahead faster easier lighter full clean',
);

/** Signs that single words are; some are several. */
const signsOfWord = byWord([
  ['consequent', wordSet('so hence')],
  ['thanksTo', wordSet('thanks-to')],
  ['objectUs', wordSet('us')],
  ['writerWord', wordSet('i')],
  ['groupWord', wordSet('we our')],
  ['self', wordSet('own myself mine')],
  ['until', wordSet('until')],
  ['byAgent', wordSet('by')],
  ['goodTold', goods],
  ['stress', stresses],
  ['trait', new Set([...traits, ...graveTraits, ...plainTraits])],
]);

function byWord(sets: readonly (readonly [Sign, ReadonlySet<string>])[]): ReadonlyMap<string, readonly Sign[]> {
  const signs = new Map<string, readonly Sign[]>();
  for (const [sign, words] of sets) for (const word of words) signs.set(word, [...(signs.get(word) ?? []), sign]);
  return signs;
}

/**
 * Gathers what in a sentence speaks for and against blame.
 *
 * @param scene - The sentence.
 * @returns The signs met, with how often.
 */
export function evidenceOf(scene: Scene): Evidence {
  const evidence: Evidence = {};
  const add = (sign: Sign): void => {
    evidence[sign] = (evidence[sign] ?? 0) + 1;
  };
  addWhole(scene, add);
  for (const { normal } of scene.reading.words) signsOfWord.get(normal)?.forEach(add);
  let partySeen = false;
  for (const clause of scene.reading.clauses) {
    if (isUnreal(scene, clause)) {
      add('unreal');
      continue;
    }
    if (isAskedWithin(scene, clause)) continue;
    const party = scene.subjects.get(clause);
    if ((party?.kind === 'party' || party?.kind === 'nobody') && thwarts(scene, clause)) {
      // What the writer had done before came to nothing: it is no remedy.
      add('partyThwarts');
      delete evidence.writerActs;
    }
    if (party?.kind === 'nobody' && isLeftUndone(clause)) add('nobodyDid');
    if (party?.kind === 'party' || (party?.kind === 'maybe' && isNamed(scene, clause))) {
      addParty(scene, clause, party, add);
      partySeen = true;
    } else if (party?.kind === 'writer') addWriter(scene, clause, add);
    else if (party?.kind === 'group') addGroup(scene, clause, partySeen, add);
    else if (party?.kind !== 'nobody' && hurts(scene, clause)) add(partySeen ? 'thingHurtAfter' : 'thingHurt');
  }
  return evidence;
}

function addWhole(scene: Scene, add: (sign: Sign) => void): void {
  if (isFair(scene)) add('fair');
  if (isKind(scene)) add('kind');
  if (isTask(scene)) add('task');
  if (refusesBlame(scene.reading.words)) add('forbearance');
  if (isSupposed(scene)) add('supposed');
  if (explanations.find(scene.reading.words).length > 0) add('explains');
  if (tellsBadEvent(scene.reading, -1, -1)) add('badTold');
  for (const { stated } of ownedPlaces(scene)) add(stated ? 'owned' : 'ownedSoftly');
}

function addParty(scene: Scene, clause: Clause, party: Party, add: (sign: Sign) => void): void {
  const { words } = scene.reading;
  add(deedOf(clause, words));
  if (party.kind === 'maybe') add('partyUnsure');
  if (isExplained(scene, clause)) add('partyExplained');
  if (clause.role === 'relative' && clause.verb.links.some((link) => link.negated)) add('whoNot');
  if (party.indefinite) add('partyIndefinite');
  if (clause.subject !== undefined && isPublic(words, clause.subject)) add('partyPublic');
  if (clause.subject !== undefined && isDecider(words, clause.subject)) add('partyDecides');
  if (isPastPerfect(words, clause)) add('partyHad');
  if (clause.connector === 'because') add('partyIsReason');
  if (givenReason(scene, clause, party) !== undefined) add('partyIsGivenReason');
  if (consequence(scene, clause, party) !== undefined) add('partyHasConsequence');
}

/** "Nobody checked": by nobody done what somebody owed; "nobody complained" is good news. */
function isLeftUndone({ verb }: Clause): boolean {
  const last = lastLink(verb);
  return !last.negated && verb.modal === undefined && !harmless.has(last.lemma) && !plainActs.has(last.lemma);
}

/** "We had to know who must not eat": a question within the sentence, which tells of nobody's act. */
function isAskedWithin({ reading: { words } }: Scene, clause: Clause): boolean {
  const asked = words.slice(clause.start, clause.verb.start).findIndex(({ kind }) => kind === 'who');
  if (asked === -1) return false;
  const before = wordAt(words, clause.start + asked - 1);
  return asking.has(before.verb?.lemma ?? before.normal);
}

const asking = wordSet('know ask see decide wonder find learn check remember understand agree clarify define');

/** "I escalated, but procurement sat on it." */
function thwarts({ reading }: Scene, clause: Clause): boolean {
  const turn = clause.connector === '' ? wordAt(reading.words, clause.start - 1).normal : clause.connector;
  return turn === 'but' || turn === 'yet';
}

/** An unknown noun that may be a person; not a pronoun. */
function isNamed({ reading }: Scene, { subject }: Clause): boolean {
  return subject !== undefined && wordAt(reading.words, subject.head).kind === 'open';
}

/** "They were late because the map had the wrong gate": the reason follows, and another is the cause. */
export function isExplained({ reading, subjects }: Scene, clause: Clause): boolean {
  if (clause.role === 'subordinate' || clause.role === 'complement') return false;
  const next = reading.clauses[reading.clauses.indexOf(clause) + 1];
  if (next?.role !== 'subordinate' || !reasons.has(next.connector) || next.preposed) return false;
  const kind = subjects.get(next)?.kind;
  // "Because it did not suit them" is a motive.
  if (next.subject !== undefined && wordAt(reading.words, next.subject.head).normal === 'it') return false;
  if (next.connector === 'while' || next.connector === 'when') return kind === 'thing';
  return kind !== 'party' || passageOf(subjects.get(next))?.text === passageOf(subjects.get(clause))?.text;
}

const reasons = wordSet('because since as while when');

/** "Stopped me from signing it" may be harm or help. */
const averting = wordSet('stop prevent keep save discourage');

/** "Left the pump off", "left the gate open": not a going away. */
function leavesSo(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1, at + 6).some(({ normal }) => states.has(normal));
}

const states = wordSet('off open on running unlocked unattended out behind us me');

/** "I passed, but my partner did not": set beside the writer's own luck, not held against the other. */
export function isCompared({ reading, subjects }: Scene, clause: Clause): boolean {
  const { lemma, negated, at } = lastLink(clause.verb);
  if (lemma !== 'do' || !negated || wordAt(reading.words, at + 1).kind === 'open') return false;
  const before = reading.clauses[reading.clauses.indexOf(clause) - 1];
  return before !== undefined && subjects.get(before)?.kind === 'writer' && !lastLink(before.verb).negated;
}

/** What kind of thing the party's clause tells of it. */
function deedOf({ verb }: Clause, words: readonly Word[]): Sign {
  const last = lastLink(verb);
  if (verb.passive) return 'partySuffers';
  if (verb.modal !== undefined) return last.negated || verb.links[0].negated ? 'partyWouldNot' : 'partyTells';
  if (last.lemma === 'be') return 'partyIs';
  if (last.negated) return harmless.has(last.lemma) || plainActs.has(last.lemma) ? 'partyTells' : 'partyOmits';
  if (helping.has(last.lemma)) return 'partyHelps';
  if (averting.has(last.lemma) && words.slice(last.at + 1, last.at + 5).some(({ normal }) => normal === 'from'))
    return 'partyTells';
  if (neutral.has(last.lemma)) return last.lemma === 'leave' && leavesSo(words, last.at) ? 'partyActs' : 'partyNeutral';
  return telling.has(last.lemma) ? 'partyTells' : 'partyActs';
}

function addWriter(scene: Scene, clause: Clause, add: (sign: Sign) => void): void {
  if (doesSomething(scene, clause)) add('writerActs');
  else add(clause.verb.passive ? 'writerSuffers' : 'writerOther');
}

function addGroup(scene: Scene, clause: Clause, partySeen: boolean, add: (sign: Sign) => void): void {
  add(doesSomething(scene, clause) ? 'groupActs' : 'groupOther');
  if (hurts(scene, clause)) add(partySeen ? 'groupHurtAfter' : 'groupHurt');
}

/** Whether a clause is told of a party in a way that can make it the culprit, and how much. */
export function culpability(scene: Scene, clause: Clause): number {
  const party = scene.subjects.get(clause);
  if (
    (party?.kind !== 'party' && party?.kind !== 'maybe') ||
    clause.subject === undefined ||
    isUnreal(scene, clause) ||
    isAskedWithin(scene, clause) ||
    isCompared(scene, clause) ||
    !clause.verb.finite
  )
    return 0;
  if (party.subordinate || isPublic(scene.reading.words, clause.subject)) return 0;
  const deed = deedOf(clause, scene.reading.words);
  if (party.kind === 'maybe' && !isNamed(scene, clause)) return 0;
  if (deed === 'partyHelps' || deed === 'partyTells' || deed === 'partySuffers' || deed === 'partyNeutral') return 0;
  const linked = givenReason(scene, clause, party) ?? consequence(scene, clause, party);
  if (linked !== undefined) return 3;
  if (isPresent(scene.reading.words, clause)) return 1;
  return deed === 'partyIs' ? 1 : 2;
}
