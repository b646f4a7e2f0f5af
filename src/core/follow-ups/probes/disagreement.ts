import type { Cast } from '../../language/attribution/parties.ts';
import { partyOf, passageOf, remember } from '../../language/attribution/parties.ts';
import type { Reading } from '../../language/attribution/reading.ts';
import { rangeOfWords } from '../../language/attribution/reading.ts';
import { lastLink } from '../../language/english/verb-groups.ts';
import { disagreements } from '../concepts.ts';
import type { Probe, Prober } from '../model.ts';
import { toListener } from '../quote.ts';

/** Asks for the other side's view, where somebody stands against something. */
export const probeDisagreement: Prober = ({ analysis, told }) => {
  const readings = [...told('situation'), ...told('task'), ...told('action')];
  const cast: Cast = { latest: undefined, things: false };
  for (const reading of readings) {
    const found = disagreementIn(reading, cast);
    if (found !== undefined) return [found];
  }
  if (analysis.questionType !== 'conflict') return [];
  const [section] = analysis.sections;
  if (section === undefined || section.section.words === 0) return [];
  const question = 'How would the other side tell this story?';
  return [{ kind: 'disagreement', question, subject: '', range: section.section.label.range }];
};

function disagreementIn(reading: Reading, cast: Cast): Probe | undefined {
  for (const { subject, verb } of reading.clauses) {
    if (subject === undefined) continue;
    const party = partyOf(reading, subject, cast);
    remember(cast, party, reading, subject);
    if (
      party.kind !== 'party' ||
      verb.passive ||
      !verb.links.some(({ lemma, negated }) => disagreements.has(lemma) && !negated)
    )
      continue;
    const text = passageOf(party)?.text;
    const name = text === undefined || isPronoun(text) ? 'the other side' : toListener(text);
    return {
      kind: 'disagreement',
      question: `How would ${name} tell this story?`,
      subject: text ?? '',
      range: rangeOfWords(reading, subject.start, lastLink(verb).at),
    };
  }
  return undefined;
}

function isPronoun(text: string): boolean {
  return /^(?:he|she|they|it|who|someone|somebody|others|everyone|everybody)$/i.test(text);
}
