import type { Analysis } from '../../core/analysis.ts';
import { analyse } from '../../core/analysis.ts';
import type { Answered } from './state.ts';

/** Where the checks are off nobody has worked it out: it is kept with the state, which never changes. */
const known = new WeakMap<Answered, readonly Analysis[]>();

/** What each of a file's answers says, in their order, whether the checks are on or off. */
export function analysesOf(state: Answered): readonly Analysis[] {
  const { file, report } = state;
  if (report !== undefined) return report.answers.map(({ analysis }) => analysis);
  const analyses = known.get(state) ?? file.answers.map((answer) => analyse(file, answer));
  known.set(state, analyses);
  return analyses;
}
