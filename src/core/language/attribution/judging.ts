import type { NarrativePart } from '../../answer/model.ts';
import { innermost } from '../english/clauses.ts';
import { wordSet } from '../english/word-set.ts';
import { wordAt } from '../english/words.ts';
import type { Candidate } from './candidates.ts';
import { graveTraits, plainTraits } from './lexicon/traits.ts';
import { isCompared, isExplained } from './evidence.ts';
import { isSupposed } from './hypothesis.ts';
import { isFair, isMetAfterwards, isMetInSentence, isTask, refusesBlame } from './mitigation.ts';
import { ownershipOf, type Ownership } from './ownership.ts';
import { causal, isStatedReason } from './reasons.ts';
import type { Scene } from './scene.ts';

/** What stands around a sentence. */
export interface Neighbours {
  readonly previous: Scene | undefined;
  readonly next: Scene | undefined;
  /** The next sentences, the nearest first. */
  readonly following: readonly Scene[];
  readonly part: NarrativePart | undefined;
}

/** A sentence is asked for what it owns by its neighbours too. */
const known = new WeakMap<Scene, readonly Ownership[]>();

/** The places of a sentence where the writer owns a failing. */
export function ownedPlaces(scene: Scene): readonly Ownership[] {
  const before = known.get(scene);
  if (before !== undefined) return before;
  const places = findOwned(scene);
  known.set(scene, places);
  return places;
}

function findOwned(scene: Scene): Ownership[] {
  const found = ownershipOf(scene.reading, (clause) => scene.subjects.get(clause)?.kind === 'writer');
  // "They were late because I gave them no date": whatever the reason is, the writer gives it as their own.
  for (const clause of scene.reading.clauses) {
    if (
      clause.role !== 'subordinate' ||
      !causal.has(clause.connector) ||
      clause.preposed ||
      scene.subjects.get(clause)?.kind !== 'writer'
    )
      continue;
    if (found.some((place) => place.clause === clause) || clause.verb.passive || clause.connector === 'as') continue;
    found.push({ start: clause.start, end: clause.verb.end, clause, stated: false });
  }
  return found;
}

/** Whether what stands around a candidate shows that it is no blame. */
export function isWrittenOff(
  candidate: Candidate,
  scene: Scene,
  owned: readonly Ownership[],
  neighbours: Neighbours,
): boolean {
  if (candidate.kind === 'disclaimer')
    return isMetInSentence(scene, undefined, candidate.start) && overcame(scene, candidate);
  if (refusesBlame(scene.reading.words) || isAsked(scene)) return true;
  if (isOwned(candidate, scene, owned)) return true;
  if (candidate.kind === 'evasion') return neighboursOwn(neighbours, scene);
  if (candidate.gravity !== 'grave' && isSupposed(scene)) return true;
  if (candidate.gravity === 'slight') return true;
  if (isFair(scene) || isBalanced(candidate, scene)) return true;
  if (candidate.kind === 'judgement' && isMetAfterwards(neighbours.following, true)) return true;
  if (candidate.gravity === 'grave')
    return (
      candidate.kind === 'judgement' &&
      candidate.party?.indefinite === true &&
      isMetInSentence(scene, candidate.clause, candidate.start)
    );
  if (candidate.party?.subordinate === true) return true;
  if (candidate.clause !== undefined && isCompared(scene, candidate.clause)) return true;
  if (candidate.clause !== undefined && isExplained(scene, candidate.clause)) return true;
  if (isTask(scene) || (neighbours.next !== undefined && isTask(neighbours.next))) return true;
  if (isMetInSentence(scene, candidate.clause, candidate.start)) return true;
  // Whoever says that they were forced denies a choice; what they did next does not answer that.
  if (candidate.kind === 'coercion') return false;
  if (neighboursOwn(neighbours, scene)) return true;
  if (neighbours.next !== undefined && isFair(neighbours.next)) return true;
  const reason =
    candidate.kind === 'cause' || (candidate.clause !== undefined && isStatedReason(scene, candidate.clause));
  return !reason && isMetAfterwards(neighbours.following, false, neighbours.next);
}

/** "Was it the night shift who were careless?": asked, not said. */
function isAsked({ reading: { words } }: Scene): boolean {
  const first = words[0]?.kind ?? '';
  return words[words.length - 1]?.normal === '?' && ['be', 'do', 'modal', 'have'].includes(first);
}

/** A denial of duty that the writer then did anyway: "It wasn't my job, but I took it on." */
function overcame(scene: Scene, candidate: Candidate): boolean {
  const { words } = scene.reading;
  return words.some(
    (word, index) =>
      (index >= candidate.end && (word.normal === 'but' || word.normal === 'yet' || word.normal === 'so')) ||
      ((word.normal === 'although' ||
        word.normal === 'though' ||
        word.normal === 'even-though' ||
        word.normal === 'while') &&
        index < candidate.start),
  );
}

/** "He was slow but very thorough": a fault set against a merit. */
function isBalanced(candidate: Candidate, scene: Scene): boolean {
  if (candidate.kind !== 'judgement') return false;
  const [but, ...rest] = scene.reading.words.slice(candidate.end, candidate.end + 4);
  if (but?.normal !== 'but' || rest.some((word) => word.negative || word.kind === 'pronoun')) return false;
  const merit = rest.find((word) => word.kind === 'open');
  return merit !== undefined && !graveTraits.has(merit.normal) && !plainTraits.has(merit.normal);
}

/** Ownership in the sentence clears it, unless the sentence turns from it to the others ("I failed, but they …"). */
function isOwned(candidate: Candidate, scene: Scene, owned: readonly Ownership[]): boolean {
  return owned.some((place) => {
    if (place.clause !== undefined && place.clause === candidate.clause) return false;
    // "…, so I missed the interview" is what came of it, not an admission.
    if (place.start > candidate.start && isUpshot(place, scene)) return false;
    if (place.start >= candidate.start) return true;
    const between = scene.reading.words.slice(place.end, candidate.start);
    return !between.some(
      (word) =>
        word.normal === 'but' ||
        word.normal === 'yet' ||
        word.normal === 'however' ||
        word.normal === 'although' ||
        word.normal === 'though' ||
        causal.has(word.normal),
    );
  });
}

/** Failings that come of what went before, when they are told after it. */
const outcomes = wordSet('lose miss fail pay');

function isUpshot({ clause }: Ownership, scene: Scene): boolean {
  if (clause === undefined) return false;
  if (clause.connector === 'so') return true;
  const joined = clause.connector === 'and' || wordAt(scene.reading.words, clause.start - 1).normal === 'and';
  return joined && outcomes.has(innermost(clause));
}

function neighboursOwn({ previous, next }: Neighbours, scene: Scene): boolean {
  if (next !== undefined && ownedPlaces(next).some(({ stated }) => stated)) return true;
  if (previous === undefined) return false;
  const turns = scene.reading.words
    .slice(0, 2)
    .some((word) => word.normal === 'but' || word.normal === 'however' || word.normal === 'still');
  return !turns && ownedPlaces(previous).some(({ stated }) => stated);
}
