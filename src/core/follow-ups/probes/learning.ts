import { sectionsOf } from '../../analysis.ts';
import type { Passage } from '../../answer/model.ts';
import type { Reading } from '../../language/attribution/reading.ts';
import type { Prober } from '../model.ts';
import { quoted } from '../quote.ts';

/** Asks for a case in which the lesson has been used, or for the change that it has brought. */
export const probeLearning: Prober = ({ analysis, told }) => {
  const sections = sectionsOf(analysis, 'learning').filter(({ section }) => section.words > 0);
  const all = (aspect: 'lessons' | 'changes' | 'evidence') => sections.flatMap(({ learning }) => learning[aspect]);
  const [change] = all('changes');
  if (change !== undefined) {
    if (all('evidence').length > 0 || told('learning').some((reading) => countsAfter(reading, change))) return [];
    const question = `${quoted(change.text)}: when did this last help you?`;
    return [{ kind: 'learning', question, subject: change.text, range: change.range }];
  }
  const [lesson] = all('lessons');
  const range = lesson?.range ?? sections[0]?.section.label.range;
  if (range === undefined) return [];
  return [{ kind: 'learning', question: 'What do you do differently since then?', subject: lesson?.text ?? '', range }];
};

/** A sentence behind the change that counts something tells a case of it: "On my last two sites, it gave me ten days". */
function countsAfter({ sentence, words }: Reading, change: Passage): boolean {
  return sentence.range.start >= change.range.end && words.some(({ kind }) => kind === 'number');
}
