import { sectionsOf } from '../../analysis.ts';
import type { Answer, Passage } from '../../answer/model.ts';
import { contains } from '../../text/range.ts';
import type { Probe, Prober } from '../model.ts';
import { quoted } from '../quote.ts';

/** Words that say what happened. */
const enough = 5;

/** Asks how a failure that the writer owns came to light, and what prevents it now. */
export const probeFailure: Prober = ({ answer, analysis }) => {
  const owned = analysis.sections
    .filter(({ section }) => !section.parts.includes('learning'))
    .flatMap(({ attributions }) => attributions.filter(({ kind }) => kind === 'ownership'));
  const [first] = owned;
  const probes: Probe[] = [];
  if (first !== undefined) {
    const text = toldIn(answer, first.event);
    const question = `${quoted(text)}: how did you notice it, and whom did you tell first?`;
    probes.push({ kind: 'failure', question, subject: text, range: first.range });
  }
  const isPrevented = analysis.sections.some(
    ({ learning }) => learning.prevention.length + learning.changes.length > 0,
  );
  if (analysis.questionType !== 'failure' || isPrevented) return probes;
  const [last] = [...sectionsOf(analysis, 'learning'), ...sectionsOf(analysis, 'result')];
  const range = first?.range ?? last?.section.label.range;
  if (range === undefined) return probes;
  const question = 'What is in place now so that it does not happen again?';
  return [...probes, { kind: 'prevention', question, subject: '', range }];
};

/** An event of few words is quoted with what follows them in their sentence. */
function toldIn({ sections }: Answer, { text, range }: Passage): string {
  if (text.split(' ').length >= enough) return text;
  const sentences = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
  const told = sentences.find((sentence) => contains(sentence.range, range))?.text ?? text;
  return told.slice(Math.max(told.indexOf(text), 0));
}
