import { rangeOfWords } from '../../language/attribution/reading.ts';
import { wordAt } from '../../language/english/words.ts';
import { findSpeakers } from '../../language/voice/speakers.ts';
import { isQuestion } from '../../language/voice/told.ts';
import type { Probe, Prober } from '../model.ts';
import { quoted } from '../quote.ts';

/** Acts told with "we" from which on a listener loses sight of the writer. */
const enough = 2;

/** Asks for the writer's own part: in what others are blamed for, and in what “we” did. */
export const probeOwnership: Prober = ({ analysis, told }) => {
  const blamed = analysis.sections
    .flatMap(({ attributions }) => attributions)
    .find(({ kind }) => kind === 'person' || kind === 'cause' || kind === 'evasion');
  const probes: Probe[] = [];
  if (blamed !== undefined) {
    const { text } = blamed.event;
    const question = `What was your own part in ${quoted(text)}?`;
    probes.push({ kind: 'ownership', question, subject: text, range: blamed.range });
  }
  const { ours } = findSpeakers(told('action').filter((reading) => !isQuestion(reading)));
  const first = ours.find(({ reading, start }) => wordAt(reading.words, start).normal === 'we') ?? ours[0];
  if (first === undefined || ours.length < enough) return probes;
  const range = rangeOfWords(first.reading, first.start, first.end - 1);
  return [...probes, { kind: 'ownership', question: 'Which of these steps were your own?', subject: '', range }];
};
