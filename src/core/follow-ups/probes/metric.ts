import { sectionsOf } from '../../analysis.ts';
import type { Quantity } from '../../language/quantities/model.ts';
import { speaksOf } from '../../language/substance/concept.ts';
import { measuring } from '../concepts.ts';
import { quoted } from '../quote.ts';
import type { Probe, Prober } from '../model.ts';

/** Asks for the other half of a change, for the number behind a size word, or for any sign that it worked. */
export const probeMetric: Prober = ({ analysis, told }) => {
  const results = sectionsOf(analysis, 'result').filter(({ section }) => section.words > 0);
  const outcomes = results.flatMap(({ quantities }) => quantities.filter(({ kind }) => kind === 'outcome'));
  const vague = results.flatMap(({ vagueSizes }) => vagueSizes);
  const probes = outcomes.filter(isHalf).map(fromWhat);
  probes.push(...vague.map((size) => metric(`How much is ${quoted(size.text)}, as a number?`, size.text, size.range)));
  if (probes.length > 0) return probes;
  const whole = outcomes.find(({ baseline }) => baseline !== undefined);
  if (whole !== undefined) {
    const isTold = told('result').some((reading) => speaksOf(reading, measuring));
    return isTold ? [] : [metric(`How did you measure ${quoted(whole.text)}?`, whole.text, whole.range)];
  }
  // "11 of the 14 classrooms" says of how many itself.
  const first = outcomes.find(({ text }) => !/\bof\b/.test(text));
  if (outcomes.length > 0 && first === undefined) return [];
  if (first !== undefined) return [metric(`${quoted(first.text)}: compared with what?`, first.text, first.range)];
  const [result] = results;
  return result === undefined ? [] : [metric('How could you tell that it worked?', '', result.section.label.range)];
};

/** A share or a multiple says nothing without what it is of. */
function isHalf({ baseline, unit }: Quantity): boolean {
  return baseline === undefined && (unit === '%' || unit === 'x' || unit === 'percentage points');
}

function fromWhat({ text, range }: Quantity): Probe {
  return metric(`What were the figures before and after ${quoted(text)}?`, text, range);
}

function metric(question: string, subject: string, range: Probe['range']): Probe {
  return { kind: 'metric', question, subject, range };
}
