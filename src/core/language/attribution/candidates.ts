import type { Passage } from '../../answer/model.ts';
import type { Clause } from '../english/clauses.ts';
import { causesOf } from './causes.ts';
import { fromClause } from './clause-candidates.ts';
import { coercionsOf } from './coercion.ts';
import { disclaimersOf } from './disclaimers.ts';
import { evasionsOf } from './evasion.ts';
import type { Gravity } from './gravity.ts';
import type { BlameKind } from './model.ts';
import { blamedByWriter, dislikes, epithets, loneEfforts } from './opinions.ts';
import type { Party } from './parties.ts';
import { passageOfWords } from './reading.ts';
import type { Scene } from './scene.ts';
import { scornOf } from './tone.ts';

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
    ...scornOf(scene).map((place) => placed('contempt', place, 'grave')),
    ...scene.reading.clauses.flatMap((clause) => fromClause(scene, clause, previous)),
    ...epithets(scene),
    ...blamedByWriter(scene),
    ...dislikes(scene),
    ...loneEfforts(scene),
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
    gravity: cause.weight,
    agent: passageOfWords(scene.reading, cause.agent.start, cause.agent.end - 1),
    party: cause.party,
    clause: undefined,
    start: cause.start,
    end: cause.end,
    event: { start: cause.start, end: cause.end },
  }));
}
