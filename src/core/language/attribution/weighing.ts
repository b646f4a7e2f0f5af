import { isPersonNoun } from '../english/roles.ts';
import { wordSet } from '../english/word-set.ts';
import { castOf } from './cast.ts';
import { passageOf } from './parties.ts';
import type { Candidate } from './candidates.ts';
import { culpability, evidenceOf, type Evidence, type Sign } from './evidence.ts';
import { markWeights } from './lexicon/mark-weights.ts';
import { bias, weights } from './lexicon/weights.ts';
import { marksOf } from './marks.ts';
import { edgeAfter } from './reading.ts';
import type { Scene } from './scene.ts';

/** A feature that comes more often weighs no more than twice. */
const most = 2;
/** Words that make one length. */
const aLength = 20;

/** The feature that the lexicons find a word for a failing. */
export const told = '=told';

/** Marks with their weights; `^` stands for the first word of the entry before. */
function readMarks(written: string): [mark: string, weight: number][] {
  let head = '';
  return written
    .trim()
    .split(/[|\n]/)
    .map((entry) => {
      const at = entry.lastIndexOf(' ');
      const name = entry.slice(0, at);
      const mark = name.startsWith('^') ? `${head} ${name.slice(1)}` : name;
      head = mark.split(' ', 1)[0] ?? '';
      return [mark, Number(entry.slice(at + 1)) / 100];
    });
}

/** The weight of each feature: of signs by their name after an equals sign, of marks by the mark. */
export const weightOf: ReadonlyMap<string, number> = new Map([
  ...Object.entries(weights).map(([sign, weight]): [string, number] => [`=${sign}`, weight]),
  ...readMarks(markWeights),
]);

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

  constructor(scenes: readonly Scene[]) {
    this.scenes = scenes;
  }

  /**
   * How much speaks for blame at a sentence, in logits, by itself and by what stands around it: above zero more speaks
   * for than against it.
   *
   * @param index - Its place in the paragraph.
   */
  at(index: number): number {
    return weigh(this.around(index));
  }

  /**
   * How much speaks for blame in a sentence by itself. In a story the writer acts in nearly every sentence, so that what
   * stands around one clears it only where it is a remedy, which is judged apart.
   *
   * @param index - Its place in the paragraph.
   */
  alone(index: number): number {
    return weigh(this.scenes.slice(index, index + 1));
  }

  /** Whether harm is told around a sentence: without it more must speak for blame. */
  tellsHarm(index: number): boolean {
    return this.around(index).some((scene) => {
      const evidence = evidenceAt(scene);
      return harms.some((sign) => evidence[sign] !== undefined);
    });
  }

  private around(index: number): readonly Scene[] {
    return this.scenes.slice(Math.max(0, index - before), index + after + 1);
  }
}

/** A sentence is asked for its signs by its neighbours too. */
const known = new WeakMap<Scene, Evidence>();

function evidenceAt(scene: Scene): Evidence {
  const evidence = known.get(scene) ?? evidenceOf(scene);
  known.set(scene, evidence);
  return evidence;
}

/**
 * All that can be weighed of some sentences together: signs, marks, and how many sentences there are.
 *
 * @param scenes - A sentence, with its neighbours where they count.
 * @returns How often each feature is met, twice at most.
 */
export function featuresOf(scenes: readonly Scene[]): ReadonlyMap<string, number> {
  return gather(scenes, () => true);
}

/** The features of some sentences that are asked for: most have no weight, and need not be counted to be weighed. */
function gather(scenes: readonly Scene[], isAsked: (name: string) => boolean): Map<string, number> {
  const features = new Map<string, number>();
  const add = (name: string, count: number): void => {
    if (isAsked(name)) features.set(name, Math.min(most, (features.get(name) ?? 0) + count));
  };
  for (const scene of scenes) {
    for (const [sign, count] of Object.entries(evidenceAt(scene))) add(`=${sign}`, count);
    for (const mark of marksOf(scene)) add(mark, 1);
  }
  if (scenes.length > 1) add('=sentences', scenes.length - 1);
  // A long text has more of everything: what its length alone says is weighed apart.
  features.set('=length', scenes.reduce((sum, { reading }) => sum + reading.words.length, 0) / aLength);
  return features;
}

/** Weighs the features of some sentences by the weights fitted to them. */
function weigh(scenes: readonly Scene[]): number {
  let sum = bias;
  for (const [name, count] of gather(scenes, (feature) => weightOf.has(feature)))
    sum += count * (weightOf.get(name) ?? 0);
  return sum;
}

/** Whether a sentence has anybody in it but the writer, of whom more is told than what was done to them. */
export function tellsOfOthers(scene: Scene): boolean {
  const told = [...scene.subjects].filter(([, { kind }]) => kind === 'party');
  if (told.length > 0 && told.every(([{ verb }]) => verb.passive)) return false;
  return castOf(scene).some((word) => othersInCast.has(word) || isPersonNoun(word));
}

const othersInCast = wordSet('THEY WHO NOBODY THEM THEIR NAME');

/** A sentence that leaves the cause with others as a whole, in no clause alone. */
export function wholeOf({ reading }: Scene): Candidate {
  const place = { start: 0, end: reading.words.length };
  return {
    kind: 'person',
    gravity: 'plain',
    agent: undefined,
    party: undefined,
    clause: undefined,
    ...place,
    event: place,
  };
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
