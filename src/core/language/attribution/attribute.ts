import type { NarrativePart } from '../../answer/model.ts';
import type { Sentence } from '../sentence.ts';
import { candidatesOf, type Candidate } from './candidates.ts';
import { isWrittenOff, ownedPlaces } from './judging.ts';
import type { Attribution } from './model.ts';
import { passageOfWords, rangeOfWords } from './reading.ts';
import { stageParagraph, type Scene } from './scene.ts';

/** Where the paragraph stands. */
export interface AttributionContext {
  /** The part of the story that it tells. */
  readonly part?: NarrativePart | undefined;
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
  const attributions = scenes.flatMap((scene, index) => attributionsOf(scenes, scene, index, context));
  return attributions.sort((one, other) => one.range.start - other.range.start || one.range.end - other.range.end);
}

function attributionsOf(
  scenes: readonly Scene[],
  scene: Scene,
  index: number,
  context: AttributionContext,
): Attribution[] {
  const owned = ownedPlaces(scene);
  const neighbours = {
    following: scenes.slice(index + 1, index + 3),
    previous: scenes[index - 1],
    next: scenes[index + 1],
    part: context.part,
  };
  const blamed = distinct(
    candidatesOf(scene, neighbours.previous).filter((candidate) => !isWrittenOff(candidate, scene, owned, neighbours)),
  );
  const ownership = distinct(owned.filter(({ stated }) => stated).map(({ start, end }) => ({ start, end })));
  return [
    ...blamed.map((candidate) => attributionFor(scene, candidate)),
    ...ownership.map(({ start, end }) => ({
      kind: 'ownership' as const,
      agent: undefined,
      event: passageOfWords(scene.reading, start, end - 1),
      range: rangeOfWords(scene.reading, start, end - 1),
    })),
  ];
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
