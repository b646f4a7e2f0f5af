import type { Candidate } from './labels/candidate.ts';
import { distinctParts } from './labels/order.ts';
import type { NarrativePart } from './model.ts';
import { narrativeParts } from './model.ts';

/** Frameworks by the name that front matter may give, with the part that they lack. */
const lacking: ReadonlyMap<string, NarrativePart> = new Map([
  ['car', 'task'],
  ['carl', 'task'],
  ['sbi', 'task'],
  ['par', 'situation'],
]);

/** Words for the situation in frameworks that go from there to the action. */
const withoutTask = new Set(['context', 'background', 'C']);

/** Words for the task in frameworks that begin with it. */
const withoutSituation = new Set(['challenge', 'challenges', 'problem', 'problems', 'problem statement', 'P']);

/**
 * The parts that an answer's framework has: those of STAR and the learning, without what CAR, PAR or SBI lack.
 *
 * @param labels - The answer's own labels.
 * @param star - Value of `star` in the front matter, which may name a framework.
 */
export function expectedParts(labels: readonly Candidate[], star: unknown): readonly NarrativePart[] {
  const left =
    (typeof star === 'string' ? lacking.get(star.toLowerCase().trim()) : undefined) ?? lackingByLabels(labels);
  return left === undefined ? narrativeParts : narrativeParts.filter((part) => part !== left);
}

function lackingByLabels(labels: readonly Candidate[]): NarrativePart | undefined {
  const parts = distinctParts(labels);
  const [first] = labels;
  if (first === undefined || !parts.has('action')) return undefined;
  if (!parts.has('task') && (withoutTask.has(first.name) || labels.some(({ name }) => /^behaviou?r$/.test(name)))) {
    return 'task';
  }
  return !parts.has('situation') && withoutSituation.has(first.name) ? 'situation' : undefined;
}
