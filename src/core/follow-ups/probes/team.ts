import type { Reading } from '../../language/attribution/reading.ts';
import { rangeOfWords } from '../../language/attribution/reading.ts';
import { wordAt } from '../../language/english/words.ts';
import { members, teams } from '../concepts.ts';
import type { Prober } from '../model.ts';

/** Asks how large a team was and what was the writer's share, where a team is told of and no number of people. */
export const probeTeam: Prober = ({ told }) => {
  const readings = [...told('situation'), ...told('task'), ...told('action')];
  if (readings.some(countsPeople)) return [];
  for (const reading of readings) {
    const at = reading.words.findIndex(({ normal }, index) => teams.has(normal) && isOwn(reading, index));
    if (at < 0) continue;
    const team = wordAt(reading.words, at).normal;
    const question = `How many people were in the ${team}, and what was your role in it?`;
    return [{ kind: 'team', question, subject: team, range: rangeOfWords(reading, at - 1, at) }];
  }
  return [];
};

function isOwn({ words }: Reading, index: number): boolean {
  const before = wordAt(words, index - 1).normal;
  return before === 'my' || before === 'our' || before === 'the';
}

/** "Six nurses", "a team of nine", "the two of us". */
function countsPeople({ words }: Reading): boolean {
  return words.some(({ kind }, index) => {
    if (kind !== 'number') return false;
    const next = wordAt(words, index + 1).normal;
    const second = wordAt(words, index + 2).normal;
    const before = wordAt(words, index - 1).normal;
    return (before === 'of' && teams.has(wordAt(words, index - 2).normal)) || members.has(next) || members.has(second);
  });
}
