import { sectionsOf } from '../../analysis.ts';
import type { Answer, Passage } from '../../answer/model.ts';
import { contains } from '../../text/range.ts';
import type { Probe, Prober } from '../model.ts';
import { quoted } from '../quote.ts';

/** Words that say what happened. */
const enough = 3;

/** Asks how a failure that the writer owns came to light, and what prevents it now. */
export const probeFailure: Prober = ({ answer, analysis }) => {
  const owned = analysis.sections
    .filter(({ section }) => !section.parts.includes('learning'))
    .flatMap(({ attributions }) => attributions.filter(({ kind }) => kind === 'ownership'));
  const [first] = owned;
  const probes: Probe[] = [];
  if (first !== undefined) {
    const text = toldIn(answer, first.event);
    const question =
      text === ''
        ? 'How did you notice what had gone wrong, and whom did you tell first?'
        : `${quoted(text)}: how did you notice it, and whom did you tell first?`;
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

/**
 * What the writer says of it, up to the next mark, where that can be quoted on its own: "I forgot to order the rolls", or
 * "What I did not do was ask". Empty where it is half a clause.
 */
function toldIn({ sections }: Answer, { text, range }: Passage): string {
  const sentences = sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.sentences));
  const told = sentences.find((sentence) => contains(sentence.range, range))?.text ?? text;
  const at = Math.max(told.indexOf(text), 0);
  const cleft = /\bwhat $/i.exec(told.slice(0, at));
  const clause = /^[^,;:.!?–—]+/.exec(told.slice(cleft?.index ?? at))?.[0].trim() ?? '';
  return /^(?:I|what I)\b/i.test(clause) && clause.split(' ').length >= enough ? clause : '';
}
