import { distinctParts } from './labels/order.ts';
import type { Evidence } from './model.ts';
import type { Story } from './stories.ts';

/** A file is an answer by its labels if one story of it names so many parts … */
const partsNeeded = 3;
/** … so many of them in the words of STAR: "Background, Approach, Outcome" heads other documents as well. */
const coreNeeded = 2;

/**
 * The stories that are answers.
 *
 * @param stories - Of the file.
 * @param evidence - Whether its name, its front matter or the user says that it is an answer file.
 * @returns `undefined` where the file is no answer file.
 */
export function chooseStories(stories: readonly Story[], evidence: Evidence | undefined): readonly Story[] | undefined {
  const whole = stories.filter(isWhole);
  if (whole.length === 0) return evidence === undefined ? undefined : stories;
  const styles = new Set(whole.flatMap(({ labels }) => labels.map(({ style }) => style)));
  return stories.filter((story) => story.labels.some(({ style }) => styles.has(style)));
}

function isWhole({ labels }: Story): boolean {
  const core = labels.filter(({ trust }) => trust === 'core');
  return distinctParts(labels).size >= partsNeeded && distinctParts(core).size >= coreNeeded;
}
