import type { Reading } from '../attribution/reading.ts';
import { compile, matchFrom } from '../attribution/patterns.ts';
import { wordAt } from '../english/words.ts';
import type { Range } from '../../text/range.ts';
import { speaksOf, type Concept } from './concept.ts';

/** Failings that are virtues by another name. Only the writer's own, in a clause without "not". */
const boasts = [
  'i|we ~ work|try|prepare too hard|much|long|thoroughly',
  'i ~ care|cared too much|deeply',
  'i ~ give|gave too much',
  'i ~ be too dedicated|committed|passionate|helpful|honest|conscientious|thorough|loyal|generous|ambitious|driven|enthusiastic|motivated|kind|modest|nice|perfectionist|hardworking|hard-working|detail-oriented|responsible|devoted|diligent|invested|efficient|quick|fast',
  'i be ~ perfectionist',
  'i be ~ workaholic',
  'my perfectionism',
  'my ~ standards be too|so|very high',
  'i ~ set|hold|have ~ too high standards',
  'i ~ set|hold ~ standards ~ too high',
  'i ~ expect too much of|from myself',
  'my only|biggest|greatest|main|one|worst|real weakness|fault|flaw|failing|mistake|shortcoming|failure be that i|we ~ too fast|well|good|much|hard|quickly|efficiently|honest|early',
].map(compile);

/** What makes a failing a real one: what it cost. */
const harm: Concept = {
  note: 'What a failing led to for others, for the work or for the writer.',
  words:
    'late delay miss lose lost loss cost break broke harm hurt damage error wrong complain complaint exhausted exhaust tired burnout resign quit leave left cancel reject refuse fail slow waste waited wait forget neglect ill sick afraid angry cry suffer problem bottleneck overtime unfinished stop idle stuck collapse',
  phrases: [
    'burn|burned|burnt out',
    'fall behind',
    'let ~ down',
    'too late',
    'at the expense',
    'price',
    'nobody else',
    'could|did not',
  ],
};

/** Where the sentence tells a boast as a failing; word indices, `end` exclusive. */
export function boastIn({ words }: Reading): Range | undefined {
  for (let index = 0; index < words.length; index += 1) {
    if (
      wordAt(words, index).normal !== 'i' &&
      wordAt(words, index).normal !== 'my' &&
      wordAt(words, index).normal !== 'we'
    )
      continue;
    for (const pattern of boasts) {
      const end = matchFrom(words, index, pattern);
      if (
        end < 0 ||
        words.slice(Math.max(0, index - 1), end).some(({ negative, normal }) => negative || normal === 'no')
      )
        continue;
      return { start: index, end };
    }
  }
  return undefined;
}

/** Whether the failing's price is told in one of the sentences. */
export function tellsHarm(readings: readonly Reading[]): boolean {
  return readings.some((reading) => speaksOf(reading, harm));
}
