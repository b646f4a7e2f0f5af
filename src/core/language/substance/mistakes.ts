import type { Answer, Section } from '../../answer/model.ts';
import { overlaps } from '../../text/range.ts';
import type { Attribution } from '../attribution/model.ts';
import type { Reading } from '../attribution/reading.ts';
import { toldSentences } from '../voice/told.ts';
import { holdsStem, speaksOf } from './concept.ts';
import { aims } from './concepts/aims.ts';
import { lookingBack, mistakeKinds, undertaken, wentWrong } from './concepts/mistakes.ts';
import { writtenParts } from './enough.ts';
import { stemsOf, topicsOf } from './stems.ts';

/** A mistake that the Action admits. */
export interface Admission {
  readonly attribution: Attribution;
  /** The sentence of the Learning that takes it up: by what it is about, or only by looking back. */
  readonly mirror: Reading | undefined;
  /** Whether it takes up what the mistake is about. */
  readonly close: boolean;
}

const kinds = [...mistakeKinds, ...aims];

/**
 * The mistakes that the Action admits, each with the sentence of the Learning that takes it up.
 *
 * @param answer - The story; where its Learning says too little, nothing is looked for.
 * @param attributions - Who is made the agent of what in a section.
 */
export function admissionsOf(answer: Answer, attributions: (section: Section) => readonly Attribution[]): Admission[] {
  const learnings = writtenParts(answer, 'learning');
  if (learnings.length === 0) return [];
  const lessons = learnings.flatMap(toldSentences);
  return answer.sections
    .filter((section) => section.parts.includes('action') && !learnings.includes(section))
    .flatMap((section) =>
      attributions(section)
        .filter(({ kind }) => kind === 'ownership')
        .flatMap((attribution) => {
          const reading = toldSentences(section).find(({ sentence }) => overlaps(sentence.range, attribution.range));
          return reading === undefined || isUndertaking(reading) ? [] : [mirrored(attribution, reading, lessons)];
        }),
    );
}

/** "I was responsible for the rota", "we took ownership of it": a duty is taken on, and nothing is said to have gone wrong. */
function isUndertaking(reading: Reading): boolean {
  return speaksOf(reading, undertaken) && !speaksOf(reading, wentWrong);
}

function mirrored(attribution: Attribution, mistake: Reading, lessons: readonly Reading[]): Admission {
  const topics = topicsOf(mistake);
  const sharing = lessons.find((lesson) => [...stemsOf(lesson)].some((stem) => topics.has(stem)));
  const about = kinds.filter((kind) => speaksOf(mistake, kind) || holdsStem(topics, kind));
  const close = sharing ?? lessons.find((lesson) => about.some((kind) => speaksOf(lesson, kind)));
  const mirror = close ?? lessons.find((lesson) => speaksOf(lesson, lookingBack));
  return { attribution, mirror, close: sharing !== undefined };
}
