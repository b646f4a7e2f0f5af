import type { NarrativePart } from '../../answer/model.ts';
import type { Sentence } from '../sentence.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { isWrittenOff, ownedPlaces } from './judging.ts';
import type { Attribution } from './model.ts';
import { passageOfWords, rangeOfWords } from './reading.ts';
import { stageParagraph, type Scene } from './scene.ts';
import { toldWeight } from './lexicon/weights.ts';
import { culpritOf, Scales, tellsOfOthers, wholeOf } from './weighing.ts';

/** Where the paragraph stands. */
export interface AttributionContext {
  /** The part of the story that it tells. */
  readonly part?: NarrativePart | undefined;
  /** It is one of many: what stands around it tells what the writer did about it. */
  readonly inStory?: boolean | undefined;
}

/**
 * Says whom a paragraph makes the agent of what went wrong: the writer (`ownership`), others, or nobody.
 *
 * @param paragraph - The sentences of one paragraph, whose pronouns refer to each other.
 * @param context - Where the paragraph stands.
 * @returns The attributions in the order of the text.
 */
export function attribute(paragraph: readonly Sentence[], context: AttributionContext = {}): readonly Attribution[] {
  const scenes = stageParagraph(paragraph);
  const scales = new Scales(scenes);
  const told = scenes.map((scene, index) => blamedIn(scenes, scene, index, scales, context));
  const attributions = scenes.flatMap((scene, index) => {
    const implicated = implicatedIn(scenes, told, index, scales, context);
    return [
      ...(told[index] ?? []).map((candidate) => attributionFor(scene, candidate)),
      ...implicated.map((candidate) => ({ ...attributionFor(scene, candidate), implied: true })),
      ...ownershipIn(scene),
    ];
  });
  return attributions.sort((one, other) => one.range.start - other.range.start || one.range.end - other.range.end);
}

/**
 * How much must speak for blame, in logits, with what the lexicons found: more where no word for a failing stands, and
 * most in a story, where others act all the time. Cross-validation that leaves out one author after the other gave where
 * to look; what was taken in the end is told in docs/decisions/language-layer.md.
 */
const enough = {
  plain: -0.3,
  cause: -0.5,
  grave: -1,
  culprit: 1.5,
  whole: 1.6,
  storyPerson: 2.1,
  storyReason: 0.5,
  storyImplied: 2.8,
  /** What is told before the Action is mostly what the writer met. */
  early: 0.3,
};

/** What the lexicons find in a sentence and nothing around it takes away. */
function blamedIn(
  scenes: readonly Scene[],
  scene: Scene,
  index: number,
  scales: Scales,
  context: AttributionContext,
): Candidate[] {
  const neighbours = {
    // In a story the sentence after the next tells of something else already.
    following: scenes.slice(index + 1, index + (context.inStory === true ? 2 : 3)),
    previous: scenes[index - 1],
    next: scenes[index + 1],
    part: context.part,
  };
  const candidates = candidatesOf(scene, neighbours.previous);
  if (candidates.length === 0) return candidates;
  const owned = ownedPlaces(scene);
  const left = candidates.filter(
    (candidate) =>
      !isWrittenOff(candidate, scene, owned, neighbours) &&
      (candidate.kind === 'disclaimer' ||
        candidate.kind === 'coercion' ||
        holds(context.inStory === true ? scales.alone(index) : scales.at(index), context, candidate)),
  );
  return distinct(left);
}

/** What a sentence leaves as the only culprit, where the lexicons found nothing around it. */
function implicatedIn(
  scenes: readonly Scene[],
  told: readonly Candidate[][],
  index: number,
  scales: Scales,
  { part, inStory }: AttributionContext,
): Candidate[] {
  const scene = scenes[index];
  if (scene === undefined || [told[index - 1], told[index], told[index + 1]].some((found) => (found?.length ?? 0) > 0))
    return [];
  const culprit = culpritOf(scene);
  if (inStory === true)
    return culprit !== undefined && scales.alone(index) > enough.storyImplied + earlyIn(part) ? [culprit] : [];
  if (culprit !== undefined) return scales.at(index) > enough.culprit ? [culprit] : [];
  // Of several sentences the one that says it by itself.
  return tellsOfOthers(scene) && scales.at(index) > enough.whole && scales.alone(index) > 0 ? [wholeOf(scene)] : [];
}

function earlyIn(part: NarrativePart | undefined): number {
  return part === 'situation' || part === 'task' ? enough.early : 0;
}

/** Whether a word for a failing is blame, with all that speaks for and against it. */
function holds(sum: number, { part, inStory }: AttributionContext, { gravity, kind }: Candidate): boolean {
  const all = sum + toldWeight;
  if (inStory === true) return all > (kind === 'person' ? enough.storyPerson + earlyIn(part) : enough.storyReason);
  if (gravity === 'grave') return all > enough.grave;
  return all > (kind === 'person' ? enough.plain : enough.cause);
}

function ownershipIn(scene: Scene): Attribution[] {
  const places = ownedPlaces(scene).filter(({ stated }) => stated);
  return distinct(places.map(({ start, end }) => ({ start, end }))).map(({ start, end }) => ({
    kind: 'ownership' as const,
    agent: undefined,
    event: passageOfWords(scene.reading, start, end - 1),
    range: rangeOfWords(scene.reading, start, end - 1),
  }));
}

function attributionFor(scene: Scene, candidate: Candidate): Attribution {
  const { reading } = scene;
  return {
    kind: candidate.kind,
    agent: candidate.agent,
    event: passageOfWords(reading, candidate.event.start, candidate.event.end - 1),
    range: rangeOfWords(reading, candidate.start, candidate.end - 1),
  };
}

/** Of places that overlap, the first: one failure is told once. */
function distinct<Place extends { readonly start: number; readonly end: number }>(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places)
    if (!kept.some((other) => place.start < other.end && other.start < place.end)) kept.push(place);
  return kept;
}
