import { lastLink } from '../english/verb-groups.ts';
import type { Passage } from '../../answer/model.ts';
import { innermost, type Clause } from '../english/clauses.ts';
import { readNounPhrase } from '../english/phrases.ts';
import { hasNoun, groupNouns, personRoles } from '../english/roles.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt, type Word } from '../english/words.ts';
import { causesOf, tellsBadEvent } from './causes.ts';
import { coercionsOf } from './coercion.ts';
import { disclaimersOf } from './disclaimers.ts';
import { evasionsOf } from './evasion.ts';
import type { Gravity } from './gravity.ts';
import { isUnreal } from './hypothesis.ts';
import { graveTraits } from './lexicon/traits.ts';
import { duties, graveActs } from './lexicon/verbs.ts';
import type { BlameKind } from './model.ts';
import { partyOf, type Party } from './parties.ts';
import { agentPhrase, nobodysReproach, passiveReproach, reproachOf, type Reproach } from './predicates.ts';
import { edgeAfter, passageOfWords } from './reading.ts';
import type { Scene } from './scene.ts';
import { isContempt, isWarned } from './tone.ts';

/** A place that may be blame; what stands around it decides. */
export interface Candidate {
  readonly kind: BlameKind;
  readonly gravity: Gravity;
  readonly agent: Passage | undefined;
  readonly party: Party | undefined;
  /** The clause that tells it, if one does. */
  readonly clause: Clause | undefined;
  /** The words that show it (end exclusive). */
  readonly start: number;
  readonly end: number;
  readonly event: { readonly start: number; readonly end: number };
}

/** Causal conjunctions: the clause after them is the stated reason of the one before. */
export const causal = wordSet('because since as');

/** All places of a sentence that may be blame, the surest kinds first. */
export function candidatesOf(scene: Scene, previous: Scene | undefined): Candidate[] {
  return [
    ...disclaimersOf(scene.reading).map((place) => placed('disclaimer', place, 'grave')),
    ...coercionsOf(scene).map((place) => ({
      ...placed('coercion', place, 'plain'),
      clause: clauseAt(scene, place.start),
      agent:
        place.agent === undefined ? undefined : passageOfWords(scene.reading, place.agent.start, place.agent.end - 1),
    })),
    ...causes(scene),
    ...scene.reading.clauses.flatMap((clause) => fromClause(scene, clause, previous)),
    ...epithets(scene),
    ...blamedByWriter(scene),
    ...evasionsOf(scene).map((place) => placed('evasion', place, 'plain')),
  ];
}

function placed(kind: BlameKind, place: { start: number; end: number }, gravity: Gravity): Candidate {
  return {
    kind,
    gravity,
    agent: undefined,
    party: undefined,
    clause: undefined,
    ...place,
    event: { start: place.start, end: place.end },
  };
}

function clauseAt(scene: Scene, start: number): Clause | undefined {
  return scene.reading.clauses.find((clause) => clause.start === start);
}

function causes(scene: Scene): Candidate[] {
  return causesOf(scene.reading, scene.cast).map((cause) => ({
    kind: 'cause',
    gravity: 'grave',
    agent: passageOfWords(scene.reading, cause.agent.start, cause.agent.end - 1),
    party: cause.party,
    clause: undefined,
    start: cause.start,
    end: cause.end,
    event: { start: cause.start, end: cause.end },
  }));
}

function fromClause(scene: Scene, clause: Clause, previous: Scene | undefined): Candidate[] {
  if (isCounterfactualDuty(scene, clause)) return [];
  const party = scene.subjects.get(clause);
  if (party === undefined) return [];
  if (clause.verb.passive) return fromPassive(scene, clause, party);
  const found = party.kind === 'nobody' ? nobodysReproach(clause) : reproachOf(scene.reading, clause);
  const reproach = found ?? unmet(scene, clause, party);
  if (reproach === undefined || !fits(scene, clause, party, reproach)) return [];
  return [told(scene, clause, party, reproach, previous)];
}

/** "If they had listened to me, …": a duty that the condition says was not done. */
function isCounterfactualDuty(scene: Scene, clause: Clause): boolean {
  return isUnreal(scene, clause) && unmet(scene, clause, scene.subjects.get(clause)) === undefined;
}

function unmet(scene: Scene, clause: Clause, party: Party | undefined): Reproach | undefined {
  if (clause.connector !== 'if' || party?.kind !== 'party' || clause.verb.passive) return undefined;
  const last = lastLink(clause.verb);
  const perfect = scene.reading.words
    .slice(clause.verb.start, clause.verb.links[0].at)
    .some((word) => word.normal === 'had');
  if (!perfect || last.negated || !duties.has(last.lemma)) return undefined;
  return { gravity: 'grave', kind: 'person', personal: true, withheld: true, end: last.at + 1 };
}

/** Whether the subject is one that can be blamed with such a predicate. */
function fits(scene: Scene, clause: Clause, party: Party, reproach: Reproach): boolean {
  switch (party.kind) {
    case 'party':
    case 'nobody':
      return true;
    case 'maybe':
      return reproach.personal || (reproach.withheld && isPronoun(scene, clause));
    case 'group':
      return reproach.gravity === 'grave' && !isPlainWe(scene, clause)
        ? true
        : causal.has(clause.connector) && !isPlainWe(scene, clause) && reproach.gravity === 'plain';
    case 'writer':
    case 'thing':
      return false;
  }
}

function isPronoun(scene: Scene, clause: Clause): boolean {
  return scene.reading.words[clause.subject?.head ?? -1]?.kind === 'pronoun';
}

function isPlainWe(scene: Scene, clause: Clause): boolean {
  return clause.joint.length > 1 || isPronoun(scene, clause);
}

function told(scene: Scene, clause: Clause, party: Party, reproach: Reproach, previous: Scene | undefined): Candidate {
  const contempt = isContempt(scene, clause);
  const warned = isWarned(scene, clause, previous);
  const tuned =
    contempt || warned || isStatedReason(scene, clause)
      ? raised(reproach.gravity, contempt || warned)
      : reproach.gravity;
  const gravity = tuned === 'plain' && isAside(scene.reading.words, clause) ? 'slight' : tuned;
  const end = Math.max(reproach.end, edgeAfter(scene.reading.words, reproach.end - 1) + 1);
  const { subject } = clause;
  return {
    kind: warned ? 'accusation' : contempt ? 'contempt' : reproach.kind,
    gravity,
    agent: party.passage,
    party,
    clause,
    start:
      subject !== undefined && subject.start >= clause.start - 1 && subject.start < clause.verb.start
        ? subject.start
        : clause.verb.start,
    end: Math.min(end, scene.reading.words.length),
    event: { start: clause.verb.start, end: Math.min(end, scene.reading.words.length) },
  };
}

/** A relative clause about something else than its subject ("a browser that the hospitals wouldn't update"), or an afterthought in -ing. */
function isAside(words: readonly Word[], clause: Clause): boolean {
  if (clause.role === 'participle' && clause.connector === '') return innermost(clause) === 'make';
  if (clause.role !== 'relative' || clause.subject === undefined || clause.connector === 'what') return false;
  return words[clause.subject.end]?.kind !== 'who' && words[clause.subject.end + 1]?.kind !== 'who';
}

function raised(gravity: Gravity, tone: boolean): Gravity {
  if (tone) return 'grave';
  return gravity === 'slight' ? 'plain' : gravity;
}

/** Whether the clause is the stated reason of something bad in the sentence. */
export function isStatedReason(scene: Scene, clause: Clause): boolean {
  if (clause.role !== 'subordinate' || !causal.has(clause.connector)) return false;
  return tellsBadEvent(scene.reading, clause.start, clause.end);
}

const ill = wordSet('ignore overrule dismiss exclude blame sideline mislead accuse undermine scapegoat betray shout');
const owed = wordSet(
  'give tell inform train show consult warn notify allow support involve include invite pay credit appreciate brief listen ask',
);

function fromPassive(scene: Scene, clause: Clause, party: Party): Candidate[] {
  const { reading } = scene;
  const phrase = agentPhrase(reading, clause);
  const last = lastLink(clause.verb);
  if (phrase !== undefined) {
    const agent = partyOf(reading, phrase, scene.cast);
    const reproach = agent.kind === 'party' ? passiveReproach(reading, clause) : undefined;
    if (reproach === undefined || reproach.gravity === 'slight') return [];
    return [
      {
        kind: 'person',
        gravity: reproach.gravity,
        agent: agent.passage,
        party: agent,
        clause,
        start: clause.start,
        end: phrase.end,
        event: { start: clause.start, end: clause.verb.end },
      },
    ];
  }
  if (party.kind !== 'writer' && party.kind !== 'group') {
    const [outer] = clause.verb.links;
    if (
      outer.lemma === 'bother' &&
      clause.verb.modal === 'could' &&
      (party.kind === 'nobody' ? !outer.negated : outer.negated)
    ) {
      return [
        told(
          scene,
          clause,
          party,
          { gravity: 'grave', kind: 'person', personal: true, withheld: true, end: clause.verb.end },
          undefined,
        ),
      ];
    }
    const reproach = last.lemma === 'bother' && last.negated ? reproachOf(reading, clause) : undefined;
    return reproach === undefined || !fits(scene, clause, party, reproach)
      ? []
      : [told(scene, clause, party, reproach, undefined)];
  }
  if (clause.verb.modal !== undefined) return [];
  const wronged = !last.negated && (graveActs.has(last.lemma) || ill.has(last.lemma));
  const withheld = last.negated && owed.has(last.lemma) && party.kind === 'writer';
  if (!wronged && !withheld) return [];
  const end = edgeAfter(reading.words, clause.verb.end - 1) + 1;
  return [
    {
      kind: 'person',
      gravity: 'plain',
      agent: undefined,
      party: undefined,
      clause,
      start: clause.start,
      end,
      event: { start: clause.start, end },
    },
  ];
}

/** "My lazy colleague", "the incompetent contractor": the judgement stands before the noun. */
function epithets(scene: Scene): Candidate[] {
  const { reading } = scene;
  const found: Candidate[] = [];
  for (let index = 0; index < reading.words.length; index += 1) {
    if (!graveTraits.has(wordAt(reading.words, index).normal)) continue;
    let start = index;
    while (
      start > 0 &&
      index - start < 3 &&
      ['open', 'adverb'].includes(reading.words[start - 1]?.kind ?? '') &&
      reading.words[start - 1]?.verb === undefined
    )
      start -= 1;
    if (['article', 'possessive', 'determiner'].includes(reading.words[start - 1]?.kind ?? '')) start -= 1;
    const phrase = readNounPhrase(reading.words, start, true);
    if (phrase === undefined || phrase.head <= index) continue;
    const head = wordAt(reading.words, phrase.head);
    if (!hasNoun(personRoles, head.normal) && !hasNoun(groupNouns, head.normal)) continue;
    if (/^(?:customer|guest|patient|pupil|student|parent|client|tenant|neighbour|caller)s?$/.test(head.normal))
      continue;
    if (quotedThought(scene, index)) continue;
    const agent = passageOfWords(reading, phrase.start, phrase.end - 1);
    found.push({
      kind: 'judgement',
      gravity: 'grave',
      agent,
      party: partyOf(reading, phrase, scene.cast),
      clause: undefined,
      start: phrase.start,
      end: phrase.end,
      event: { start: index, end: phrase.end },
    });
  }
  return found;
}

function quotedThought(scene: Scene, index: number): boolean {
  const clause = [...scene.reading.clauses].reverse().find((candidate) => candidate.start <= index);
  return clause !== undefined && isUnreal(scene, clause);
}

/** "I blame the project manager." */
function blamedByWriter(scene: Scene): Candidate[] {
  const { reading } = scene;
  const found: Candidate[] = [];
  for (const clause of reading.clauses) {
    const kind = scene.subjects.get(clause)?.kind;
    const [link] = clause.verb.links;
    if (
      kind !== 'writer' ||
      innermost(clause) !== 'blame' ||
      link.negated ||
      clause.verb.modal !== undefined ||
      clause.verb.passive
    )
      continue;
    if (reading.words[link.at]?.normal !== 'blame') continue;
    const phrase = readNounPhrase(reading.words, clause.verb.end);
    const party = phrase === undefined ? undefined : partyOf(reading, phrase, scene.cast);
    if (phrase === undefined || party?.kind !== 'party') continue;
    found.push({
      kind: 'person',
      gravity: 'grave',
      agent: party.passage,
      party,
      clause,
      start: clause.start,
      end: phrase.end,
      event: { start: clause.start, end: phrase.end },
    });
  }
  return found;
}
