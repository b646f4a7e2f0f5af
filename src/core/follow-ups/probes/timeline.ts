import type { NarrativePart } from '../../answer/model.ts';
import { speaksOf } from '../../language/substance/concept.ts';
import { times } from '../concepts.ts';
import type { Prober } from '../model.ts';

/** Asks when it was and how long it took, where no part before the Result says either. */
export const probeTimeline: Prober = ({ answer, analysis, told }) => {
  const readings = [...told('situation'), ...told('task'), ...told('action')];
  if (readings.length === 0 || readings.some((reading) => speaksOf(reading, times))) return [];
  const early = analysis.sections.filter(({ section }) => !section.parts.some(isLate));
  const isDated = early.some(({ quantities }) =>
    quantities.some(({ kind, period }) => kind === 'date' || kind === 'effort' || period !== undefined),
  );
  const [first] = answer.sections;
  if (isDated || first === undefined) return [];
  const question = 'When was this, and how long did it take?';
  return [{ kind: 'timeline', question, subject: '', range: first.label.range }];
};

function isLate(part: NarrativePart): boolean {
  return part === 'result' || part === 'learning';
}
