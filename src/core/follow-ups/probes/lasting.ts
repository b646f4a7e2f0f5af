import { sectionsOf } from '../../analysis.ts';
import { speaksOf } from '../../language/substance/concept.ts';
import { lastings } from '../concepts.ts';
import type { Prober } from '../model.ts';
import { quoted } from '../quote.ts';

/** Asks whether a result that was reached has held, where nothing is said of the time after. */
export const probeLasting: Prober = ({ analysis, told }) => {
  const outcome = sectionsOf(analysis, 'result')
    .flatMap(({ quantities }) => quantities)
    .find(({ kind }) => kind === 'outcome');
  const after = [...told('result'), ...told('learning')];
  if (outcome === undefined || after.some((reading) => speaksOf(reading, lastings))) return [];
  const question = `${quoted(outcome.text)}: is it still so today?`;
  return [{ kind: 'lasting', question, subject: outcome.text, range: outcome.range }];
};
