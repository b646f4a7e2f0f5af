import { passageOf } from './parties.ts';
import type { Candidate } from './candidates.ts';
import { culpability, evidenceOf, type Evidence, type Sign } from './evidence.ts';
import { bias, weights } from './lexicon/weights.ts';
import { edgeAfter } from './reading.ts';
import type { Scene } from './scene.ts';

/** A sign that comes more often weighs no more than twice. */
const most = 2;

const harms: readonly Sign[] = [
  'badTold',
  'thingHurt',
  'thingHurtAfter',
  'groupHurt',
  'groupHurtAfter',
  'partyHasConsequence',
];

/** The sentences whose evidence counts for one: the one before it, and the two that follow. */
const before = 1;
const after = 2;

/**
 * Weighs what speaks for and against blame around each sentence of a paragraph. Evidence is gathered once a sentence,
 * and only where it is asked for.
 */
export class Scales {
  private readonly scenes: readonly Scene[];
  private readonly known: (Evidence | undefined)[];

  constructor(scenes: readonly Scene[]) {
    this.scenes = scenes;
    this.known = new Array<Evidence | undefined>(scenes.length).fill(undefined);
  }

  /**
   * How much speaks for blame at a sentence, and how much against it.
   *
   * @param index - Its place in the paragraph.
   */
  at(index: number): Balance {
    return weigh(this.around(index));
  }

  /**
   * How much speaks for blame in a sentence by itself. In a story the writer acts in nearly every sentence, so that what
   * stands around one clears it only where it is a remedy, which is judged apart.
   *
   * @param index - Its place in the paragraph.
   */
  alone(index: number): Balance {
    return weigh({ ...this.gathered(index), sentences: 1 });
  }

  /** Whether harm is told around a sentence: without it nobody needs a culprit. */
  tellsHarm(index: number): boolean {
    const evidence = this.around(index);
    return harms.some((sign) => evidence[sign] !== undefined);
  }

  /** The signs around a sentence, summed up. */
  around(index: number): Evidence {
    const sum: Evidence = {};
    const from = Math.max(0, index - before);
    const to = Math.min(this.scenes.length - 1, index + after);
    for (let at = from; at <= to; at += 1)
      for (const [sign, count] of Object.entries(this.gathered(at)) as [Sign, number][])
        sum[sign] = (sum[sign] ?? 0) + count;
    sum.sentences = to - from;
    return sum;
  }

  private gathered(index: number): Evidence {
    const scene = this.scenes[index];
    if (scene === undefined) return {};
    return (this.known[index] ??= evidenceOf(scene));
  }
}

/** Words of the writer's side: they tell something together with others, and nothing alone. */
const faint: ReadonlySet<Sign> = new Set<Sign>(['writerWord', 'groupWord', 'unreal', 'until']);

/** Logits. */
export interface Balance {
  /** Above zero more speaks for blame than against it. */
  readonly sum: number;
  /** What speaks against it alone: zero or less. */
  readonly against: number;
}

/** Weighs signs by the weights fitted to them. */
export function weigh(evidence: Evidence): Balance {
  let sum = bias;
  let against = 0;
  for (const [sign, count] of Object.entries(evidence) as [Sign, number][]) {
    const weight = weights[sign] * Math.min(count, most);
    sum += weight;
    if (weight < 0 && !faint.has(sign)) against += weight;
  }
  return { sum, against };
}

/**
 * The clause of a sentence that leaves another party as the only culprit, though no word for a failing is in it: "the
 * bank pulled the overdraft, and we folded in May".
 */
export function culpritOf(scene: Scene): Candidate | undefined {
  let found: { clause: Scene['reading']['clauses'][number]; degree: number } | undefined;
  for (const clause of scene.reading.clauses) {
    const degree = culpability(scene, clause);
    if (degree > (found?.degree ?? 0)) found = { clause, degree };
  }
  if (found === undefined) return undefined;
  const { clause } = found;
  const { words } = scene.reading;
  const party = scene.subjects.get(clause);
  const { subject, verb } = clause;
  const end = Math.min(words.length, edgeAfter(words, verb.end - 1) + 1);
  const start = subject !== undefined && subject.start < verb.start ? subject.start : verb.start;
  return {
    kind: 'person',
    gravity: 'plain',
    agent: passageOf(party),
    party,
    clause,
    start,
    end,
    event: { start: verb.start, end },
  };
}
